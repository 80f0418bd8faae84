/** The reader: one document whole, at the words a card cites, with the cards it leads to. */
import { render } from "preact";
import { type CardData, labelIn } from "../core/card/card.ts";
import type { DocumentView } from "../core/card/document-view.ts";
import type { Citation, EntityId } from "../core/pack.ts";
import { readerQuery, readReaderQuery } from "../platform/tabs.ts";
import { askBackground } from "../platform/transport.ts";
import type { CardModel } from "../ui/card/card-model.ts";
import { ReaderView } from "../ui/reader/ReaderView.tsx";

const target = readReaderQuery(location.search);
/** Undefined while it is asked for, null where no pack has the document. */
let view: DocumentView | "failed" | null | undefined;
let card: CardModel | null = null;
/** Those shown so far. */
const cards: CardData[] = [];
/** The entities turned to; the last is on the card. */
let trail: EntityId[] = [];

async function open(): Promise<void> {
  view = undefined;
  draw();
  try {
    view = target && (await askBackground("document", { document: target.document }));
    if (view) document.title = `${view.document.title} · Fact Context`;
  } catch {
    view = "failed";
  }
  draw();
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
      return { state: "ready", card: found, whyMarked: [], depth, isPinned: false };
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

function openDocument({ document, start, end }: Citation): void {
  location.assign(`${location.pathname}${readerQuery({ document, span: { start, end } })}`);
}

function draw(): void {
  const root = document.getElementById("root");
  if (!root) return;
  render(
    <ReaderView
      view={view}
      span={target?.span ?? null}
      card={card}
      showCard={(entity) => void show([entity])}
      retry={() => void open()}
      on={{
        turnTo: (entity) => void show([...trail, entity]),
        retry: () => void show(trail),
        goBack: () => void show(trail.slice(0, -1)),
        close: () => void show([]),
        openDocument,
      }}
    />,
    root,
  );
}

void open();
