import type { DocumentCitation, DocumentView } from "../../core/card/document-view.ts";
import type { EntityId } from "../../core/knowledge/pack.ts";
import { Card, type CardCallbacks, type CardModel } from "../card/Card.tsx";
import { counted, dateBasis, kindAndDate, STANCE_LABELS } from "../words.ts";
import { passagesOf } from "./passages.ts";

export interface ReaderProps {
  /** Null where no pack has the document. */
  view: DocumentView | null;
  /** The cited words to mark, as UTF-16 offsets. */
  span: { start: number; end: number } | null;
  /** The card beside the text, or null. */
  card: CardModel | null;
  showCard(entity: EntityId): void;
  on: CardCallbacks;
}

/** A document whole, with what the cards draw from it, and the cards themselves beside it. */
export function ReaderView({ view, span, card, showCard, on }: ReaderProps) {
  if (!view) return <p class="missing">There is no such document.</p>;
  const { document, entities, citations } = view;
  const cited = span ? citations.filter((one) => one.start < span.end && span.start < one.end) : [];
  return (
    <div class="reader">
      <main>
        <header>
          <h1>{document.title}</h1>
          <dl>
            <Fact term="Publisher" value={document.publisher} />
            <Fact term="Author" value={document.author} />
            <dt>Kind and date</dt>
            <dd>
              {kindAndDate(document)}. {dateBasis(document)}
            </dd>
            <Fact term="Note" value={document.note} />
          </dl>
        </header>
        <article>
          {passagesOf(document.text, citations, span).map(({ start, parts }) => (
            <p key={start}>
              {parts.map((part) =>
                part.isTarget ? (
                  <mark key={part.start} class="target">
                    {part.text}
                  </mark>
                ) : part.isCited ? (
                  <span key={part.start} class="cited">
                    {part.text}
                  </span>
                ) : (
                  part.text
                ),
              )}
            </p>
          ))}
        </article>
      </main>
      <aside>
        {card && (
          <section class="beside" aria-label="Card">
            <Card model={card} on={on} />
          </section>
        )}
        {cited.length > 0 && (
          <section>
            <h2>Drawn from the marked words</h2>
            <Drawn citations={cited} showCard={showCard} />
          </section>
        )}
        <section>
          <h2>In this document</h2>
          <ul class="entities">
            {entities.map(({ id, label, category, statements }) => (
              <li key={id}>
                <button type="button" data-category={category} onClick={() => showCard(id)}>
                  <span class="swatch" aria-hidden="true" />
                  <span class="label">{label}</span>
                  <span class="count">{counted(statements, "statement")}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <details>
            <summary>{counted(citations.length, "quotation")} drawn from this document</summary>
            <Drawn citations={citations} showCard={showCard} />
          </details>
        </section>
      </aside>
    </div>
  );
}

function Fact({ term, value }: { term: string; value: string | null }) {
  if (value === null) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}

interface DrawnProps {
  citations: readonly DocumentCitation[];
  showCard(entity: EntityId): void;
}

function Drawn({ citations, showCard }: DrawnProps) {
  return (
    <ul class="drawn">
      {citations.map(({ entity, label, category, text, stance, start, end, section }) => (
        <li key={`${entity}:${section}:${start}:${end}:${text}`}>
          <button type="button" data-category={category} onClick={() => showCard(entity)}>
            <span class="swatch" aria-hidden="true" />
            <span class="label">{label}</span>
          </button>
          <p>
            {text}
            {STANCE_LABELS[stance] && <span class="stance">{STANCE_LABELS[stance]}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
