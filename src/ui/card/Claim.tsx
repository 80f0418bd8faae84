import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { CardDocument } from "../../core/card/card.ts";
import { isQuotation, judgedStance } from "../../core/knowledge/statements.ts";
import type { Citation, DocumentId, Statement } from "../../core/pack.ts";
import { claimLanguage } from "../claim-language.ts";
import { useTranslate } from "../i18n.tsx";
import { ChevronIcon } from "../icons.tsx";
import { CopyRow } from "./CopyRow.tsx";
import { type CardView, useUnfolded } from "./card-memory.ts";
import { Preview } from "./Preview.tsx";
import { Quotation } from "./Quotation.tsx";
import { StanceLabel } from "./StanceLabel.tsx";
import { sourceWords } from "./source-words.ts";

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

/** What has the exact words shown over the card. */
type Previewed = "pointer" | "focus" | null;

/** A pointer that only crosses the control is not shown the words. */
const PREVIEW_AFTER_MS = 120;

/** How long a pointer may take from the control to the words shown. */
const PREVIEW_GRACE_MS = 200;

/** One claim; its control shows the exact words while it is pointed at, and unfolds them when pressed. */
export function Claim({ statement, id, context, isIdentity }: ClaimProps) {
  const t = useTranslate();
  const [isUnfolded, setUnfolded] = useUnfolded(context.view, id);
  const [previewed, setPreviewed] = useState<Previewed>(null);
  const control = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const previewId = useId();
  const preview = (wanted: Previewed, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setPreviewed(wanted), after);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const isShown = previewed !== null && !isUnfolded;
  const lang = claimLanguage(statement, context.documents);
  return (
    <div
      class="claim"
      data-identity={isIdentity ? "" : undefined}
      data-source={sourceWords(statement, context.documents, t)}
    >
      <p class="sentence" data-control={t("cardQuote")}>
        {isQuotation(statement) ? (
          <q>
            <span data-claim lang={lang}>
              {statement.text}
            </span>
          </q>
        ) : (
          <span data-claim lang={lang}>
            {statement.text}
          </span>
        )}
        <StanceLabel stance={judgedStance(statement)} />
        <button
          ref={control}
          type="button"
          class="quote"
          data-citation
          aria-expanded={isUnfolded}
          aria-label={t("cardQuoteOf", { claim: statement.text })}
          aria-describedby={isShown ? previewId : undefined}
          onClick={() => {
            clearTimeout(timer.current);
            setPreviewed(null);
            setUnfolded(!isUnfolded);
          }}
          onPointerEnter={(event) => {
            if (event.pointerType !== "touch") preview("pointer", PREVIEW_AFTER_MS);
          }}
          onPointerLeave={() => preview(null, PREVIEW_GRACE_MS)}
          onFocus={({ currentTarget }) => {
            if (currentTarget.matches(":focus-visible")) preview("focus", 0);
          }}
          onBlur={() => preview(null, 0)}
        >
          {t("cardQuote")}
          <ChevronIcon />
        </button>
      </p>
      {isShown && control.current && (
        <Preview
          id={previewId}
          beside={control.current}
          isByFocus={previewed === "focus"}
          keep={() => clearTimeout(timer.current)}
          leave={() => preview(null, PREVIEW_GRACE_MS)}
          close={() => preview(null, 0)}
        >
          {statement.citations.map((citation) => (
            <blockquote
              key={keyOf(citation)}
              lang={context.documents[citation.document]?.lang ?? ""}
            >
              {citation.quote}
            </blockquote>
          ))}
        </Preview>
      )}
      {isUnfolded && <CopyRow statement={statement} documents={context.documents} />}
      {isUnfolded &&
        statement.citations.map((citation) => (
          <Quotation
            key={keyOf(citation)}
            citation={citation}
            document={context.documents[citation.document]}
            openDocument={context.openDocument}
          />
        ))}
    </div>
  );
}

function keyOf({ document, start, end }: Citation): string {
  return `${document}:${start}:${end}`;
}
