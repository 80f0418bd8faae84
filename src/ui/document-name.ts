import type { CardDocument } from "../core/card/card.ts";
import type { Translate } from "../core/i18n/translator.ts";
import { beginsTitle } from "../core/knowledge/pack/document-name.ts";

/** A document's short name: in quotation marks only where those are words of the document's own title. */
export function documentName(document: Pick<CardDocument, "name" | "title">, t: Translate): string {
  const { name } = document;
  return beginsTitle(document) ? t("titleInQuotes", { title: name }) : name;
}
