/** The background: one index of names for the whole browser, and the cards. Keeps nothing it cannot fetch again. */
import type { CardData } from "../core/card/card.ts";
import { castEntry } from "../core/card/cast.ts";
import { isPutAsFact } from "../core/card/only-facts.ts";
import { cardOnPage } from "../core/card/own-page.ts";
import type { Mention } from "../core/mentions/mention.ts";
import { readPage } from "../core/mentions/read-page.ts";
import type { EntityId } from "../core/pack.ts";
import {
  CAST_MAX,
  countMarked,
  isLooking,
  type ListedEntity,
  type NoReport,
  namesNotHidden,
  type PageCast,
  type ReportedEntity,
  type TabReport,
} from "../core/page-report.ts";
import { pageSettings, switchSite, switchSiteOffUntil } from "../core/page-settings.ts";
import type { Settings } from "../core/settings.ts";
import { importSettings, isSettingsChange, type SettingsChange } from "../core/settings-record.ts";
import { answerPages } from "../platform/answer-pages.ts";
import { forgetOldArticles } from "../platform/articles.ts";
import { noteUpdates } from "../platform/changes.ts";
import { browserTranslate } from "../platform/i18n.ts";
import { onFirstInstall } from "../platform/install.ts";
import { deleteLibrary } from "../platform/library/schema.ts";
import type { OwnMessages, PageMessages } from "../platform/messages.ts";
import { serveEveryTab, serveOpenTabs } from "../platform/open-tabs.ts";
import { isTabReport } from "../platform/page-asks.ts";
import { offerToAddArticles } from "../platform/page-menu.ts";
import { togglePanel } from "../platform/panel.ts";
import * as store from "../platform/settings-store.ts";
import { onSitesAllowed } from "../platform/site-access.ts";
import { pageOf, type TabPage } from "../platform/tab-page.ts";
import * as tabs from "../platform/tabs.ts";
import { openPopup, showBadge } from "../platform/toolbar.ts";
import { answerOwnPages, askTab, tellTabs } from "../platform/transport.ts";
import { Turns } from "../platform/turns.ts";
import { documentKind } from "../ui/kind-words.ts";
import { addArticle, addArticleFromMenu } from "./background/add-article.ts";
import { hideName, showName } from "./background/hide-names.ts";
import { intoPage } from "./background/into-page.ts";
import {
  cardsOf,
  categoriesInUse,
  documentOf,
  documentsInUse,
  gazetteer,
  mentionsInDocument,
  togetherOf,
} from "./background/knowledge.ts";
import { namesSaid } from "./background/names-said.ts";
import { forgetLibrary } from "./background/packs-in-use.ts";

/** Shortest time between two documents that one tab opens, in ms: no reader opens them faster. */
const READER_TABS_MS = 1000;

const turns = new Turns();
const readersOpened = new Map<number, number>();

store.migrateSettings();
store.hideStorageFromPages();
store.forgetPrivateChangeWithItsWindows();
store.onSettingsForPagesChange(() => void tellTabs("settingsChanged", null));

answerPages({
  ...intoPage,
  async pageSettings(_, { host, isPrivate }) {
    return pageSettings(await store.loadSettings({ isPrivate }), host, Date.now());
  },
  findMentions: ({ lang, title, evidence, texts, have }, { tab, host, address }) =>
    turns.take(tab, async () => {
      const read = readPage(await gazetteer(), { lang, title, host }, evidence, texts);
      const { mentions, learnt, reconsider } = read;
      const cards = await cardsOnPage(newEntities(mentions.flat(), have), address);
      return { mentions, learnt, reconsider, cards };
    }),
  card: ({ entity }, { tab, address }) =>
    turns.take(tab, async () => (await cardsOnPage([entity], address))[0] ?? null),
  together: ({ entities: [first, second] }, { tab }) =>
    turns.take(tab, () => togetherOf(first, second)),
  async pageChanged({ entities }, { tab }) {
    await showBadge(tab, countMarked(entities), browserTranslate());
    return null;
  },
  async openDocument(target, { tab }) {
    const now = Date.now();
    if (now - (readersOpened.get(tab) ?? 0) < READER_TABS_MS) return null;
    readersOpened.set(tab, now);
    const view = await documentOf(target.document);
    if (!view || (target.span?.end ?? 0) > view.document.text.length) return null;
    await tabs.openReader(target, tab);
    return null;
  },
  async hideName(ask, sender) {
    await hideName(ask, sender);
    return null;
  },
});

