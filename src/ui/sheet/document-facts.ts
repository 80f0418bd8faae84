import type { CardDocument } from "../../core/card/card.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { dateAndReason } from "../date-words.ts";
import { documentKind } from "../kind-words.ts";

/** What a reader needs to weigh a document: title, kind, date, who published and wrote it, and notes. */
export function documentFacts(document: CardDocument, t: Translate): string[] {
  const { title, kind, publisher, author, url, note, date } = document;
  return [
    title,
    documentKind(kind, t),
    dateAndReason(date, t),
    ...[publisher, author, url, note].flatMap((fact) => fact ?? []),
  ];
}
