/** Messages of one tab in one second beyond which they go unanswered: no reading of a page asks as much. */
const MESSAGES_MAX = 200;
const WINDOW_MS = 1000;

/** Counts messages by the tab they come from. */
export class FloodGate {
  readonly #now: () => number;
  readonly #counts = new Map<number, { since: number; count: number }>();

  /** `now` tells milliseconds that only grow. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes note of a message, and says whether it is one too many. */
  isTooMuch(tab: number): boolean {
    const now = this.#now();
    const known = this.#counts.get(tab);
    if (!known || now - known.since >= WINDOW_MS) {
      this.#counts.set(tab, { since: now, count: 1 });
      return false;
    }
    known.count++;
    return known.count > MESSAGES_MAX;
  }
}
