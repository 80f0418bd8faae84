import { useState } from "preact/hooks";
import type { CardDocument } from "../../core/card/card.ts";
import { copyTexts } from "../../core/card/copy-text.ts";
import type { DocumentId, Statement } from "../../core/pack.ts";
import { useTranslate } from "../i18n.tsx";
import { copyToClipboard } from "./copy.ts";
import { sourceWords } from "./source-words.ts";

interface CopyRowProps {
  statement: Statement;
  documents: Record<DocumentId, CardDocument>;
}

/** Copies a claim with its exact words and its source. */
export function CopyRow({ statement, documents }: CopyRowProps) {
  const t = useTranslate();
  const [said, setSaid] = useState("");
  const { text: claim, citations: quotes } = statement;
  const texts = () => copyTexts({ claim, quotes, source: sourceWords(statement, documents, t) });
  const tell = (isCopied: boolean) => setSaid(t(isCopied ? "cardCopied" : "cardNotCopied"));
  return (
    <p class="copy">
      <button
        type="button"
        class="link"
        onClick={({ currentTarget }) => {
          const { text, html } = texts();
          tell(copyToClipboard(currentTarget.ownerDocument, text, html));
        }}
      >
        {t("cardCopy")}
      </button>
      <button
        type="button"
        class="link"
        onClick={({ currentTarget }) => {
          const { markdown } = texts();
          tell(copyToClipboard(currentTarget.ownerDocument, markdown));
        }}
      >
        {t("cardCopyMarkdown")}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
