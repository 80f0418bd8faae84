import { describeDate, isBounded } from "../knowledge/edtf.ts";
import { citationsOf } from "../knowledge/statements.ts";
import type { CardData } from "./card.ts";

/** How old what a card says is, in words: its newest source, and how many of them carry no date. */
export function asOfWords(card: CardData): string {
  const cited = new Set(citationsOf(card).map(({ document }) => document));
  const undated = [...cited].filter(
    (id) => !isDated(card.documents[id]?.date.value ?? null),
  ).length;
  if (cited.size === 0) return "";
  if (!card.newest) {
    return cited.size === 1
      ? "The document cited carries no exact date. It may be out of date."
      : `None of the ${cited.size} documents cited carries an exact date. They may be out of date.`;
  }
  const newest = describeDate(card.newest.value);
  if (undated > 0) {
    const carry = undated === 1 ? "carries" : "carry";
    return `Newest dated source: ${newest}; ${undated} of ${cited.size} documents ${carry} no exact date. They may be out of date.`;
  }
  return cited.size === 1
    ? `Its only source: ${newest}. The document may be out of date.`
    : `Newest source: ${newest}. These documents may be out of date.`;
}

/** A lower or an upper bound alone is no date. */
function isDated(value: string | null): boolean {
  return value !== null && isBounded(value);
}
