/** Most messages of one tab in one second that are answered; reading a page needs far fewer. */
const MESSAGES_MAX = 200;
const WINDOW_MS = 1000;

/** Counts messages by the tab they come from. */
export class FloodGate {
  readonly #now: () => number;
  readonly #counts = new Map<number, { since: number; count: number }>();

  /** `now` is a monotonic clock in ms. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts a message; returns whether it is one too many. */
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
