/** Longest stretch of work before the page gets its turn: half a frame, so that a frame still fits. */
const SLICE_MS = 8;

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

/** Work cut into slices: ask `due` after each small step, and await `rest` when it says so. */
export class Slices {
  #end = performance.now() + SLICE_MS;
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  due(): boolean {
    return performance.now() >= this.#end;
  }

  /** Lets the page run. Rejects with the signal's reason once the work has been called off. */
  async rest(): Promise<void> {
    await nextTurn();
    this.#signal.throwIfAborted();
    this.#end = performance.now() + SLICE_MS;
  }
}

/** Resolves in a new task, after input and rendering that were waiting. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Resolves when the browser has nothing better to do, at the latest after `timeout` milliseconds. */
export function idle(timeout: number): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout });
  });
}

/** Resolves once the document is looked at; at once when it is already. */
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

/** Resolves after a delay in milliseconds; rejects when called off. */
export function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const calledOff = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", calledOff);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", calledOff, { once: true });
  });
}
