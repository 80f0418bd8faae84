/** The toolbar popup: the switches, and the names on the page it was opened over. */
import { categoriesToList, type LabelledCategory } from "../core/categories.ts";
import type { NoReport, PageReport } from "../core/page-report.ts";
import type { SettingsChange } from "../core/settings-record.ts";
import { noteChangesRead, unreadVersion } from "../platform/changes.ts";
import { browserTranslate } from "../platform/i18n.ts";
import { hasPanel, openPanel } from "../platform/panel.ts";
import { askToReadSites } from "../platform/site-access.ts";
import { focusTab, openOwnPage, ownWindow, tabsInFocus } from "../platform/tabs.ts";
import { badgeOf } from "../platform/toolbar.ts";
import { askBackground, askTab, onPageChanged } from "../platform/transport.ts";
import { PopupView } from "../ui/popup/PopupView.tsx";
import type { PopupProblem } from "../ui/popup/popup-props.ts";
import { ASK_AGAIN_MS, mayStillAnswer } from "./pages/ask-again.ts";
import { drawPage } from "./pages/draw-page.tsx";
import { followSettings } from "./pages/follow-settings.ts";
import { preparePage } from "./pages/prepare-page.ts";

/** How long a site is off that is switched off for now. */
const PAUSE_MS = 60 * 60 * 1000;

const t = browserTranslate();
const settings = followSettings(draw);
let categories: readonly LabelledCategory[] = categoriesToList();
/** The tab it is about: the likeliest until one answers. */
let tab: number | null = null;
/** Known before the reader can press anything: a panel opens only right upon a press. */
let ownWindowId: number | null = null;
/** Undefined while asking. */
let page: PageReport | NoReport | undefined;
let expected = 0;
let newVersion: string | null = null;
let problem: PopupProblem | null = null;
/** Questions asked of tabs so far: an answer to an earlier one than the last is out of date. */
let asked = 0;

async function main(): Promise<void> {
  preparePage("Fact Context");
  const [window, tabs] = await Promise.all([ownWindow(), tabsInFocus(), settings.load()]);
  ownWindowId = window;
  expected = tabs[0] === undefined ? 0 : await badgeOf(tabs[0]).catch(() => 0);
  draw();
  unreadVersion().then((version) => {
    newVersion = version;
    draw();
  }, console.error);
  onPageChanged((changed) => {
    if (changed === tab) void askPage([changed]);
  });
  askBackground("categories", null).then((listed) => {
    categories = listed;
    draw();
  }, console.error);
  await askPage(tabs);
}

/** Takes the first of the tabs that has something to say, else the likeliest one's reason to be silent. */
async function askPage(tabs: readonly number[], times = 1): Promise<void> {
  const turn = ++asked;
  tab = tabs[0] ?? null;
  let found: PageReport | NoReport = "gone";
  for (const [index, id] of tabs.entries()) {
    const answer = await askBackground("pageOfTab", { tab: id }).catch(() => "unread" as const);
    if (turn !== asked) return;
    if (index === 0) found = answer;
    if (typeof answer === "string") continue;
    found = answer;
    tab = id;
    break;
  }
  page = found;
  draw();
  if (typeof page === "string" && mayStillAnswer(page, times)) {
    setTimeout(() => turn === asked && void askPage(tabs, times + 1), ASK_AGAIN_MS);
  }
}

function draw(): void {
  drawPage(
    <PopupView
      settings={settings.now}
      categories={categories}
      page={page}
      expected={expected}
      problem={problem}
      now={Date.now()}
      change={change}
      setSite={setSite}
      pauseSite={pauseSite}
      allowSites={() => void askToReadSites().catch(console.error)}
      showAll={() => void showAll()}
      showEntity={(entity) => void showEntity(entity)}
      bringBack={bringBack}
      openOptions={(part) => void openOptions(part)}
      newVersion={newVersion}
      openChanges={() => void openChanges()}
      openPanel={hasPanel() ? showPanel : null}
      openSheet={() => void openSheet()}
      openLibrary={() => void openLibrary()}
      addArticle={() => void addArticle()}
    />,
    t,
  );
}

function change(changed: SettingsChange): void {
  problem = null;
  settings.change(changed).catch(refused);
}

function setSite(on: boolean): void {
  if (tab === null) return;
  problem = null;
  askBackground("switchSite", { tab, on }).catch(refused);
}

function pauseSite(): void {
  if (tab === null) return;
  problem = null;
  askBackground("pauseSite", { tab, until: Date.now() + PAUSE_MS }).catch(refused);
}

async function showAll(): Promise<void> {
  if (tab === null) return;
  await askTab(tab, "showAll", null).catch(() => null);
  await askPage([tab]);
}

async function openOptions(part = ""): Promise<void> {
  await openOwnPage(`options.html#${part}`);
  window.close();
}

async function openChanges(): Promise<void> {
  await noteChangesRead();
  await openOptions("changes");
}

function refused(): void {
  problem = "not-stored";
  draw();
}

async function showEntity(entity: string): Promise<void> {
  if (tab === null) return;
  const shownIn = tab;
  const isShown = await askTab(shownIn, "showEntity", { entity }).catch(() => null);
  if (isShown) {
    await focusTab(shownIn);
    window.close();
    return;
  }
  problem = isShown === false ? "not-shown" : null;
  await askPage([shownIn]);
}

/** The page tells by itself once it marks the entity again. */
function bringBack(entity: string): void {
  if (tab === null) return;
  problem = null;
  askBackground("showName", { tab, entity }).catch(refused);
}

async function addArticle(): Promise<void> {
  if (tab === null) return;
  const why = await askBackground("addArticle", { tab }).catch(() => "unreadable" as const);
  if (why === null) {
    window.close();
    return;
  }
  problem = why === "private" ? "not-added-private" : "not-added";
  draw();
}

function showPanel(): void {
  if (ownWindowId === null) return;
  openPanel(ownWindowId).then(() => window.close(), console.error);
}

async function openSheet(): Promise<void> {
  await openOwnPage(`sheet.html?tab=${tab}`);
  window.close();
}

async function openLibrary(): Promise<void> {
  await openOwnPage("library.html");
  window.close();
}

void main();
