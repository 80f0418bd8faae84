/** The context sheet: what the documents say of the names on the page of a tab (`?tab=ID`), to print or save. */
import type { CardData } from "../core/card/card.ts";
import { showsCategory } from "../core/marking.ts";
import type { EntityId } from "../core/pack.ts";
import { type InSection, isLooking, type NoReport, type PageCast } from "../core/page-report.ts";
import { DEFAULTS, type Settings } from "../core/settings.ts";
import { fileNameOf } from "../core/sheet/sheet-file-name.ts";
import { namesAtFirst } from "../core/sheet/sheet-names.ts";
import { download } from "../platform/download.ts";
import { browserTranslate } from "../platform/i18n.ts";
import { isInSections } from "../platform/page-asks.ts";
import { loadSettings } from "../platform/settings-store.ts";
import { tabInAddress } from "../platform/tabs.ts";
import { askBackground, askTab } from "../platform/transport.ts";
import { SheetView } from "../ui/sheet/SheetView.tsx";
import { ASK_AGAIN_MS, ASKED_MAX, mayStillAnswer } from "./pages/ask-again.ts";
import { drawPage } from "./pages/draw-page.tsx";
import { preparePage, scaleText } from "./pages/prepare-page.ts";

const t = browserTranslate();
const tab = tabInAddress();
let settings: Settings = DEFAULTS;
/** Undefined while asking. */
let page: PageCast | NoReport | undefined;
let cards: readonly CardData[] = [];
let mainNames: readonly EntityId[] = [];
let saved: string | null = null;

/** Takes the page as it is now: what somebody prints must not change under their hands. */
async function main(): Promise<void> {
  preparePage(t("sheetOpen"));
  settings = await loadSettings();
  draw();
  page = await askPage();
  if (typeof page === "object") {
    document.title = t("sheetPageTitle", { title: page.title });
    const listed = page.entities.filter(({ category }) => showsCategory(settings, category));
    cards = await askBackground("cards", { entities: listed.map(({ id }) => id) });
    mainNames = namesAtFirst(cards, await mentionsOf(page));
  }
  draw();
}

/** The page once it has been read whole; sooner, with the names it has, where that takes long. */
async function askPage(): Promise<PageCast | NoReport> {
  if (tab === null) return "gone";
  for (let asked = 1; ; asked++) {
    const answer = await askBackground("castOfTab", { tab }).catch(() => "unread" as const);
    if (!isToCome(answer, asked)) return answer;
    page = answer;
    draw();
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

/** Whether there is more to wait for, after having asked so often. */
function isToCome(answer: PageCast | NoReport, asked: number): boolean {
  if (typeof answer === "string") return mayStillAnswer(answer, asked);
  return isLooking(answer) || (!answer.isRead && asked < ASKED_MAX);
}

/** The page's mentions by section; each name once, in one section, should the tab not answer. */
async function mentionsOf({ entities }: PageCast): Promise<readonly InSection[]> {
  const mentions: unknown =
    tab === null ? null : await askTab(tab, "inSections", null).catch(() => null);
  return isInSections(mentions) ? mentions : entities.map(({ id }) => [0, id]);
}

function draw(): void {
  scaleText(settings.cardTextSize);
  drawPage(
    <SheetView
      settings={settings}
      page={page}
      cards={cards}
      main={mainNames}
      saved={saved}
      now={Date.now()}
      print={() => print()}
      save={save}
    />,
    t,
  );
}

function save(markdown: string, title: string): void {
  saved = fileNameOf(title);
  download(new Blob([markdown], { type: "text/markdown" }), saved);
  draw();
}

void main();
