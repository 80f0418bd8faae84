import { useLayoutEffect, useRef } from "preact/hooks";
import type { CardDocument } from "../../core/card/card.ts";
import type { Citation } from "../../core/pack.ts";
import { dateReason, dateWords } from "../date-words.ts";
import { useTranslate } from "../i18n.tsx";
import { OpenIcon } from "../icons.tsx";
import { reveal } from "../reveal.ts";

interface QuotationProps {
  citation: Citation;
  document: CardDocument | undefined;
  openDocument(citation: Citation): void;
}

/** A document's exact words, with what the reader needs to weigh them. */
export function Quotation({ citation, document, openDocument }: QuotationProps) {
  const t = useTranslate();
  const figure = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (figure.current) reveal(figure.current);
  }, []);
  const reason = document && dateReason(document.date, t);
  const by = [document?.author, document?.publisher].filter(Boolean).join(", ");
  return (
    <figure class="quotation" ref={figure}>
      {citation.context && <p class="quiet">{t("cardContext")}</p>}
      <blockquote lang={document?.lang ?? ""}>{citation.quote}</blockquote>
      <figcaption>
        {citation.caption && <span>{t("cardCaption")}</span>}
        {document && (
          <>
            {document.name !== document.title && (
              <span lang={document.lang ?? ""}>{t("titleInQuotes", { title: document.name })}</span>
            )}
            <cite lang={document.lang ?? ""}>{document.title}</cite>
            {by ? (
              <span lang={document.lang ?? ""}>{by}</span>
            ) : (
              <span>{t("cardNobodyNamed")}</span>
            )}
            <span lang={document.lang ?? ""}>{document.kind}</span>
            <span>{dateWords(document.date, t)}</span>
            {reason && <span>{reason}</span>}
          </>
        )}
        <button type="button" class="link" onClick={() => openDocument(citation)}>
          {t("cardOpenDocument")}
          <OpenIcon />
        </button>
      </figcaption>
    </figure>
  );
}
