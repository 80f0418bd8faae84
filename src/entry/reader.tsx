/** The reader: one document whole, at the words a card cites, with the cards it leads to. */
import { render } from "preact";
import type { DocumentView } from "../core/card/document-view.ts";
import type { Citation, EntityId } from "../core/knowledge/pack.ts";
import { readerQuery, readReaderQuery } from "../platform/tabs.ts";
import { askBackground } from "../platform/transport.ts";
import type { CardModel } from "../ui/card/Card.tsx";
import { ReaderView } from "../ui/reader/ReaderView.tsx";

const target = readReaderQuery(location.search);
/** Undefined while it is asked for, null where no pack has the document. */
let view: DocumentView | null | undefined;
let card: CardModel | null = null;
/** The entities turned to; the last is on the card. */
let trail: EntityId[] = [];

async function main(): Promise<void> {
  draw();
  view = target && (await askBackground("document", { document: target.document }));
  if (view) document.title = `${view.document.title} · Fact Context`;
  draw();
}

async function show(next: EntityId[]): Promise<void> {
  trail = next;
  const entity = next.at(-1);
  const found = entity ? await askBackground("card", { entity }) : null;
  if (trail !== next) return;
  card = found && { state: "ready", card: found, whyMarked: [], canGoBack: next.length > 1 };
  draw();
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

void main();
