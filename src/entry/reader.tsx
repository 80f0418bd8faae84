/** The reader: one document whole, at the words a card cites, with the cards it leads to. */
import { render } from "preact";
import { type CardData, type CardDocument, labelIn } from "../core/card/card.ts";
import type { DocumentView } from "../core/card/document-view.ts";
import type { ReaderTarget } from "../core/card/reader-target.ts";
import type { EntityId } from "../core/pack.ts";
import { browserTranslate } from "../platform/i18n.ts";
import { leaveFor, openerTab, readerQuery, readReaderQuery } from "../platform/tabs.ts";
import { askBackground } from "../platform/transport.ts";
import type { CardModel } from "../ui/card/card-model.ts";
import { TranslationProvider } from "../ui/i18n.tsx";
import { ReaderView } from "../ui/reader/ReaderView.tsx";
import { preparePage } from "./prepare-page.ts";

const t = browserTranslate();
const target = readReaderQuery(location.search);
/** Undefined while it is asked for, null where no pack has the document. */
let view: DocumentView | "failed" | null | undefined;
let documents: CardDocument[] = [];
let card: CardModel | null = null;
/** The tab of the article that the reader was opened from. */
let article: number | null = null;
/** Those shown so far. */
const cards: CardData[] = [];
/** The entities turned to; the last is on the card. */
let trail: EntityId[] = [];

async function open(): Promise<void> {
  view = undefined;
  draw();
  try {
    documents = await askBackground("documents", null);
    article = await openerTab();
    view = target && (await askBackground("document", { document: target.document }));
    if (view) document.title = t("readerTitleOf", { title: view.document.title });
  } catch {
    view = "failed";
  }
  draw();
  if (view && view !== "failed" && target?.entity) await show([target.entity]);
}

async function show(next: EntityId[]): Promise<void> {
  trail = next;
  const entity = next.at(-1);
  const model = entity ? await modelOf(entity, next.length - 1) : null;
  if (trail !== next) return;
  card = model;
  draw();
}

async function modelOf(entity: EntityId, depth: number): Promise<CardModel> {
  try {
    const found = await askBackground("card", { entity });
    if (found) {
      cards.push(found);
      return {
        state: "ready",
        card: found,
        whyMarked: [],
        surface: null,
        depth,
        isPinned: false,
        here: null,
        together: [],
        onlyFacts: false,
      };
    }
    return { state: "missing", label: labelOf(entity) };
  } catch {
    return { state: "failed", label: labelOf(entity) };
  }
}

/** As it stands on the link that was followed, in the document or on a card. */
function labelOf(entity: EntityId): string {
  const links = view && view !== "failed" ? view.entities : [];
  const link = links.find(({ id }) => id === entity);
  return link?.label ?? labelIn(cards, entity) ?? entity;
}

function goTo(next: ReaderTarget): void {
  location.assign(`${location.pathname}${readerQuery(next)}`);
}

function draw(): void {
  const root = document.getElementById("root");
  if (!root) return;
  const back = article;
  render(
    <TranslationProvider value={t}>
      <ReaderView
        view={view}
        documents={documents}
        span={target?.span ?? null}
        entity={target?.span ? null : (target?.entity ?? null)}
        card={card}
        showCard={(entity) => void show([entity])}
        openDocument={goTo}
        retry={() => void open()}
        goBackToArticle={back === null ? undefined : () => void leaveFor(back)}
        on={{
          turnTo: (entity) => void show([...trail, entity]),
          retry: () => void show(trail),
          goBack: () => void show(trail.slice(0, -1)),
          close: () => void show([]),
          openDocument: goTo,
        }}
      />
    </TranslationProvider>,
    root,
  );
}

preparePage(t("readerTitle"));
void open();
