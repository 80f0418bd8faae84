/**
 * The side panel (Chromium) or sidebar (Firefox): the names on the page of the active tab of its window,
 * or of the tab that its address names (`?tab=ID`).
 */
import type { EntityId } from "../core/pack.ts";
import type { NoReport, PageCast } from "../core/page-report.ts";
import { browserTranslate } from "../platform/i18n.ts";
import { closeWhenTold } from "../platform/panel.ts";
import {
  focusTab,
  onTabChange,
  openOwnPage,
  openReader,
  tabInAddress,
  tabsInFocus,
} from "../platform/tabs.ts";
import { askBackground, askTab, onPageChanged } from "../platform/transport.ts";
import { PanelView } from "../ui/panel/PanelView.tsx";
import { ASK_AGAIN_MS, mayStillAnswer } from "./pages/ask-again.ts";
import { drawPage } from "./pages/draw-page.tsx";
import { followSettings } from "./pages/follow-settings.ts";
import { followView } from "./pages/follow-view.ts";
import { preparePage, scaleText } from "./pages/prepare-page.ts";

const NOTHING: ReadonlySet<EntityId> = new Set();

const t = browserTranslate();
const settings = followSettings(() => {
  draw();
  void ask();
});
let tab: number | null = null;
/** Undefined while asking. */
let page: PageCast | NoReport | undefined;
let inView = NOTHING;
let isNotShown = false;
/** Questions asked so far: an answer to an earlier one than the last is out of date. */
let asked = 0;
/** Ends the following of the view; null while it is not followed. */
let following: AbortController | null = null;

async function main(): Promise<void> {
  preparePage(t("panelTitle"));
  await settings.load();
  draw();
  onPageChanged((changed) => {
    if (changed === tab) void ask();
  });
  await closeWhenTold();
  const given = tabInAddress();
  if (given === null) await onTabChange(turnTo);
  turnTo(given ?? (await tabsInFocus())[0] ?? null);
}

/** Shows a tab's page, anew where it is shown already. */
function turnTo(next: number | null): void {
  if (next !== tab) {
    tab = next;
    page = undefined;
    stopFollowing();
    draw();
  }
  void ask();
}

async function ask(times = 1): Promise<void> {
  const turn = ++asked;
  const of = tab;
  const answer =
    of === null
      ? "gone"
      : await askBackground("castOfTab", { tab: of }).catch(() => "unread" as const);
  if (turn !== asked) return;
  page = answer;
  isNotShown = false;
  draw();
  if (typeof page === "string" && mayStillAnswer(page, times)) {
    setTimeout(() => turn === asked && void ask(times + 1), ASK_AGAIN_MS);
  }
  if (of === null || typeof page === "string" || !page.running) stopFollowing();
  else follow(of);
}

function follow(of: number): void {
  if (following) return;
  const until = new AbortController();
  following = until;
  followView(of, until.signal, (now) => {
    inView = now;
    draw();
  }).finally(() => {
    if (following === until) stopFollowing();
  });
}

function stopFollowing(): void {
  following?.abort();
  following = null;
  inView = NOTHING;
}

function draw(): void {
  scaleText(settings.now.cardTextSize);
  drawPage(
    <PanelView
      settings={settings.now}
      page={page}
      inView={inView}
      isNotShown={isNotShown}
      now={Date.now()}
      showEntity={(entity) => void showEntity(entity)}
      showAll={() => void showAll()}
      openDocument={(target) => {
        if (tab !== null) void openReader(target, tab);
      }}
      openSheet={() => void openOwnPage(`sheet.html?tab=${tab}`)}
    />,
    t,
  );
}

async function showEntity(entity: EntityId): Promise<void> {
  if (tab === null) return;
  await focusTab(tab);
  const isShown = await askTab(tab, "showEntity", { entity }).catch(() => null);
  isNotShown = isShown === false;
  draw();
}

async function showAll(): Promise<void> {
  if (tab === null) return;
  await askTab(tab, "showAll", null).catch(() => null);
  await ask();
}

void main();
