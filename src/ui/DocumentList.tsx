import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CardDocument } from "../core/card/card.ts";
import type { DocumentId } from "../core/pack.ts";
import { dateWords } from "./date-words.ts";
import { DOT } from "./dot.ts";
import { useTranslate } from "./i18n.tsx";
import { documentKind } from "./kind-words.ts";

/** Documents listed before somebody asks for all: a reader may have thousands. */
const AT_FIRST = 12;

interface DocumentListProps {
  documents: readonly CardDocument[];
  /** Opens the reader on a document. */
  read(document: DocumentId): void;
}

/** The first documents, and the others for whoever asks for them. */
export function FirstDocuments({ documents, read }: DocumentListProps) {
  const t = useTranslate();
  const [areAllShown, setAllShown] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone.
  useLayoutEffect(() => {
    if (areAllShown) list.current?.querySelectorAll("button")[AT_FIRST]?.focus();
  }, [areAllShown]);
  if (documents.length <= AT_FIRST) return <DocumentList documents={documents} read={read} />;
  return (
    <div ref={list}>
      <DocumentList
        documents={areAllShown ? documents : documents.slice(0, AT_FIRST)}
        read={read}
      />
      {!areAllShown && (
        <p>
          <button type="button" class="link" onClick={() => setAllShown(true)}>
            {t("documentsShowAll", { documents: t("documents", { count: documents.length }) })}
          </button>
        </p>
      )}
    </div>
  );
}

/** The documents, each with what a reader weighs it by; its title leads to the whole text. */
export function DocumentList({ documents, read }: DocumentListProps) {
  const t = useTranslate();
  return (
    <ul class="plain documents">
      {documents.map(({ id, title, kind, date, author, publisher }) => (
        <li key={id}>
          <button type="button" class="link" onClick={() => read(id)}>
            {title}
          </button>
          <span class="quiet">
            {[documentKind(kind, t), author, publisher, dateWords(date, t)]
              .filter(Boolean)
              .join(DOT)}
          </span>
        </li>
      ))}
    </ul>
  );
}
