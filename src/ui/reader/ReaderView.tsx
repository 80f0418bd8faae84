import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { DocumentView } from "../../core/card/document-view.ts";
import { type Note, type Paragraph, paragraphsOf } from "../../core/card/passages.ts";
import type { EntityId } from "../../core/pack.ts";
import type { Span } from "../../core/text/span.ts";
import type { CardCallbacks, CardModel } from "../card/card-model.ts";
import { counted } from "../words.ts";
import { About } from "./About.tsx";
import { CardBeside } from "./CardBeside.tsx";
import { Notes } from "./Notes.tsx";
import { Parts } from "./Parts.tsx";

export interface ReaderProps {
  /** Undefined while it is being fetched, null where no pack has the document. */
  view: DocumentView | "failed" | null | undefined;
  /** The cited words to mark and scroll to, as UTF-16 offsets. */
  span: Span | null;
  /** The card beside the text, or null. */
  card: CardModel | null;
  showCard(entity: EntityId): void;
  /** Fetches the document again. */
  retry(): void;
  on: CardCallbacks;
}

/** A document whole, with what the cards draw from it, and the cards themselves beside it. */
export function ReaderView({ view, span, card, showCard, retry, on }: ReaderProps) {
  const [wanted, setWanted] = useState<Span[]>(span && span.end > span.start ? [span] : []);
  useLayoutEffect(() => {
    if (!view || wanted.length === 0) return;
    globalThis.document.querySelector("mark")?.scrollIntoView({ block: "center" });
  }, [view, wanted]);

  if (!view) return <Instead words={view === null ? "There is no such document." : "Opening …"} />;
  if (view === "failed") {
    return (
      <Instead words="This document could not be opened.">
        <button type="button" class="link" onClick={retry}>
          Try again
        </button>
      </Instead>
    );
  }
  const { document, citations, entities } = view;
  const paragraphs = paragraphsOf(document.text, citations, wanted);
  const beginning = paragraphs[0]?.parts.map(({ text }) => text).join("");
  const headline = beginning === document.title ? paragraphs.shift() : undefined;
  const notesOf = ({ parts, notes }: Paragraph) => (
    <Notes
      notes={span ? [...notes].sort(citingFirst(span)) : notes}
      isOpen={parts.some(({ isWanted }) => isWanted)}
      showCard={showCard}
      showWords={setWanted}
    />
  );
  return (
    <div class="reader">
      <main>
        <header>
          <h1>{headline ? <Parts parts={headline.parts} /> : document.title}</h1>
          {headline && notesOf(headline)}
          <About document={document} />
          <p class="legend">Underlined words are cited on a card.</p>
        </header>
        <article>
          {paragraphs.map((paragraph) => (
            <section key={paragraph.start}>
              <p>
                <Parts parts={paragraph.parts} />
              </p>
              {notesOf(paragraph)}
            </section>
          ))}
        </article>
      </main>
      <aside>
        {card && <CardBeside model={card} on={on} />}
        <nav aria-labelledby="entities">
          <h2 id="entities">Names in this document</h2>
          <ul class="plain">
            {entities.map(({ id, label, category, statements }) => (
              <li key={id}>
                <button
                  type="button"
                  class="entity"
                  data-category={category}
                  onClick={() => showCard(id)}
                >
                  <span class="chip">{label}</span>
                  <span class="quiet">
                    {statements > 0 ? counted(statements, "statement") : "named only"}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
      </aside>
    </div>
  );
}

/** What stands there while there is no document to show. */
function Instead({ words, children }: { words: string; children?: ComponentChildren }) {
  return (
    <main class="missing">
      <h1>{words}</h1>
      {children}
    </main>
  );
}

/** What a reader came for before the rest, which keeps its order. */
function citingFirst({ start, end }: Span) {
  const isCiting = ({ spans }: Note) => spans.some((span) => span.start < end && start < span.end);
  return (a: Note, b: Note) => Number(isCiting(b)) - Number(isCiting(a));
}
