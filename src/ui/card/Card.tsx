import type { JSX } from "preact";
import type { CardData, EntityLink } from "../../core/card/card.ts";
import { citationNumbers, groupedByDocument } from "../../core/card/reading-order.ts";
import { CATEGORY_LABELS } from "../../core/categories.ts";
import { describeDate } from "../../core/knowledge/edtf.ts";
import type { Citation, EntityId, Statement } from "../../core/knowledge/pack.ts";
import { counted, kindAndDate } from "../words.ts";
import { Sentence } from "./Sentence.tsx";

/** What the card shows at one moment. */
export type CardModel =
  | { state: "loading"; label: string }
  | { state: "failed"; label: string }
  | { state: "ready"; card: CardData; whyMarked: string[]; canGoBack: boolean };

export interface CardCallbacks {
  turnTo(entity: EntityId): void;
  goBack(): void;
  close(): void;
  openDocument(citation: Citation): void;
}

export function Card({ model, on }: { model: CardModel; on: CardCallbacks }) {
  if (model.state === "ready") return <ReadyCard key={model.card.id} model={model} on={on} />;
  return (
    <>
      <header class="head">
        <h2>{model.label}</h2>
        <CloseButton onClick={on.close} />
      </header>
      <p class="quiet" role="status">
        {model.state === "loading"
          ? "Looking it up …"
          : "This card could not be read. Reload the page to try again."}
      </p>
    </>
  );
}

type Ready = Extract<CardModel, { state: "ready" }>;

function ReadyCard({ model, on }: { model: Ready; on: CardCallbacks }) {
  const { card, whyMarked, canGoBack } = model;
  const sentences = sentenceList(card, on);
  return (
    <>
      <header class="head">
        {canGoBack && (
          <button type="button" class="icon" aria-label="Back" onClick={on.goBack}>
            ‹
          </button>
        )}
        <div>
          <h2>{card.label}</h2>
          <p class="identity">
            <span class="chip" data-category={card.category}>
              {CATEGORY_LABELS[card.category]}
            </span>
          </p>
        </div>
        <CloseButton onClick={on.close} />
      </header>
      {card.identity && <div class="who">{sentences([card.identity])}</div>}
      {isSilent(card) ? <Silence card={card} /> : <section>{sentences(card.summary)}</section>}
      {card.differences.length > 0 && (
        <section aria-label="Where the documents differ">
          <h3>Where the documents differ</h3>
          {card.differences.map(({ about, statements }) => (
            <details key={about} class="difference">
              <summary>{about}</summary>
              {sentences(statements)}
            </details>
          ))}
        </section>
      )}
      <MoreStatements card={card} sentences={sentences} />
      <Related related={card.related} onTurn={on.turnTo} />
      <footer class="quiet">
        <p>{asOf(card)}</p>
        {whyMarked.length > 0 && (
          <details>
            <summary>Why this name is marked</summary>
            <p>Because {whyMarked.join("; ")}.</p>
          </details>
        )}
      </footer>
    </>
  );
}

function MoreStatements({ card, sentences }: { card: CardData; sentences: SentenceList }) {
  if (card.statements.length === 0) return null;
  const groups = groupedByDocument(card.statements);
  const documents = counted(groups.size, "document");
  return (
    <details class="more">
      <summary>
        {counted(card.statements.length, "more statement")} from {documents}
      </summary>
      {[...groups].map(([id, statements]) => {
        const document = card.documents[id];
        return (
          <section key={id}>
            {document && (
              <h3>
                {document.title} <span>{kindAndDate(document)}</span>
              </h3>
            )}
            {sentences(statements)}
          </section>
        );
      })}
    </details>
  );
}

function Related({ related, onTurn }: { related: EntityLink[]; onTurn(id: EntityId): void }) {
  if (related.length === 0) return null;
  return (
    <nav class="related" aria-label="Related">
      {related.map(({ id, label, category }) => (
        <button key={id} type="button" data-category={category} onClick={() => onTurn(id)}>
          {label}
        </button>
      ))}
    </nav>
  );
}

function Silence({ card }: { card: CardData }) {
  const where =
    card.namedIn.length === 0
      ? `The documents say nothing about ${card.label}.`
      : `The documents name ${card.label} but say nothing about it.`;
  return <p class="quiet">{where}</p>;
}

function CloseButton({ onClick }: { onClick(): void }) {
  return (
    <button type="button" class="icon" aria-label="Close" onClick={onClick}>
      ×
    </button>
  );
}

type SentenceList = (statements: readonly Statement[]) => JSX.Element[];

function sentenceList(card: CardData, on: CardCallbacks): SentenceList {
  const numbers = citationNumbers(card);
  return (statements) =>
    statements.map((statement) => (
      <Sentence
        key={statement.text}
        statement={statement}
        documents={card.documents}
        firstNumber={numbers.get(statement) ?? 1}
        onOpenDocument={on.openDocument}
      />
    ));
}

function isSilent({ summary, statements, differences }: CardData): boolean {
  return summary.length + statements.length + differences.length === 0;
}

function asOf({ newest, documents }: CardData): string {
  const undated = Object.values(documents).filter(({ date }) => date.value === null).length;
  const doubt = "The documents may be out of date.";
  if (!newest) return `None of its documents is dated. ${doubt}`;
  const dated = `Newest dated source: ${describeDate(newest.value)}.`;
  return undated === 0 ? `${dated} ${doubt}` : `${dated} ${undated} undated. ${doubt}`;
}
