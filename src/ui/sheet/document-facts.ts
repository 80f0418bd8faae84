import type { CardDocument } from "../../core/card/card.ts";
import type { Translate } from "../../core/i18n/translator.ts";
import { dateReason, dateWords } from "../date-words.ts";

/** What a reader needs to weigh a document: title, kind, date, who published and wrote it, and notes. */
export function documentFacts(document: CardDocument, t: Translate): string[] {
  const { title, kind, publisher, author, url, note, date } = document;
  const words = dateWords(date, t);
  const reason = dateReason(date, t);
  return [
    title,
    kind,
    reason ? t("dateWithReason", { date: words, reason }) : words,
    ...[publisher, author, url, note].flatMap((fact) => fact ?? []),
  ];
}
