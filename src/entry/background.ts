/** The background: one index of names for the whole browser, and the cards. Keeps nothing it cannot fetch again. */
import type { Mention } from "../core/mentions/mention.ts";
import { readPage } from "../core/mentions/read-page.ts";
import type { EntityId } from "../core/pack.ts";
import type { PageReport } from "../core/page-report.ts";
import { runsOn, switchSite } from "../core/settings.ts";
import type { BackgroundMessages } from "../platform/messages.ts";
import { loadSettings, saveSettings } from "../platform/settings-store.ts";
import { activeTab, onCommand, openReader } from "../platform/tabs.ts";
import { showBadge } from "../platform/toolbar.ts";
import { answer, askTab, tellTabs } from "../platform/transport.ts";
import { cardsOf, documentOf, forgetLibrary, gazetteer } from "./knowledge.ts";

answer<BackgroundMessages>({
  async findMentions({ page, evidence, texts, have }) {
    const read = readPage(await gazetteer(), page, evidence, texts);
    return { ...read, cards: await cardsOf(newEntities(read.mentions.flat(), have)) };
  },
  async card({ entity }) {
    return (await cardsOf([entity]))[0] ?? null;
  },
  async document({ document }) {
    return documentOf(document);
  },
  async pageChanged({ shown }, { tab }) {
    if (tab !== null) await showBadge(tab, shown);
    return null;
  },
  async openDocument({ document, start, end }) {
    await openReader({ document, span: { start, end } });
    return null;
  },
  async libraryChanged() {
    forgetLibrary();
    await tellTabs("libraryChanged", null);
    return null;
  },
});

onCommand(async (command) => {
  const tab = await activeTab();
  if (tab === null) return;
  // On a page of the browser's own nobody answers, and there is nothing to do.
  const page = await askTab(tab, "pageReport", null).catch(() => null);
  if (!page) return;
  if (command === "next-mention") await askTab(tab, "stepMention", { by: 1 });
  if (command === "previous-mention") await askTab(tab, "stepMention", { by: -1 });
  if (command === "toggle-site") await toggleSite(page);
});

/** Those named and those who vouch for them, whom perhaps only the page's title names. */
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

async function toggleSite(page: PageReport): Promise<void> {
  const settings = await loadSettings();
  const isOn = runsOn(settings, page.host, page.isArticle);
  await saveSettings({ enabled: true, sites: switchSite(settings, page, !isOn) });
}
