/** A timer that a state machine wants to be running: known by its token, `delay` in ms. */
interface Wanted {
  token: number;
  delay: number;
}

/** Keeps the wanted timers running: starts the new ones and clears the others. */
export class Timeouts {
  readonly #running = new Map<number, ReturnType<typeof setTimeout>>();
  readonly #fire: (token: number) => void;

  constructor(fire: (token: number) => void) {
    this.#fire = fire;
  }

  keep(wanted: readonly Wanted[]): void {
    for (const [token, timeout] of this.#running) {
      if (wanted.some((timer) => timer.token === token)) continue;
      clearTimeout(timeout);
      this.#running.delete(token);
    }
    for (const { token, delay } of wanted) {
      if (this.#running.has(token)) continue;
      const fire = () => this.#fire(token);
      this.#running.set(token, setTimeout(fire, delay));
    }
  }
}
