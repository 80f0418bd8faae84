/** The reader: one document whole, at the words a card cites, with the cards it leads to. */
import type { CardData, CardDocument } from "../core/card/card.ts";
import type { EntityId } from "../core/pack.ts";
import type { DocumentView } from "../core/reader/document-view.ts";
import type { DocumentMention, NamedPlace } from "../core/reader/named-places.ts";
import type { ReaderTarget } from "../core/reader/reader-target.ts";
import { browserTranslate } from "../platform/i18n.ts";
import { leaveFor, openerTab, readerQuery, readReaderQuery } from "../platform/tabs.ts";
import { askBackground } from "../platform/transport.ts";
import type { CardModel } from "../ui/card/model/card-model.ts";
import { placeOfClaim } from "../ui/card/model/claim-place.ts";
import { ReaderView } from "../ui/reader/ReaderView.tsx";
import { TabKnowledge } from "./content/tab-knowledge.ts";
import { drawPage } from "./pages/draw-page.tsx";
import { followSettings } from "./pages/follow-settings.ts";
import { orElse } from "./pages/or-else.ts";
import { preparePage, scaleText } from "./pages/prepare-page.ts";
import { namesToMark } from "./pages/reader-names.ts";

/** What stands beside the text; no pack has the entity, or the background did not answer. */
type ShownCard = CardData | "missing" | "failed";

const t = browserTranslate();
const target = readReaderQuery(location.search);
/** Undefined while it is asked for, null where no pack has the document. */
let view: DocumentView | "failed" | null | undefined;
let documents: CardDocument[] = [];
let card: ShownCard | null = null;
/** The tab of the article that the reader was opened from. */
let article: number | null = null;
const knowledge = new TabKnowledge(askBackground, () => performance.now());
const settings = followSettings(settingsChanged);
/** A list for each paragraph of the document. */
let mentions: readonly DocumentMention[][] = [];
let names: readonly NamedPlace[] = [];
/** Whether the card shows facts alone, where the reader switched it here; null goes by the settings. */
let onlyFacts: boolean | null = null;
/** The entities turned to; the last is on the card. */
let trail: EntityId[] = [];

async function main(): Promise<void> {
  preparePage(t("readerTitle"));
  await settings.load();
  await open();
}

async function open(): Promise<void> {
  view = undefined;
  draw();
  try {
    documents = await orElse(askBackground("documents", null), []);
    article = await openerTab();
    view = target && (await askBackground("document", { document: target.document }));
    if (view) document.title = t("readerTitleOf", { title: view.document.title });
  } catch {
    view = "failed";
  }
  draw();
  if (!view || view === "failed") return;
  if (target?.entity) await show([target.entity]);
  // Where they cannot be had, the text is read without marks: the names stand beside it too.
  mentions = await orElse(askBackground("mentionsInDocument", { document: view.document.id }), []);
  settingsChanged();
}

function settingsChanged(): void {
  names = namesToMark(mentions, settings.now);
  draw();
}

async function show(next: EntityId[]): Promise<void> {
  trail = next;
  const entity = next.at(-1);
  const found = entity ? await cardOf(entity) : null;
  if (trail !== next) return;
  card = found;
  draw();
}

async function cardOf(entity: EntityId): Promise<ShownCard> {
  try {
    return (await knowledge.card(entity)) ?? "missing";
  } catch {
    return "failed";
  }
}

function modelOf(shown: ShownCard): CardModel {
  if (typeof shown === "string") return { state: shown, label: labelOf(trail.at(-1) ?? "") };
  return {
    state: "ready",
    card: shown,
    whyMarked: [],
    surface: null,
    depth: trail.length - 1,
    isPinned: false,
    here: null,
    together: [],
    onlyFacts: onlyFacts ?? (settings.now.onlyFacts && !cameForLessThanFact(shown)),
  };
}

/** Whether the words that the reader came for carry a claim that is not put as fact. */
function cameForLessThanFact(shown: CardData): boolean {
  if (!target?.span || target.entity !== shown.id) return false;
  const { document: id, span } = target;
  const isAmong = (facts: boolean) =>
    placeOfClaim({ card: shown, onlyFacts: facts }, id, span) !== null;
  return isAmong(false) && !isAmong(true);
}

/** As it stands on the link that was followed, in the document or on a card. */
function labelOf(entity: EntityId): string {
  const links = view && view !== "failed" ? view.entities : [];
  const link = links.find(({ id }) => id === entity);
  return link?.label ?? knowledge.labelOf(entity) ?? entity;
}

function showCard(entity: EntityId): void {
  void show([entity]);
}

function goTo(next: ReaderTarget): void {
  location.assign(`${location.pathname}${readerQuery(next)}`);
}

/** Once the article's tab is closed there is no way back to offer. */
async function goBackTo(tab: number): Promise<void> {
  try {
    await leaveFor(tab);
  } catch {
    article = null;
    draw();
  }
}

function draw(): void {
  scaleText(settings.now.cardTextSize);
  const back = article;
  drawPage(
    <ReaderView
      view={view}
      documents={documents}
      span={target?.span ?? null}
      entity={target?.span ? null : (target?.entity ?? null)}
      names={names}
      card={card && modelOf(card)}
      showCard={showCard}
      openDocument={goTo}
      retry={() => void open()}
      goBackToArticle={back === null ? undefined : () => void goBackTo(back)}
      on={{
        turnTo: (entity) => void show([...trail, entity]),
        retry: () => void show(trail),
        goBack: () => void show(trail.slice(0, -1)),
        close: () => void show([]),
        openDocument: goTo,
        showOnlyFacts(only) {
          onlyFacts = only;
          draw();
        },
      }}
    />,
    t,
  );
}

void main();
