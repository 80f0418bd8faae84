import type { Span } from "../../../text/span.ts";

/** UTF-16 units by which names are looked up; each name has at least so many. */
const BEGINNING = 2;

interface Place extends Span {
  name: string;
}

/** Finds given names in texts, without asking for each name at each place. */
export class PlacesOfNames {
  /** By how they begin, the longest first. */
  readonly #byBeginning = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
    for (const name of longestFirst) {
      if (name.length < BEGINNING) continue;
      const beginning = name.slice(0, BEGINNING);
      const others = this.#byBeginning.get(beginning);
      if (others) others.push(name);
      else this.#byBeginning.set(beginning, [name]);
    }
  }

  /** All places in order, the longer names first; they may overlap. */
  *in(text: string): Generator<Place> {
    if (this.#byBeginning.size === 0) return;
    for (let start = 0; start + BEGINNING <= text.length; start++) {
      for (const name of this.#byBeginning.get(text.slice(start, start + BEGINNING)) ?? []) {
        if (text.startsWith(name, start)) yield { name, start, end: start + name.length };
      }
    }
  }

  /** Counts the places of each name in a text; names that are not in it are left out. */
  countsIn(text: string): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { name } of this.in(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  }
}
