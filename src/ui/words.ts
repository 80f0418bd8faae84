/** Phrases that several views share. */
import type { CardData } from "../core/card/card.ts";
import { type BuiltInCategory, isBuiltIn, type LabelledCategory } from "../core/categories.ts";
import type { MessageId, Translate } from "../core/i18n/translator.ts";
import { isQuotation } from "../core/knowledge/pack/statements.ts";
import type { Stance, Statement } from "../core/pack.ts";
import { thingWord } from "./kind-words.ts";

/** What is said beside a sentence that its document does not state as plain fact. */
const STANCES: Readonly<Record<Stance, MessageId | null>> = {
  fact: null,
  reported: "stanceReported",
  unconfirmed: "stanceUnconfirmed",
  opinion: "stanceOpinion",
  prediction: "stancePrediction",
};

/** What one entity of a built-in category is called. */
const SINGULARS: Readonly<Record<BuiltInCategory, MessageId>> = {
  person: "onePerson",
  country: "oneCountry",
  place: "onePlace",
  organisation: "oneOrganisation",
  "armed-group": "oneArmedGroup",
  event: "oneEvent",
  weapon: "oneWeapon",
  other: "oneOther",
};

/** Null for what is stated as fact and for what nobody has judged. */
export function stanceLabel(stance: Stance | null, t: Translate): string | null {
  const message = stance && STANCES[stance];
  return message && t(message);
}

/** What one entity of a category is called; in a pack's own category, what the pack calls all of them. */
export function kindName({ id, label }: LabelledCategory, t: Translate): string {
  return isBuiltIn(id) ? t(SINGULARS[id]) : label;
}

/**
 * What one entity is: by its kind, where the pack tells one, else by its category; null where nothing tells
 * more than that it has a name.
 */
export function categoryWord(
  { category, categoryLabel, kind }: Pick<CardData, "category" | "categoryLabel" | "kind">,
  t: Translate,
): string | null {
  if (kind !== undefined) return thingWord(kind, t) ?? kind;
  if (category === "other") return null;
  return kindName({ id: category, label: categoryLabel }, t);
}

/** What a claim's control is called that unfolds its exact words: a quotation has them already. */
export function quoteWord(statement: Statement, t: Translate): string {
  return t(isQuotation(statement) ? "cardSource" : "cardQuote");
}

/** The same for assistive technology, with the claim. */
export function quoteName(statement: Statement, t: Translate): string {
  return t(isQuotation(statement) ? "cardSourceOf" : "cardQuoteOf", { claim: statement.text });
}
