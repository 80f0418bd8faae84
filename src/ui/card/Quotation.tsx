import { useLayoutEffect, useRef } from "preact/hooks";
import type { CardDocument } from "../../core/card/card.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import type { Citation } from "../../core/pack.ts";
import { dateReason, dateWords } from "../date-words.ts";
import { useDocumentInView } from "../document-in-view.ts";
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
  const lang = document?.lang ?? "";
  const by = [document?.author, document?.publisher].filter(Boolean).join(", ");
  const words = document ? shortWords(document, t) : [];
  const isInView = useDocumentInView() === citation.document;
  return (
    <figure class="quotation" ref={figure}>
      {citation.context && <p class="quiet">{t("cardContext")}</p>}
      <blockquote lang={lang}>{citation.quote}</blockquote>
      <figcaption>
        {citation.caption && <span>{t("cardCaption")}</span>}
        {document && (
          <>
            <cite lang={lang}>{document.title}</cite>
            <span>
              <span lang={lang}>{words.join(" · ")}</span>
              {" · "}
              {dateWords(document.date, t)}
            </span>
            {by && <span lang={lang}>{by}</span>}
            {reason && <span>{reason}</span>}
          </>
        )}
        <button type="button" class="link" onClick={() => openDocument(citation)}>
          {t(isInView ? "readerShowWords" : "cardOpenDocument")}
          {!isInView && <OpenIcon />}
        </button>
      </figcaption>
    </figure>
  );
}

/** The short name, where it is not the title, and the kind. */
function shortWords({ name, title, kind }: CardDocument, t: Translate): string[] {
  return [...(name === title ? [] : [t("titleInQuotes", { title: name })]), kind];
}
