import { type BuiltInCategory, isBuiltIn, type LabelledCategory } from "../core/categories.ts";
import type { MessageId, Translate } from "../core/i18n/translator.ts";

const MESSAGES: Readonly<Record<BuiltInCategory, MessageId>> = {
  person: "categoryPerson",
  country: "categoryCountry",
  place: "categoryPlace",
  organisation: "categoryOrganisation",
  "armed-group": "categoryArmedGroup",
  event: "categoryEvent",
  weapon: "categoryWeapon",
  other: "categoryOther",
};

/** A category in the reader's language; one of a pack's own as its pack calls it. */
export function categoryName({ id, label }: LabelledCategory, t: Translate): string {
  return isBuiltIn(id) ? t(MESSAGES[id]) : label;
}
