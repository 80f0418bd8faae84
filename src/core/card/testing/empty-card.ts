import type { CardData } from "../card.ts";

/** A card that says nothing. */
export function emptyCard(id: string): CardData {
  return {
    id,
    label: id,
    category: "place",
    categoryLabel: "Places",
    identity: null,
    summary: [],
    statements: [],
    differences: [],
    agreements: [],
    related: [],
    documents: {},
    namedIn: [],
    newest: null,
    isSubject: true,
  };
}
