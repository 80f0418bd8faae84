import { WORDS_APART } from "../../core/marking.ts";
import type { Density } from "../../core/settings.ts";

/** How many marks of an entity in one block are looked at for one that may be shown. */
export const LOOKED_AT_MAX = 20;

/**
 * The marks of a block, in order, from which one of each entity may be chosen: the first LOOKED_AT_MAX of
 * each entity. A block of a very long text has thousands.
 */
export function leadingMarks<M extends { mention: { entity: string } }>(
  marks: readonly M[],
): readonly M[] {
  if (marks.length <= LOOKED_AT_MAX) return marks;
  const counts = new Map<string, number>();
  return marks.filter(({ mention: { entity } }) => {
    const count = (counts.get(entity) ?? 0) + 1;
    counts.set(entity, count);
    return count <= LOOKED_AT_MAX;
  });
}

/** A mark that may be chosen, and its place in the text. */
export interface MarkCandidate<M> {
  mark: M;
  entity: string;
  /** The number of the section it stands in, counted from the top. */
  section: number;
  /** How many words stand before it. */
  word: number;
}

/**
 * The marks to show: of each entity every one; or the first in each section, at least WORDS_APART after the
 * one before; or the first on the page. A mark that may not be shown is passed over for the next.
 * `candidates` are in document order; `mayShow` is asked only about those that would be chosen. Those in `kept`
 * are chosen if they may be shown, and others only where they are due beside them.
 */
export function selectMarks<M>(
  candidates: Iterable<MarkCandidate<M>>,
  density: Exclude<Density, "none">,
  mayShow: (mark: M) => boolean,
  kept: ReadonlySet<M> = new Set(),
): Set<M> {
  if (density === "every") return new Set([...candidates].map(({ mark }) => mark).filter(mayShow));
  const all = [...candidates];
  const ahead = new Map<string, MarkCandidate<M>[]>();
  for (const candidate of all) {
    const { mark, entity } = candidate;
    if (kept.has(mark) && mayShow(mark))
      ahead.set(entity, [...(ahead.get(entity) ?? []), candidate]);
  }
  const chosen = new Set<M>();
  const last = new Map<string, MarkCandidate<M>>();
  for (const candidate of all) {
    const { mark, entity } = candidate;
    const [next] = ahead.get(entity) ?? [];
    if (next?.mark === mark) ahead.get(entity)?.shift();
    else {
      if (!isDue(candidate, last.get(entity), density)) continue;
      if (next && !isDue(next, candidate, density)) continue;
      if (!mayShow(mark)) continue;
    }
    chosen.add(mark);
    last.set(entity, candidate);
  }
  return chosen;
}

function isDue<M>(
  { section, word }: MarkCandidate<M>,
  last: MarkCandidate<M> | undefined,
  density: Exclude<Density, "none">,
): boolean {
  if (last === undefined) return true;
  return density === "section" && section !== last.section && word - last.word >= WORDS_APART;
}