answerOwnPages<OwnMessages & Pick<PageMessages, "card">>({
  async changeSettings(change) {
    if (!isSettingsChange(change)) throw new Error("This is no change of settings");
    await store.storeChange(change);
    return null;
  },
  async importSettings({ text }) {
    const read = importSettings(text);
    if ("problems" in read) return { problems: read.problems };
    await store.replaceRecord(read.record);
    return { problems: [] };
  },
  async putSettingsBack({ record }) {
    await store.replaceRecord(record);
    return null;
  },
  async deleteEverything() {
    await deleteLibrary();
    await store.deleteSettings();
    return libraryChanged();
  },
  async switchSite({ tab, on }) {
    await setSite(tab, on);
    return null;
  },
  async pauseSite({ tab, until }) {
    const page = await pageOf(tab);
    if (page) await changeSites(page, ({ sites }) => switchSiteOffUntil(sites, page, until));
    return null;
  },
  async showName(ask) {
    await showName(ask);
    return null;
  },
  pageOfTab: ({ tab }) =>
    ofReportingTab(tab, async (report, { host, site }) => {
      const entities = await listed(report.entities, await store.loadSettings());
      return { ...report, host, site, entities, shown: countMarked(report.entities) };
    }),
  castOfTab: ({ tab }) => ofReportingTab(tab, castOf),
  cards: ({ entities }) => cardsOf(entities),
  categories: () => categoriesInUse(),
  card: async ({ entity }) => (await cardsOf([entity]))[0] ?? null,
  documents: () => documentsInUse(),
  document: ({ document }) => documentOf(document),
  mentionsInDocument: ({ document }) => mentionsInDocument(document),
  addArticle: ({ tab }) => addArticle(tab),
  libraryChanged,
});

async function libraryChanged(): Promise<null> {
  forgetLibrary();
  await tellTabs("libraryChanged", null);
  return null;
}

serveOpenTabs().catch(console.error);
forgetOldArticles().catch(console.error);
onSitesAllowed(() => void serveEveryTab().catch(console.error));

noteUpdates();
// An extension that is only tried out leaves the tab in view as it is.
onFirstInstall(({ isTrial }) => void tabs.openOwnPage("welcome.html", { active: !isTrial }));

offerToAddArticles(browserTranslate()("menuAddArticle"), (tab) => void addArticleFromMenu(tab));

tabs.onCommand(async (command, window) => {
  // Firefox opens its sidebar itself.
  if (command === "open-panel" && window !== undefined) return togglePanel(window);
  const tab = await tabs.activeTab();
  const report = tab === null ? null : await tabReport(tab);
  // The popup says why there are no names, where no content script answers too.
  if (command !== "toggle-site" && !report?.running) return openPopup();
  if (tab === null || !report) return;
  if (command === "count-names") await announceNames(tab, report);
  if (command === "next-mention") await askTab(tab, "stepMention", { by: 1 });
  if (command === "previous-mention") await askTab(tab, "stepMention", { by: -1 });
  if (command === "toggle-site") await setSite(tab, !report.running);
});

async function announceNames(tab: number, report: TabReport): Promise<void> {
  const t = browserTranslate();
  const settings = await store.loadSettings();
  const names = await listed(report.entities, settings);
  const text = isLooking(report) ? t("popupLooking") : namesSaid(names, settings, t);
  await askTab(tab, "announce", { text });
}

