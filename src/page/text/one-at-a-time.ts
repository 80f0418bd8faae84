/** Waits for work that may be called off: an error that comes once it has been is no error. */
export async function quietOnceAborted(signal: AbortSignal, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Runs one piece of work again and again, and never twice at a time. */
export class OneAtATime {
  readonly #signal: AbortSignal;
  readonly #work: () => Promise<void>;
  #isRunning = false;

  constructor(signal: AbortSignal, work: () => Promise<void>) {
    this.#signal = signal;
    this.#work = work;
  }

  /** Starts the work, unless it is running or the signal has aborted. */
  start(): void {
    if (this.#isRunning || this.#signal.aborted) return;
    this.#isRunning = true;
    void quietOnceAborted(this.#signal, this.#work()).finally(() => {
      this.#isRunning = false;
    });
  }
}
