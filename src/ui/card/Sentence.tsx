import { useState } from "preact/hooks";
import type { CardDocument } from "../../core/card/card.ts";
import type { Citation, DocumentId, Statement } from "../../core/knowledge/pack.ts";
import { dateBasis, kindAndDate, STANCE_LABELS } from "../words.ts";

interface SentenceProps {
  statement: Statement;
  documents: Record<DocumentId, CardDocument>;
  /** The number of its first citation; numbers run on through a card. */
  firstNumber: number;
  onOpenDocument(citation: Citation): void;
}

/** One sentence of ours; each number behind it unfolds the words it rests on. */
export function Sentence({ statement, documents, firstNumber, onOpenDocument }: SentenceProps) {
  const [unfolded, setUnfolded] = useState<number | null>(null);
  const stance = STANCE_LABELS[statement.stance];
  const citation = unfolded === null ? undefined : statement.citations[unfolded];
  return (
    <>
      <p class="sentence">
        {statement.text}
        {stance && <span class="stance">{stance}</span>}
        {statement.citations.map((one, i) => (
          <button
            key={`${one.document}:${one.start}`}
            type="button"
            class="number"
            aria-expanded={unfolded === i}
            aria-label={`Citation ${firstNumber + i}: ${documents[one.document]?.title ?? one.document}`}
            onClick={() => setUnfolded(unfolded === i ? null : i)}
          >
            {firstNumber + i}
          </button>
        ))}
      </p>
      {citation && (
        <Quotation
          citation={citation}
          document={documents[citation.document]}
          onOpen={() => onOpenDocument(citation)}
        />
      )}
    </>
  );
}

interface QuotationProps {
  citation: Citation;
  document: CardDocument | undefined;
  onOpen(): void;
}

function Quotation({ citation, document, onOpen }: QuotationProps) {
  return (
    <figure class="quotation">
      <blockquote>{citation.quote}</blockquote>
      {document && (
        <figcaption>
          <cite>{document.title}</cite>
          <span>
            {kindAndDate(document)}. {dateBasis(document)}
          </span>
          <button type="button" class="link" onClick={onOpen}>
            Open the document
          </button>
        </figcaption>
      )}
    </figure>
  );
}
