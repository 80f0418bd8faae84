import { useLayoutEffect, useRef } from "preact/hooks";
import type { CardDocument } from "../../core/card/card.ts";
import type { Citation } from "../../core/pack.ts";
import { OpenIcon } from "../icons.tsx";
import { reveal } from "../reveal.ts";
import { fullDate } from "../words.ts";

interface QuotationProps {
  citation: Citation;
  document: CardDocument | undefined;
  openDocument(citation: Citation): void;
}

/** A document's exact words, with what the reader needs to weigh them. */
export function Quotation({ citation, document, openDocument }: QuotationProps) {
  const figure = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (figure.current) reveal(figure.current);
  }, []);
  return (
    <figure class="quotation" ref={figure}>
      <blockquote>“{citation.quote}”</blockquote>
      <figcaption>
        {document && (
          <>
            <cite>{document.title}</cite>
            <span>
              {document.kind}, {fullDate(document)}
            </span>
          </>
        )}
        <button type="button" class="link" onClick={() => openDocument(citation)}>
          Open the document
          <OpenIcon />
        </button>
      </figcaption>
    </figure>
  );
}
