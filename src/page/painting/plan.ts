import type { Shown } from "./block-life.ts";

/** What a block shows and what it should show; null for nothing. */
export interface Wish<B, P, M> {
  block: B;
  now: Shown<P, M> | null;
  wanted: Shown<P, M> | null;
}

/** A change of one block: what it shows is cleared, then `show` is painted. */
export interface Change<B, P, M> {
  block: B;
  show: Shown<P, M> | null;
}

/** The changes that make blocks show what they should. */
export function planChanges<B, P, M>(wishes: readonly Wish<B, P, M>[]): Change<B, P, M>[] {
  return wishes
    .filter(({ now, wanted }) => !isSame(now, wanted))
    .map(({ block, wanted }) => ({ block, show: wanted }));
}

function isSame<P, M>(a: Shown<P, M> | null, b: Shown<P, M> | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.painter === b.painter &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark, index) => mark === b.marks[index])
  );
}
