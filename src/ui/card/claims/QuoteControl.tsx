import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { CardDocument } from "../../../core/card/card.ts";
import { isQuotation } from "../../../core/knowledge/pack/statements.ts";
import type { DocumentId, Statement } from "../../../core/pack.ts";
import { useTranslate } from "../../i18n.tsx";
import { ChevronIcon } from "../../icons.tsx";
import { quoteName, quoteWord } from "../../words.ts";
import { Preview } from "../overlay/Preview.tsx";
import { Passages } from "./Passages.tsx";

interface QuoteControlProps {
  statement: Statement;
  documents: Record<DocumentId, CardDocument>;
  isUnfolded: boolean;
  setUnfolded(isUnfolded: boolean): void;
}

/** A pointer that only crosses the control is not shown the words. */
const PREVIEW_AFTER_MS = 120;

/** How long a pointer may take from the control to the words shown. */
const PREVIEW_GRACE_MS = 200;

/**
 * A claim's control: unfolds its exact words and their source when pressed. While pointed at it shows the words
 * over the card, unless the claim is a quotation and has them.
 */
export function QuoteControl({ statement, documents, isUnfolded, setUnfolded }: QuoteControlProps) {
  const t = useTranslate();
  const [previewed, preview] = useLater<"pointer" | "focus">();
  const control = useRef<HTMLButtonElement>(null);
  const previewId = useId();
  const isShown = previewed !== null && !isUnfolded && !isQuotation(statement);
  return (
    <>
      <button
        ref={control}
        type="button"
        class="quote"
        data-citation
        aria-expanded={isUnfolded}
        aria-label={quoteName(statement, t)}
        aria-describedby={isShown ? previewId : undefined}
        onClick={() => {
          preview.now(null);
          setUnfolded(!isUnfolded);
        }}
        onPointerEnter={(event) => {
          if (event.pointerType !== "touch") preview.after(PREVIEW_AFTER_MS, "pointer");
        }}
        onPointerLeave={() => preview.after(PREVIEW_GRACE_MS, null)}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(":focus-visible")) preview.after(0, "focus");
        }}
        onBlur={() => preview.after(0, null)}
      >
        {quoteWord(statement, t)}
        <ChevronIcon />
      </button>
      {isShown && control.current && (
        <Preview
          id={previewId}
          beside={control.current}
          isByFocus={previewed === "focus"}
          keep={preview.cancel}
          leave={() => preview.after(PREVIEW_GRACE_MS, null)}
          close={() => preview.after(0, null)}
        >
          <Passages citations={statement.citations} documents={documents} />
        </Preview>
      )}
    </>
  );
}

/** A value, null at first, and ways to change it later; each change takes the place of the one awaited. */
function useLater<T>() {
  const [value, setValue] = useState<T | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cancel = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = {
    cancel,
    now(next: T | null) {
      cancel();
      setValue(() => next);
    },
    after(ms: number, next: T | null) {
      cancel();
      timer.current = setTimeout(() => setValue(() => next), ms);
    },
  };
  return [value, later] as const;
}
