import type { CardData } from "../../../core/card/card.ts";
import type { Together } from "../../../core/card/together.ts";
import type { Point } from "../../../core/geometry.ts";
import type { HideScope } from "../../../core/hidden-names.ts";
import type { EntityId } from "../../../core/pack.ts";
import type { ReaderTarget } from "../../../core/reader/reader-target.ts";

/** What the card shows at one moment. */
export type CardModel =
  | { state: "loading"; label: string }
  | { state: "failed"; label: string }
  /** No pack has the entity. */
  | { state: "missing"; label: string }
  | HiddenModel
  | ReadyModel;

/** The reader has just hidden the name that the card was of. */
export interface HiddenModel {
  state: "hidden";
  label: string;
  /** The spelling that is hidden; null where the entity is. */
  form: string | null;
  scope: HideScope;
  /** It could not be kept, or not be taken back. */
  isRefused: boolean;
}

export interface ReadyModel {
  state: "ready";
  card: CardData;
  /** Whole sentences. */
  whyMarked: string[];
  /** The name as the page has it; null on a card turned to, and where there is no page. */
  surface: string | null;
  /** How many turns it is away from the card of the name; with more than none there is a way back. */
  depth: number;
  isPinned: boolean;
  /** Where on the page the card's name stands; null where there is no way to its other places. */
  here: Here | null;
  /** What is said of the entity together with others that the reader has in view. */
  together: readonly TogetherWith[];
  /** Leaves out what the documents put as less than fact. */
  onlyFacts: boolean;
}

/** What is said of a card's entity together with another. */
export interface TogetherWith extends Together {
  entity: EntityId;
  label: string;
  /** Whether the reader asked for just these two: then it is shown unfolded. */
  isAsked: boolean;
}

/** One of the places where a page's name is marked. */
export interface Here {
  /** From 1. */
  place: number;
  /** How many there are, at least 2. */
  count: number;
}

export interface CardCallbacks {
  turnTo(entity: EntityId): void;
  goBack(): void;
  retry(): void;
  close(): void;
  /** Keeps the card open until the reader closes it, or no longer. Absent where nothing else closes it. */
  pin?(isPinned: boolean): void;
  /** Moves the card by a distance in CSS pixels. Absent if it has a fixed place. */
  move?(by: Point): void;
  openDocument(target: ReaderTarget): void;
  /** Goes to where the name is marked next (1) or before (-1). Absent where there is no page. */
  step?(by: 1 | -1): void;
  /** Hides the card's entity, in one spelling or (null) in all. Absent where there is no page. */
  hide?(form: string | null, scope: HideScope): void;
  /** Takes back what `hide` has just done. */
  bringBack?(): void;
  /** Switches `onlyFacts` for the page. Absent where it cannot be switched. */
  showOnlyFacts?(only: boolean): void;
}

export function nameOf(model: CardModel): string {
  return model.state === "ready" ? model.card.label : model.label;
}
