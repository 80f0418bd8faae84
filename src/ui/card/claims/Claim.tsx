import type { CardDocument } from "../../../core/card/card.ts";
import { isQuotation, judgedStance } from "../../../core/knowledge/pack/statements.ts";
import type { Citation, DocumentId, Statement } from "../../../core/pack.ts";
import { claimLanguage } from "../../claim-language.ts";
import { useTranslate } from "../../i18n.tsx";
import { quoteWord } from "../../words.ts";
import { sourceWords } from "../actions/source-words.ts";
import { type CardView, useUnfolded } from "../model/card-memory.ts";
import { CopyRow } from "./CopyRow.tsx";
import { Quotations } from "./Quotations.tsx";
import { QuoteControl } from "./QuoteControl.tsx";
import { StanceLabel } from "./StanceLabel.tsx";

/** What the claims of one card have in common. */
export interface ClaimContext {
  documents: Record<DocumentId, CardDocument>;
  view: CardView;
  openDocument(citation: Citation): void;
}

interface ClaimProps {
  statement: Statement;
  /** Its place on the card, by which its state is remembered, e.g. `summary 0`. */
  id: string;
  context: ClaimContext;
  /** Whether it says who or what the card is of. */
  isIdentity: boolean;
}

/** One claim; its control unfolds the exact words. */
export function Claim({ statement, id, context, isIdentity }: ClaimProps) {
  const t = useTranslate();
  const [isUnfolded, setUnfolded] = useUnfolded(context.view, id);
  const { documents, openDocument } = context;
  const said = (
    <span data-claim lang={claimLanguage(statement, documents)}>
      {statement.text}
    </span>
  );
  return (
    <div
      class="claim"
      data-identity={isIdentity ? "" : undefined}
      data-unfolded={isUnfolded ? "" : undefined}
      data-source={sourceWords(statement, documents, t)}
    >
      <p class="sentence" data-control={quoteWord(statement, t)}>
        {isQuotation(statement) ? <q>{said}</q> : said}
        <StanceLabel stance={judgedStance(statement)} />
        <QuoteControl
          statement={statement}
          documents={documents}
          isUnfolded={isUnfolded}
          setUnfolded={setUnfolded}
        />
      </p>
      {isUnfolded && (
        <>
          <Quotations
            citations={statement.citations}
            documents={documents}
            openDocument={openDocument}
          />
          <CopyRow statement={statement} documents={documents} />
        </>
      )}
    </div>
  );
}
