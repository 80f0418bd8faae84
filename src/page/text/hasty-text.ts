import type { Container } from "./text-block.ts";

/** Text that the page writes again within this time, in ms, cannot be read meanwhile. */
const REST_MS = 500;
/** After this many rewritings in a row a text is left unread until it rests. */
const HASTY_TIMES = 3;

interface Writing {
  /** What the page has taken from the container since that was read. */
  lost: string;
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

  /** The page has taken a text from a container, or from one in it. */
  noteLost(container: Container, text: string): void {
    const writing = this.#writings.get(container) ?? { lost: "", times: 0, at: 0 };
    writing.lost += text;
    this.#writings.set(container, writing);
  }

  /** A container has been read again. Counts if the page has put another text in the place of most of it. */
  noteRead(container: Container, text: () => string): void {
    const writing = this.#writings.get(container);
    if (!writing?.lost) return;
    const { lost } = writing;
    writing.lost = "";
    const now = text();
    if (now === lost || now.length > lost.length * 2) return;
    const at = performance.now();
    writing.times = at - writing.at < REST_MS ? writing.times + 1 : 1;
    writing.at = at;
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
