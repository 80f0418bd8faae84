import type { CardData } from "../../core/card/card.ts";
import type { Citation, EntityId } from "../../core/pack.ts";

/** What the card shows at one moment. */
export type CardModel =
  | { state: "loading"; label: string }
  | { state: "failed"; label: string }
  /** No pack has the entity. */
  | { state: "missing"; label: string }
  | { state: "ready"; card: CardData; whyMarked: string[]; canGoBack: boolean };

export interface CardCallbacks {
  turnTo(entity: EntityId): void;
  goBack(): void;
  retry(): void;
  close(): void;
  openDocument(citation: Citation): void;
}
