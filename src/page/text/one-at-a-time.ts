/** Waits for work, and ignores its error if the signal has aborted. */
export async function quietOnceAborted(signal: AbortSignal, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Runs a piece of work repeatedly, but never twice at the same time. */
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
