import { bisect } from "../../bisect.ts";
import type { NameHit } from "../names/find-names.ts";

/** The words with which the names of a block begin, or end. */
export class EdgesOfNames {
  readonly #hits: readonly NameHit[];
  readonly #edge: "first" | "last";

  /** `hits`: from left to right and disjoint. */
  constructor(hits: readonly NameHit[], edge: "first" | "last") {
    this.#hits = hits;
    this.#edge = edge;
  }

  has(word: number): boolean {
    return this.nameAt(word) !== null;
  }

  /** The name that has the word at this edge, or null. */
  nameAt(word: number): NameHit | null {
    const edge = this.#edge;
    const at = bisect(this.#hits.length, (index) => (this.#hits[index]?.[edge] ?? 0) < word);
    const hit = this.#hits[at];
    return hit?.[edge] === word ? hit : null;
  }

  *[Symbol.iterator](): Iterator<number> {
    for (const hit of this.#hits) yield hit[this.#edge];
  }
}
