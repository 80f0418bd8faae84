import type { CardData } from "../../card/card.ts";
import type { Target } from "../hover-event.ts";

/** A mark by its name, of an entity of its own. */
export function target(mark: string): Target<string> {
  return { mark, entity: `of ${mark}`, point: { x: 1, y: 2 } };
}

/** A card that says nothing. */
export function cardFor(id: string): CardData {
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
