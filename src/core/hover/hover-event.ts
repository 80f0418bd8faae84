import type { CardData } from "../card/card.ts";
import type { Point } from "../geometry.ts";
import type { EntityId } from "../pack.ts";

/** A painted mention. Marks are compared by identity. */
export interface Target<M> {
  mark: M;
  entity: EntityId;
  /** The pointer, in viewport CSS pixels; null where a command named the mark. */
  point: Point | null;
}

/** Where the pointer is: over the open card, between its mark and it, or anywhere else. */
export type PointerPlace = "card" | "corridor" | "page";

export type HoverEvent<M> =
  /** The pointer moved with no button pressed, or Alt went down or up; `key` is whether Alt is held. */
  | { type: "pointer"; over: Target<M> | null; place: PointerPlace; key: boolean }
  /** A button went down anywhere but in the card; `isOnControl` is whether the page has a link or control there. */
  | { type: "press"; over: Target<M> | null; isOnControl: boolean }
  /** `isPlain` is whether it was a press on plain text and no drag. */
  | { type: "click"; over: Target<M>; touch: boolean; isPlain: boolean }
  /** The keyboard or the toolbar popup asked for a mark's card. */
  | { type: "command"; target: Target<M> }
  /** The keyboard's focus has come into the card, or none is there any more. */
  | { type: "focus"; within: boolean }
  /** The card is to stay until the reader closes it or presses elsewhere. */
  | { type: "hold" }
  /** Esc or the close button. */
  | { type: "close" }
  /** The open card's mark left the view or the page. */
  | { type: "lost" }
  | { type: "turn"; entity: EntityId }
  | { type: "back" }
  | { type: "retry" }
  | { type: "answer"; token: number; card: CardData | null }
  | { type: "failure"; token: number }
  | { type: "timer"; token: number };

export type EventOf<M, T extends HoverEvent<M>["type"]> = Extract<HoverEvent<M>, { type: T }>;
