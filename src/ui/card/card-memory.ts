import { useReducer } from "preact/hooks";
import type { EntityId } from "../../core/pack.ts";

/** What a reader has done with one card, so that going back to it shows it as it was left. */
export class CardView {
  readonly entity: EntityId;
  /** The disclosure that is unfolded, one at a time. */
  disclosure: string | null = null;
  /** The dot of the timeline that is chosen, by its id. */
  time: string | null = null;
  /** The claims whose exact words are unfolded, by their place on the card. */
  readonly unfolded = new Set<string>();
  /** The text of the claim that the reader came for: it is listed even where others weigh more. */
  wanted: string | null = null;
  scrollTop = 0;
  /** The index of the control that had the focus, among those on the card. */
  focus: number | null = null;

  constructor(entity: EntityId) {
    this.entity = entity;
  }
}

/** The views of the cards turned to from one name, by how many turns each is away from it. */
export class CardMemory {
  readonly #views: CardView[] = [];

  /** The view at a depth; a new one where another entity was there. Forgets those beyond it. */
  at(depth: number, entity: EntityId): CardView {
    const known = this.#views[depth];
    const view = known?.entity === entity ? known : new CardView(entity);
    this.#views.splice(depth, Number.POSITIVE_INFINITY, view);
    return view;
  }
}

/** A choice that the view remembers, and a way to change it that draws the component again. */
export function useChoice<Key extends "disclosure" | "time">(view: CardView, key: Key) {
  const redraw = useRedraw();
  const choose = (next: CardView[Key]) => {
    view[key] = next;
    redraw();
  };
  return [view[key], choose] as const;
}

/** Whether a claim's exact words are unfolded, which the view remembers. */
export function useUnfolded(view: CardView, claim: string) {
  const redraw = useRedraw();
  const unfold = (isUnfolded: boolean) => {
    if (isUnfolded) view.unfolded.add(claim);
    else view.unfolded.delete(claim);
    redraw();
  };
  return [view.unfolded.has(claim), unfold] as const;
}

function useRedraw(): () => void {
  const [, count] = useReducer((times: number) => times + 1, 0);
  return () => count(undefined);
}
