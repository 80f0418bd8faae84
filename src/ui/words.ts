/** Words that several views share. Each is a whole phrase or sentence, so that it can be translated. */
import type { CardData } from "../core/card/card.ts";
import { type BuiltInCategory, isBuiltIn } from "../core/categories.ts";
import { describeDate, isBounded } from "../core/knowledge/edtf.ts";
import type { DocumentDate, Stance } from "../core/pack.ts";

/** What is said beside a sentence that its document does not state as plain fact. */
export const STANCE_LABELS: Readonly<Record<Stance, string | null>> = {
  fact: null,
  reported: "Reported",
  unconfirmed: "Unconfirmed",
  opinion: "Opinion",
  prediction: "Prediction",
};

/** What one entity of a built-in category is called. */
const SINGULARS: Readonly<Record<BuiltInCategory, string>> = {
  person: "Person",
  country: "Country",
  place: "Place",
  organisation: "Organisation",
  "armed-group": "Armed group",
  event: "Event",
  weapon: "Weapon",
  other: "Name",
};

/** What one entity is: in the pack's own words where it has some, else by its category. */
export function categoryWord({ category, categoryLabel, kind }: CardData): string {
  if (kind !== undefined) return kind;
  return isBuiltIn(category) ? SINGULARS[category] : categoryLabel;
}

/**
 * When a document was written, as far as it tells: "26 March 2022", "during the mutiny", "undated", or
 * "date not stated, after January 2022", since a bound alone is no date.
 */
export function dateWords({ value, phrase }: DocumentDate): string {
  if (phrase !== undefined) return phrase;
  if (value === null) return "undated";
  return isBounded(value) ? describeDate(value) : `date not stated, ${describeDate(value)}`;
}

/** The words that imply a document's date, where it does not state one. */
export function dateReason({ basis, words }: DocumentDate): string | null {
  return basis === "implied" && words !== null ? `going by the words “${words}”` : null;
}

export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
