import { useTranslate } from "./i18n.tsx";
import { knownDocumentKind } from "./kind-words.ts";

interface DocumentKindProps {
  kind: string;
  /** Of the document, in which its pack tells its kind. */
  lang: string;
}

/** What a document is, in the reader's language where that has a word for it. */
export function DocumentKind({ kind, lang }: DocumentKindProps) {
  const word = knownDocumentKind(kind, useTranslate());
  return <span lang={word === null ? lang : undefined}>{word ?? kind}</span>;
}
