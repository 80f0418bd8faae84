import { delay } from "./slices.ts";

/** A page has come to rest when its text has stayed the same for so long after it was loaded. */
const QUIET_MS = 400;
/** A page whose text never rests counts as resting after so long; what changes is left to ranges. */
const PATIENCE_MS = 4000;

/** Tells when each document of the page has been loaded and then quiet for a moment. */
export class Rest {
  readonly #signal: AbortSignal;
  readonly #onRest: (document: Document) => Promise<void>;
  #lastDisturbance = performance.now();

  constructor(signal: AbortSignal, onRest: (document: Document) => Promise<void>) {
    this.#signal = signal;
    this.#onRest = onRest;
  }

  /** The page has just changed its text. */
  disturbed(): void {
    this.#lastDisturbance = performance.now();
  }

  /** Begins to wait for a document to come to rest. */
  expect(document: Document): void {
    this.#wait(document).catch((error) => {
      if (!this.#signal.aborted) throw error;
    });
  }

  async #wait(document: Document): Promise<void> {
    await loaded(document, this.#signal);
    const start = performance.now();
    let quiet = 0;
    while (quiet < QUIET_MS && performance.now() - start < PATIENCE_MS) {
      await delay(QUIET_MS - quiet, this.#signal);
      quiet = performance.now() - Math.max(start, this.#lastDisturbance);
    }
    await this.#onRest(document);
  }
}

function loaded(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((resolve) => {
    document.defaultView?.addEventListener("load", () => resolve(), { once: true, signal });
  });
}
