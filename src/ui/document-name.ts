import type { CardDocument } from "../core/card/card.ts";
import type { Translate } from "../core/i18n/translator.ts";
import { beginsTitle } from "../core/knowledge/pack/document-name.ts";

/** A title that is itself one quotation, as an interview's often is. */
const IS_QUOTATION = /^["“”„«»「『][^"“”„«»「」『』]*["“”«»」』]$/u;

/** A document's short name: in quotation marks where those are words of its own title that has none around it. */
export function documentName(document: Pick<CardDocument, "name" | "title">, t: Translate): string {
  const { name } = document;
  const needsMarks = beginsTitle(document) && !IS_QUOTATION.test(name);
  return needsMarks ? t("titleInQuotes", { title: name }) : name;
}
