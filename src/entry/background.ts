/** The background: one index of names for the whole browser, and the cards. Keeps nothing it cannot fetch again. */
import { cardOf } from "../core/card/card.ts";
import { documentView } from "../core/card/document-view.ts";
import { buildGazetteer } from "../core/mentions/gazetteer.ts";
import type { Mention } from "../core/mentions/mention.ts";
import { readPage } from "../core/mentions/read-page.ts";
import type { EntityId, Pack } from "../core/pack.ts";
import type { PageReport } from "../core/page-report.ts";
import { runsOn, switchSite } from "../core/settings.ts";
import { fetchBundledPack } from "../platform/knowledge-file.ts";
import type { BackgroundMessages } from "../platform/messages.ts";
import { loadSettings, saveSettings } from "../platform/settings-store.ts";
import { activeTab, onCommand, openReader } from "../platform/tabs.ts";
import { showBadge } from "../platform/toolbar.ts";
import { answer, askTab } from "../platform/transport.ts";

const pack = onceFetched(fetchBundledPack);
const gazetteer = onceFetched(async () => buildGazetteer([await pack()]));

/** Fetches when first asked, and again where that failed. */
function onceFetched<T>(fetch: () => Promise<T>): () => Promise<T> {
  let fetching: Promise<T> | null = null;
  return () => {
    fetching ??= fetch().catch((error) => {
      fetching = null;
      throw error;
    });
    return fetching;
  };
}

answer<BackgroundMessages>({
  async findMentions({ page, evidence, texts, have }) {
    const read = readPage(await gazetteer(), page, evidence, texts);
    return { ...read, cards: newCards(await pack(), read.mentions.flat(), have) };
  },
  async card({ entity }) {
    return cardOf(await pack(), entity);
  },
  async document({ document }) {
    return documentView(await pack(), document);
  },
  async pageChanged({ shown }, { tab }) {
    if (tab !== null) await showBadge(tab, shown);
    return null;
  },
  async openDocument({ document, start, end }) {
    await openReader({ document, span: { start, end } });
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

/** The cards of those named and of those who vouch for them, whom perhaps only the page's title names. */
function newCards(pack: Pack, mentions: Mention[], have: EntityId[]) {
  const asked = new Set(
    mentions.flatMap(({ entity, why }) => [
      entity,
      ...why.flatMap((one) => (one.id === "circle" ? [one.entity] : [])),
    ]),
  );
  for (const entity of have) asked.delete(entity);
  return [...asked].flatMap((entity) => cardOf(pack, entity) ?? []);
}

async function toggleSite(page: PageReport): Promise<void> {
  const settings = await loadSettings();
  const isOn = runsOn(settings, page.host, page.isArticle);
  await saveSettings({ enabled: true, sites: switchSite(settings, page, !isOn) });
}
