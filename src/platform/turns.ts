/** Most waiting questions of one asker; further ones are refused. */
const WAITING_MAX = 64;

/**
 * Does one piece of work at a time, taking askers in turn, and lets new questions in between pieces: however
 * much a tab asks, others wait for at most one piece of its work.
 */
export class Turns {
  readonly #waiting = new Map<number, (() => Promise<void>)[]>();
  #isRunning = false;

  /** Does the work when the asker's turn comes. Rejects at once if too much of its work is waiting. */
  take<T>(asker: number, work: () => T | Promise<T>): Promise<T> {
    const queue = this.#waiting.get(asker) ?? [];
    if (queue.length >= WAITING_MAX) return Promise.reject(new Error("Too many questions at once"));
    this.#waiting.set(asker, queue);
    return new Promise<T>((resolve, reject) => {
      queue.push(async () => {
        try {
          resolve(await work());
        } catch (error) {
          reject(error);
        }
      });
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#waiting.size > 0) {
      for (const [asker, queue] of [...this.#waiting]) {
        const work = queue.shift();
        if (queue.length === 0) this.#waiting.delete(asker);
        await work?.();
        await nextTask();
      }
    }
    this.#isRunning = false;
  }
}

/** Resolves in a new task, after messages that have come in. Timeouts in a row would be delayed. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
