/** Longest work, in ms, before the page gets a turn: half a frame, so that a frame is still drawn. */
const SLICE_MS = 8;

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

/**
 * How many slices may follow each other before the page's own timers and messages get a turn. What is yielded
 * by `scheduler.yield` goes on before them, after input and rendering alone.
 */
const SLICES_AHEAD = 4;
let slices = 0;

/** Cuts work into slices: ask `due` after each small step, and await `rest` once it is true. */
export class TimeSlices {
  #end = performance.now() + SLICE_MS;
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  due(): boolean {
    return performance.now() >= this.#end;
  }

  /** Gives the page a turn. Rejects with the signal's reason once the signal has aborted. */
  async rest(): Promise<void> {
    await nextTurn();
    this.#signal.throwIfAborted();
    this.#end = performance.now() + SLICE_MS;
  }
}

/** Resolves in a new task, after input and rendering that were waiting, and now and then after all else. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  if (scheduler?.yield && ++slices % SLICES_AHEAD > 0) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Resolves when the browser is idle, at the latest after `timeout` ms. */
export function idle(timeout: number): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout });
  });
}

/** Resolves once the document is visible. Rejects with the signal's reason if that aborts first. */
export function visible(document: Document, signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const options = { signal: done.signal };
    const settle = (end: () => void) => {
      done.abort();
      end();
    };
    document.addEventListener(
      "visibilitychange",
      () => {
        if (!document.hidden) settle(resolve);
      },
      options,
    );
    signal.addEventListener("abort", () => settle(() => reject(signal.reason)), options);
  });
}
