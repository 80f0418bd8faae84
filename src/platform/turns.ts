/** Waiting questions of one asker beyond which it is refused. */
const WAITING_MAX = 64;

/**
 * Work done one piece at a time, asker after asker in turn, with time in between for new questions to
 * come in: so that no tab, however much it asks, keeps the others waiting for longer than one piece.
 */
export class Turns {
  readonly #waiting = new Map<number, (() => Promise<void>)[]>();
  #isRunning = false;

  /** Does the work when the asker's turn comes. Rejects at once where too much of its work waits. */
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

/** After whatever else has come in. Unlike a timeout's, its delay does not grow when it is used in a row. */
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
