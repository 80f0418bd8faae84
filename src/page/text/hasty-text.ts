import type { Container } from "./text-block.ts";

/** Text that the page writes again within this time, in ms, cannot be read meanwhile. */
const REST_MS = 500;
/** So many times in a row, it is let be. */
const HASTY_TIMES = 3;

interface Writing {
  times: number;
  at: number;
  resting?: ReturnType<typeof setTimeout>;
}

/** Tells where the page writes text faster than anybody can read it: tickers, text typed letter by letter. */
export class HastyText {
  readonly #writings = new WeakMap<Container, Writing>();
  readonly #onRest: (container: Container) => void;

  /** @param onRest called once the text of a container for which `has` was asked has come to rest */
  constructor(onRest: (container: Container) => void) {
    this.#onRest = onRest;
  }

  /** The page has put another text in the place of one that was read. */
  noteWritten(container: Container): void {
    const at = performance.now();
    const before = this.#writings.get(container);
    const times = before && at - before.at < REST_MS ? before.times + 1 : 1;
    this.#writings.set(container, { times, at });
  }

  /** Whether a container that the page has just changed is to be let be until it rests. */
  has(container: Container): boolean {
    const writing = this.#writings.get(container);
    if (!writing || writing.times < HASTY_TIMES) return false;
    clearTimeout(writing.resting);
    writing.resting = setTimeout(() => {
      this.#writings.delete(container);
      this.#onRest(container);
    }, REST_MS);
    return true;
  }
}
