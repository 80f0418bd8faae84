import type { ReadingCalls } from "./calls.ts";
import { Cancelled, WorkerClient } from "./worker-calls.ts";

/** Longest time for one file, in ms; one that takes longer is broken or made to block the reader. */
const FILE_MS = 60_000;

export type ReadFile = ReadingCalls["read"]["answer"];

/** Reads files one after the other, in a worker that is replaced if a file blocks it. */
export class FileReading {
  #worker: WorkerClient<ReadingCalls> | null = null;
  #isEnded = false;

  async read(name: string, file: Blob): Promise<ReadFile> {
    if (this.#isEnded) throw new Cancelled("The work was cancelled.");
    this.#worker ??= new WorkerClient<ReadingCalls>("read-files.js");
    const worker = this.#worker;
    let isLate = false;
    const limit = setTimeout(() => {
      isLate = true;
      this.#replace();
    }, FILE_MS);
    try {
      return await worker.call("read", { name, file });
    } catch (error) {
      if (isLate)
        return { refused: { id: "refusedSlow", parameters: { seconds: FILE_MS / 1000 } } };
      if (error instanceof Cancelled) throw error;
      this.#replace();
      return { refused: { id: "refusedMemory" } };
    } finally {
      clearTimeout(limit);
    }
  }

  end(): void {
    this.#isEnded = true;
    this.#replace();
  }

  #replace(): void {
    this.#worker?.end();
    this.#worker = null;
  }
}
