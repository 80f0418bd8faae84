import { useState } from "preact/hooks";
import type { CardDocument } from "../../../core/card/card.ts";
import { copyTexts } from "../../../core/card/copy-text.ts";
import type { DocumentId, Statement } from "../../../core/pack.ts";
import { useTranslate } from "../../i18n.tsx";
import { copyAction } from "../actions/card-actions.ts";
import { copySource } from "../actions/copy-source.ts";

interface CopyRowProps {
  statement: Statement;
  documents: Record<DocumentId, CardDocument>;
}

/** Copies a claim with its exact words and its source. */
export function CopyRow({ statement, documents }: CopyRowProps) {
  const t = useTranslate();
  const [said, setSaid] = useState<string | null>(null);
  const texts = () => copyTexts(copySource(statement, documents, t));
  const copy = copyAction(t("cardCopy"), texts, t);
  return (
    <p class="copy">
      <button
        type="button"
        class="link"
        onClick={({ currentTarget }) => setSaid(copy.run(currentTarget.ownerDocument))}
      >
        {copy.label}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
