import { asOfWords } from "../../core/card/as-of.ts";
import type { CardData, EntityLink } from "../../core/card/card.ts";
import { citationMarks } from "../../core/card/citation-marks.ts";
import type { EntityId } from "../../core/pack.ts";
import { Fold } from "../Fold.tsx";
import { counted, shortDate } from "../words.ts";
import type { CardCallbacks, CardModel } from "./card-model.ts";
import { Differences } from "./Differences.tsx";
import { Head } from "./Head.tsx";
import { MoreStatements } from "./MoreStatements.tsx";
import { Sentence, type SentenceContext } from "./Sentence.tsx";

interface ReadyCardProps {
  model: Extract<CardModel, { state: "ready" }>;
  on: CardCallbacks;
}

/** Short at first sight: the name, the summary, and a line for all that is folded away. */
export function ReadyCard({ model: { card, whyMarked, canGoBack }, on }: ReadyCardProps) {
  const context: SentenceContext = {
    documents: card.documents,
    marks: citationMarks(card),
    openDocument: on.openDocument,
  };
  const { category, identity, summary, differences, statements, related } = card;
  const asOf = asOfWords(card);
  return (
    <>
      <Head label={card.label} onClose={on.close} onBack={canGoBack ? on.goBack : undefined}>
        <span class="chip" data-category={category}>
          {card.categoryLabel}
        </span>
        {identity && (
          <div class="identity">
            <Sentence statement={identity} context={context} />
          </div>
        )}
      </Head>
      {isSilent(card) && <Silence card={card} openDocument={on.openDocument} />}
      {summary.map((statement) => (
        <Sentence key={statement.text} statement={statement} context={context} />
      ))}
      {asOf && <p class="as-of">{asOf}</p>}
      <div class="folds">
        {differences.length > 0 && <Differences differences={differences} context={context} />}
        {statements.length > 0 && <MoreStatements statements={statements} context={context} />}
        {related.length > 0 && <Related related={related} turnTo={on.turnTo} />}
        {whyMarked.length > 0 && (
          <Fold label="Why this name is marked">
            <ul class="plain">
              {whyMarked.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
    </>
  );
}

interface RelatedProps {
  related: EntityLink[];
  turnTo(entity: EntityId): void;
}

function Related({ related, turnTo }: RelatedProps) {
  return (
    <Fold label={counted(related.length, "related name")}>
      <ul class="plain related">
        {related.map(({ id, label, category }) => (
          <li key={id}>
            <button type="button" class="chip" data-category={category} onClick={() => turnTo(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface SilenceProps {
  card: CardData;
  openDocument: CardCallbacks["openDocument"];
}

/** The name stands in documents, in a caption perhaps: worth telling apart from not standing there. */
function Silence({ card, openDocument }: SilenceProps) {
  const documents = card.namedIn.flatMap((id) => card.documents[id] ?? []);
  return (
    <>
      <p class="quiet">
        {documents.length === 0
          ? `These documents say nothing about ${card.label}.`
          : `The name ${card.label} stands in these documents, without a statement to cite:`}
      </p>
      <ul class="plain">
        {documents.map((document) => (
          <li key={document.id}>
            <button
              type="button"
              class="link"
              onClick={() => openDocument({ document: document.id, start: 0, end: 0, quote: "" })}
            >
              {document.title}
            </button>{" "}
            <span class="quiet">
              {document.kind}, {shortDate(document)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function isSilent({ identity, summary, statements, differences }: CardData): boolean {
  return identity === null && summary.length + statements.length + differences.length === 0;
}
