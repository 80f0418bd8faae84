/** The content script: reads the page when it should, paints what is switched on, tells what it found. */

import type { PageContext } from "../core/mentions/read-page.ts";
import type { Citation } from "../core/pack.ts";
import type { PageReport } from "../core/page-report.ts";
import { runsOn, type Settings } from "../core/settings.ts";
import { onAddressChange } from "../page/address.ts";
import { isArticle } from "../page/article.ts";
import { removeLeftovers } from "../page/leftovers.ts";
import { openPage } from "../page/open-page.ts";
import type { Page, PageMention } from "../page/page.ts";
import type { TabMessages } from "../platform/messages.ts";
import { loadSettings, onSettingsChange } from "../platform/settings-store.ts";
import { answer, askBackground, isConnected } from "../platform/transport.ts";
import { type CardOnDemand, cardOnDemand } from "./card-on-demand.ts";
import { TabKnowledge } from "./tab-knowledge.ts";

/** One reading of the page: from when it is switched on until it is switched off. */
interface Reading {
  begun: number;
  title: string;
  page: Page;
  knowledge: TabKnowledge;
  card: CardOnDemand;
  stop(): void;
}

/** After an address has changed in place, the new page has come by the last of these times. */
const ARRIVAL_LOOKS_MS = [1500, 5000];

/** The badge and the popup hear of changes at most so often: a page is read and painted in many steps. */
const TELLING_MS = 250;

/** How often a page that is read looks whether the extension is still there: nothing tells it. */
const CONNECTION_LOOK_MS = 1000;

/** The whole script's life, which ends when the extension is updated or removed under the page. */
const life = new AbortController();
const host = location.host;

let article = isArticle(document);
let settings: Settings;
let reading: Reading | null = null;
let lastTold = "";
let telling: ReturnType<typeof setTimeout> | undefined;
let addressChanged = Number.NEGATIVE_INFINITY;

async function main(): Promise<void> {
  await entered();
  removeLeftovers(document);
  settings = await loadSettings();
  onSettingsChange(apply, life.signal);
  const unanswer = answer<TabMessages>({
    pageReport: report,
    showEntity: ({ entity }) => reading?.card.showEntity(entity) ?? false,
    stepMention: ({ by }) => reading?.card.step(by) ?? false,
    libraryChanged: readAnew,
  });
  life.signal.addEventListener("abort", () => {
    unanswer();
    clearTimeout(telling);
    reading?.stop();
  });
  document.addEventListener("visibilitychange", endIfOrphaned, { signal: life.signal });
  addEventListener("load", lookAgain, { signal: life.signal });
  addEventListener("pageshow", ({ persisted }) => persisted && comeBack(), { signal: life.signal });
  onAddressChange(awaitArrival, life.signal);
  lookAgain();
}

/** A page made ready before the reader goes there shares its tab, and the tab's badge, with the one in view. */
async function entered(): Promise<void> {
  if (!("prerendering" in document && document.prerendering)) return;
  await new Promise((resolve) =>
    document.addEventListener("prerenderingchange", resolve, { once: true }),
  );
}

/** What was no article when it began may be one now: pages built by scripts come late. */
function lookAgain(): void {
  endIfOrphaned();
  if (life.signal.aborted) return;
  article = isArticle(document);
  const runs = runsOn(settings, host, article);
  if (runs && !reading) reading = startReading(false);
  else if (!runs && reading) stopReading(reading);
  else dropOutdated();
  if (reading || lastTold) tell();
}

/** The page may become another one without loading, now or once its text has come. */
function awaitArrival(): void {
  addressChanged = performance.now();
  lookAgain();
  for (const delay of ARRIVAL_LOOKS_MS) setTimeout(lookAgain, delay);
}

/** The page has become another one without loading: what the old one taught does not hold. */
function dropOutdated(): void {
  if (!reading || performance.now() - addressChanged > Math.max(...ARRIVAL_LOOKS_MS)) return;
  const { begun, title, page, knowledge } = reading;
  const hasOldTitle = begun > addressChanged && title !== document.title;
  if (!hasOldTitle && !knowledge.isOutdated(page.texts())) return;
  stopReading(reading);
  reading = startReading(false);
}

/** What is found on the page has changed. */
function onChange(): void {
  dropOutdated();
  reading?.card.refresh();
  telling ??= setTimeout(() => {
    telling = undefined;
    reading?.knowledge.forgetGone(reading.page.texts());
    tell();
  }, TELLING_MS);
}

/**
 * The reader has gone back to a page that the browser had kept: its badge is lost, and switches
 * changed meanwhile may not have been heard of.
 */
function comeBack(): void {
  lastTold = "";
  loadSettings().then(apply, endIfOrphaned);
}

/** What was found of the names known until now does not hold. */
function readAnew(): null {
  if (reading) {
    stopReading(reading);
    reading = startReading(true);
  }
  return null;
}

/** The reader has changed a switch, perhaps in another tab. */
function apply(changed: Settings): void {
  settings = changed;
  const runs = runsOn(settings, host, article);
  if (runs && !reading) reading = startReading(true);
  else if (!runs && reading) stopReading(reading);
  else if (reading) {
    reading.page.repaint();
    reading.card.refresh();
  }
  tell();
}

function startReading(evenUnseen: boolean): Reading {
  const stopping = new AbortController();
  const { signal } = stopping;
  const look = setInterval(endIfOrphaned, CONNECTION_LOOK_MS);
  signal.addEventListener("abort", () => clearInterval(look));
  const knowledge = new TabKnowledge();
  const { title } = document;
  const page = openPage(document, {
    signal,
    evenUnseen,
    find: (texts) => knowledge.find(contextNow(), texts).catch(rethrowUnlessOrphaned),
    shows: (mention) => isShown(mention, settings),
    onChange,
  });
  const openDocument = ({ document, start, end }: Citation) =>
    void askBackground("openDocument", { document, start, end }).catch(endIfOrphaned);
  const parts = { page, knowledge, settings: () => settings, openDocument, signal };
  const card = cardOnDemand(parts, endIfOrphaned);
  return { begun: performance.now(), title, page, knowledge, card, stop: () => stopping.abort() };
}

function contextNow(): PageContext {
  return { lang: document.documentElement.lang || null, title: document.title, host };
}

function stopReading(current: Reading): void {
  current.stop();
  reading = null;
}

/** Once the extension is gone nothing can be asked any more: clean up rather than fail each time. */
function endIfOrphaned(): void {
  if (!isConnected()) life.abort();
}

function rethrowUnlessOrphaned(error: unknown): never {
  endIfOrphaned();
  throw error;
}

function report(): PageReport {
  return {
    host,
    isArticle: article,
    running: reading !== null,
    entities: reading?.knowledge.entitiesOf(reading.page.mentions(), settings) ?? [],
  };
}

/** Tells the badge and the popup what is found here, when it is not what they were told last. */
function tell(): void {
  const found = report();
  const shown = found.entities.filter(({ category }) => settings.categories[category]).length;
  const news = { ...found, shown };
  const written = JSON.stringify(news);
  if (written === lastTold) return;
  lastTold = written;
  askBackground("pageChanged", news).catch(endIfOrphaned);
}

function isShown({ category, kind }: PageMention, { categories, demonyms }: Settings): boolean {
  return categories[category] !== false && (demonyms || kind !== "demonym");
}

void main();
