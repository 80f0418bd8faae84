import { useReducer } from "preact/hooks";
import type { EntityId } from "../../../core/pack.ts";

/** What a reader has done with one card, so that going back to it shows it as it was left. */
export class CardView {
  readonly entity: EntityId;
  /** The dot of the timeline that is chosen, by its id. */
  time: string | null = null;
  /** What is unfolded: disclosures by their ids, and the exact words of claims by their place on the card. */
  readonly unfolded = new Set<string>();
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

/** The dot of the timeline that is chosen, which the view remembers. */
export function useTime(view: CardView) {
  const redraw = useRedraw();
  const choose = (time: string | null) => {
    view.time = time;
    redraw();
  };
  return [view.time, choose] as const;
}

/** Whether a part of the card is unfolded, which the view remembers. */
export function useUnfolded(view: CardView, part: string) {
  const redraw = useRedraw();
  const unfold = (isUnfolded: boolean) => {
    if (isUnfolded) view.unfolded.add(part);
    else view.unfolded.delete(part);
    redraw();
  };
  return [view.unfolded.has(part), unfold] as const;
}

function useRedraw(): () => void {
  const [, count] = useReducer((times: number) => times + 1, 0);
  return () => count(undefined);
}
