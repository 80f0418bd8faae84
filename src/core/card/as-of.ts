import { isBounded } from "../knowledge/pack/edtf.ts";
import type { CardData } from "./card.ts";
import { citedIn } from "./cited-documents.ts";

/** How old what a card says is. */
export interface AsOf {
  /** How many documents it cites, and how many of those carry no date with both bounds. */
  documents: number;
  undated: number;
  /** The last date that one of them carries, in EDTF; null where none carries one. */
  last: string | null;
}

/** Null for a card that cites nothing. */
export function asOfCard(card: CardData): AsOf | null {
  const cited = [...citedIn(card)];
  if (cited.length === 0) return null;
  const dates = cited.flatMap((id) => card.documents[id]?.date ?? []);
  const undated = dates.filter(({ value }) => !isDated(value));
  return {
    documents: cited.length,
    undated: undated.length,
    last: card.newest?.value ?? null,
  };
}

/** A lower or an upper bound alone is no date. */
function isDated(value: string | null): boolean {
  return value !== null && isBounded(value);
}
