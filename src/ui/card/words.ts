/** Everything the card says in its own voice. */
import type { AsOf } from "../../core/card/as-of.ts";
import type { CardData } from "../../core/card/card.ts";
import { describeDate } from "../../core/knowledge/edtf.ts";
import type { Here } from "./card-model.ts";

export const WORDS = {
  loading: "Looking it up …",
  failed: "This card could not be loaded. If trying again does not help, reload the page.",
  missing: "No document says anything about this name any more.",
  tryAgain: "Try again",
  back: "Back",
  close: "Close",
  pin: "Keep this card open",
  taller: "Show more of the card",
  shorter: "Show less of the card",
  quote: "Quote",
  /** Above words that carry no claim. */
  context: "Whom, what or when this means:",
  caption: "Caption of a picture",
  copy: "Copy with source",
  copyMarkdown: "Copy as Markdown",
  copied: "Copied.",
  notCopied: "The browser did not let it be copied.",
  openDocument: "Open the document",
  related: "Related names",
  whyMarked: "Why this was marked",
  agreements: "Several documents agree",
  previousHere: "Previous place on the page",
  nextHere: "Next place on the page",
  onlyFacts: "Only what is stated as fact",
} as const;

export function quoteLabel(claim: string): string {
  return `Quote: ${claim}`;
}

/** Said of an entity that the documents name without saying who or what it is. */
export function unidentified({ category, namedIn }: CardData): string {
  const count = namedIn.length;
  if (category === "person") {
    if (count === 0) return "None of your documents says who this is.";
    if (count === 1) return "Named in 1 document, which does not say who this is.";
    return `Named in ${count} documents; none says who this is.`;
  }
  if (count === 0) return "None of your documents says what it is.";
  if (count === 1) return "Named in 1 document, which does not say what it is.";
  return `Named in ${count} documents; none says what it is.`;
}

/** Said above the documents that name an entity without a statement to cite. */
export function silence({ label, namedIn }: CardData): string {
  return namedIn.length === 0
    ? `These documents say nothing about ${label}.`
    : `The name ${label} stands in these documents, without a statement to cite:`;
}

export function differencesCount(count: number): string {
  return count === 1 ? "1 point differs" : `${count} points differ`;
}

export function agreementsCount(count: number): string {
  return count === 1 ? "Several documents agree on 1 point" : `Several agree on ${count} points`;
}

export function moreCount(statements: number, documents: number): string {
  const more = statements === 1 ? "1 more statement" : `${statements} more statements`;
  return documents === 1 ? `${more} in 1 document` : `${more} in ${documents} documents`;
}

export function allInDocuments(count: number): string {
  return `All ${count} in the documents`;
}

/** How often the page marks the name, and which of these places the card is at. */
export function hereWords({ place, count }: Here): string {
  return `Marked here ${count} times; this is number ${place}.`;
}

/** Says what the switch for what is stated as fact leaves out, and not that the rest is true. */
export function hiddenCount(count: number): string {
  return count === 1
    ? "1 statement that a document puts as opinion, as prediction or as unconfirmed is hidden."
    : `${count} statements that documents put as opinion, as prediction or as unconfirmed are hidden.`;
}

/** How old what the card says is, without calling anything the newest. */
export function asOfWords({ documents, undated, last }: AsOf): string {
  if (last === null) {
    return documents === 1
      ? "The document cited carries no exact date. It may be out of date."
      : `None of the ${documents} documents cited carries an exact date. They may be out of date.`;
  }
  const date = describeDate(last);
  if (documents === 1) return `From one document of ${date}. It may be out of date.`;
  if (undated === 0) {
    return `From ${documents} documents, the last of ${date}. They may be out of date.`;
  }
  const dated = documents - undated;
  return dated === 1
    ? `1 of ${documents} documents is dated: ${date}. All may be out of date.`
    : `${dated} of ${documents} documents are dated, the last of ${date}. All may be out of date.`;
}
