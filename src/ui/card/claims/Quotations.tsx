import { useLayoutEffect, useRef } from "preact/hooks";
import type { CardDocument } from "../../../core/card/card.ts";
import type { Citation, DocumentId } from "../../../core/pack.ts";
import { DocumentKind } from "../../DocumentKind.tsx";
import { dateReason, dateWords } from "../../date-words.ts";
import { useDocumentInView } from "../../document-in-view.ts";
import { DOT } from "../../dot.ts";
import { useTranslate } from "../../i18n.tsx";
import { OpenIcon } from "../../icons.tsx";
import { reveal } from "../../reveal.ts";
import { Passages } from "./Passages.tsx";

interface QuotationsProps {
  citations: readonly Citation[];
  documents: Record<DocumentId, CardDocument>;
  openDocument(citation: Citation): void;
}

/** The exact words that a claim rests on, those of one document together. */
export function Quotations({ citations, documents, openDocument }: QuotationsProps) {
  return (
    <>
      {[...new Set(citations.map(({ document }) => document))].map((id) => (
        <Quotation
          key={id}
          id={id}
          citations={citations.filter(({ document }) => document === id)}
          documents={documents}
          openDocument={openDocument}
        />
      ))}
    </>
  );
}

interface QuotationProps extends QuotationsProps {
  id: DocumentId;
}

/** A document's exact words, with what the reader needs to weigh them. */
function Quotation({ id, citations, documents, openDocument }: QuotationProps) {
  const document = documents[id];
  const figure = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (figure.current) reveal(figure.current);
  }, []);
  const opened = citations.find(({ context }) => !context) ?? citations[0];
  return (
    <figure class="quotation" ref={figure}>
      <Passages citations={citations} documents={documents} />
      <figcaption>
        {document && <Source document={document} />}
        {opened && <OpenLink citation={opened} openDocument={openDocument} />}
      </figcaption>
    </figure>
  );
}

function Source({ document: { title, kind, date, author, publisher, lang = "" } }: SourceProps) {
  const t = useTranslate();
  const reason = dateReason(date, t);
  const by = [author, publisher].filter(Boolean).join(", ");
  return (
    <>
      <cite lang={lang}>{title}</cite>
      <span>
        <DocumentKind kind={kind} lang={lang} />
        {DOT}
        {dateWords(date, t)}
      </span>
      {by && <span lang={lang}>{by}</span>}
      {reason && <span>{reason}</span>}
    </>
  );
}

interface SourceProps {
  document: CardDocument;
}

interface OpenLinkProps extends Pick<QuotationsProps, "openDocument"> {
  citation: Citation;
}

function OpenLink({ citation, openDocument }: OpenLinkProps) {
  const t = useTranslate();
  const isInView = useDocumentInView() === citation.document;
  return (
    <button type="button" class="link" onClick={() => openDocument(citation)}>
      {t(isInView ? "readerShowWords" : "cardOpenDocument")}
      {!isInView && <OpenIcon />}
    </button>
  );
}