/** The cards of entities as a page shows them, which may be one of their documents itself. */
async function cardsOnPage(entities: readonly EntityId[], address: string): Promise<CardData[]> {
  const t = browserTranslate();
  const kindHere = (kind: string) => t("cardThisArticle", { kind: documentKind(kind, t) });
  const cards = await cardsOf(entities);
  return cards.map((card) => cardOnPage(card, address, kindHere));
}

/** The entities mentioned, and those given as reasons, which perhaps only the page's title names. */
function newEntities(mentions: Mention[], have: EntityId[]): EntityId[] {
  const asked = new Set(
    mentions.flatMap(({ entity, why }) => [
      entity,
      ...why.flatMap((one) => (one.id === "circle" ? [one.entity] : [])),
    ]),
  );
  for (const entity of have) asked.delete(entity);
  return [...asked];
}

/** The entities a page names, as their cards call them; those that no pack has are left out. */
async function listed(
  reported: readonly ReportedEntity[],
  { onlyFacts }: Pick<Settings, "onlyFacts">,
): Promise<ListedEntity[]> {
  return withCards(reported, ({ id, label, category, identity }, one) => ({
    id,
    mentions: one.mentions,
    hidden: one.hidden,
    isMarked: one.isMarked,
    forms: one.forms,
    label,
    category,
    identity: identity && (!onlyFacts || isPutAsFact(identity)) ? identity : null,
  }));
}

async function castOf(report: TabReport, { host, site, title, url }: TabPage): Promise<PageCast> {
  const { onlyFacts } = await store.loadSettings();
  const seen = namesNotHidden(report.entities);
  const entities = await withCards(seen.slice(0, CAST_MAX), (card, { mentions }) =>
    castEntry(card, mentions, onlyFacts),
  );
  const more = Math.max(0, seen.length - CAST_MAX);
  const shown = countMarked(report.entities);
  return { ...report, host, site, title, url, entities, shown, more };
}

async function withCards<T>(
  reported: readonly ReportedEntity[],
  make: (card: CardData, reported: ReportedEntity) => T,
): Promise<T[]> {
  const cards = await cardsOf(reported.map(({ id }) => id));
  const known = new Map(cards.map((card) => [card.id, card]));
  return reported.flatMap((one) => {
    const card = known.get(one.id);
    return card ? [make(card, one)] : [];
  });
}

/** What `make` makes of a tab's report and page, or why the tab reports nothing. */
async function ofReportingTab<T>(
  tab: number,
  make: (report: TabReport, page: TabPage) => Promise<T>,
): Promise<T | NoReport> {
  const report = await tabReport(tab);
  const page = await pageOf(tab);
  return report && page ? make(report, page) : tabs.whySilent(tab);
}

/** Null if no content script answers, or with something else than a report. */
async function tabReport(tab: number): Promise<TabReport | null> {
  const report: unknown = await askTab(tab, "pageReport", null).catch(() => null);
  return isTabReport(report) ? report : null;
}

/** Nothing while everything is switched off: a site's switch does not switch on all the others. */
async function setSite(tab: number, on: boolean): Promise<void> {
  const report = await tabReport(tab);
  const page = await pageOf(tab);
  if (!report || !page) return;
  const { isArticle } = report;
  await changeSites(page, (settings) =>
    settings.enabled ? switchSite(settings, { ...page, isArticle }, on) : null,
  );
}

/** Changes the rules for sites; of a private window, for private windows alone. Null: no change. */
async function changeSites(
  { isPrivate }: TabPage,
  changeFor: (settings: Settings) => SettingsChange | null,
): Promise<void> {
  const change = changeFor(await store.loadSettings({ isPrivate }));
  if (!change) return;
  if (isPrivate) await store.storePrivateChange(change);
  else await store.storeChange(change);
}
