import type { CardDocument } from "../core/card/card.ts";
import type { DocumentId } from "../core/pack.ts";
import { dateWords } from "./date-words.ts";
import { DOT } from "./dot.ts";
import { useTranslate } from "./i18n.tsx";
import { documentKind } from "./kind-words.ts";

interface DocumentListProps {
  documents: readonly CardDocument[];
  /** Opens the reader on a document. */
  read(document: DocumentId): void;
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
