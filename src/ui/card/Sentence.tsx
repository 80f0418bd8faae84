import { useState } from "preact/hooks";
import type { CardDocument } from "../../core/card/card.ts";
import type { Citation, DocumentId, Statement } from "../../core/pack.ts";
import { STANCE_LABELS } from "../words.ts";
import { Quotation } from "./Quotation.tsx";

/** What the sentences of one card have in common. */
export interface SentenceContext {
  documents: Record<DocumentId, CardDocument>;
  /** What stands on each citation's button. */
  marks: ReadonlyMap<Citation, string>;
  openDocument(citation: Citation): void;
}

interface SentenceProps {
  statement: Statement;
  context: SentenceContext;
}

/** One sentence of ours; each mark behind it unfolds the words it rests on, one at a time. */
export function Sentence({ statement, context }: SentenceProps) {
  const [unfolded, setUnfolded] = useState<Citation | null>(null);
  const { documents, marks, openDocument } = context;
  const stance = STANCE_LABELS[statement.stance];
  return (
    <>
      <p class="sentence">
        {statement.text}{" "}
        <span class="support">
          {stance && <span class="stance">{stance}</span>}
          {statement.citations.map((citation) => (
            <button
              key={`${citation.document}:${citation.start}:${citation.end}`}
              type="button"
              class="citation"
              aria-expanded={citation === unfolded}
              aria-label={`Citation ${marks.get(citation)}: ${documents[citation.document]?.title ?? ""}`}
              onClick={() => setUnfolded(citation === unfolded ? null : citation)}
            >
              {marks.get(citation)}
            </button>
          ))}
        </span>
      </p>
      {unfolded && (
        <Quotation
          key={marks.get(unfolded)}
          citation={unfolded}
          document={documents[unfolded.document]}
          openDocument={openDocument}
        />
      )}
    </>
  );
}
