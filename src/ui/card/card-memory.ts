import { useState } from "preact/hooks";
import type { EntityId } from "../../core/pack.ts";

/** What a reader has done with one card, so that going back to it shows it as it was left. */
export class CardView {
  readonly entity: EntityId;
  /** The section that is unfolded, one at a time. */
  section: string | null = null;
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

/** Which section is unfolded, remembered in the view. */
export function useSection(view: CardView): [string | null, (section: string | null) => void] {
  const [section, setSection] = useState(view.section);
  return [
    section,
    (next) => {
      view.section = next;
      setSection(next);
    },
  ];
}

/** Which dot of the timeline is chosen, remembered in the view. */
export function useTime(view: CardView): [string | null, (time: string | null) => void] {
  const [time, setTime] = useState(view.time);
  return [
    time,
    (next) => {
      view.time = next;
      setTime(next);
    },
  ];
}

/** Whether a claim's exact words are unfolded, remembered in the view. */
export function useUnfolded(
  view: CardView,
  claim: string,
): [boolean, (isUnfolded: boolean) => void] {
  const [isUnfolded, setUnfolded] = useState(view.unfolded.has(claim));
  return [
    isUnfolded,
    (next) => {
      if (next) view.unfolded.add(claim);
      else view.unfolded.delete(claim);
      setUnfolded(next);
    },
  ];
}
