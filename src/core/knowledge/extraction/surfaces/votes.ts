/** Points that a name gets from the list of countries. */
const KNOWN_COUNTRY = 4;

/** Fewest points with which a name gets a category; a name whose best category has fewer gets none. */
export const ENOUGH_VOTES = 1;

/** Reasons for a category, added up over all places where a name stands. */
export class Votes {
  readonly #points = new Map<string, number>();

  add(category: string, points: number): void {
    this.#points.set(category, (this.#points.get(category) ?? 0) + points);
  }

  addAll(other: Votes): void {
    for (const [category, points] of other.#points) this.add(category, points);
  }

  of(category: string): number {
    return this.#points.get(category) ?? 0;
  }

  /**
   * The category with the most points, or null where none has enough. What stands where places stand
   * and is known as a country is a country.
   */
  best(enough: number): string | null {
    let best: string | null = null;
    for (const [category, points] of this.#points) {
      if (points >= enough && (best === null || points > this.of(best))) best = category;
    }
    return best === "place" && this.of("country") >= KNOWN_COUNTRY ? "country" : best;
  }
}
