import type { EntityId } from "../pack.ts";
import type { CardData } from "./card.ts";

/** An entity's label, if one of the cards is its own or leads to it. */
export function labelIn(cards: Iterable<CardData>, id: EntityId): string | null {
  for (const card of cards) {
    const found = [card, ...card.related].find((link) => link.id === id);
    if (found) return found.label;
  }
  return null;
}
