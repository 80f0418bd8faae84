import { ExplainedError } from "../../core/i18n/explained-error.ts";
import type { Message } from "../../core/i18n/translator.ts";

/**
 * Calls from the library page to its workers, `name -> {ask, answer, progress}`. Foreign messages are
 * ignored: pdf.js sends some of its own.
 */
type Calls<C> = { [N in keyof C]: { ask: unknown; answer: unknown; progress: unknown } };

interface CallMessage {
  call: number;
  name: string;
  ask: unknown;
}

type Reply = { call: number } & (
  | { answer: unknown }
  | { error: { name: string; message: string; why?: Message } }
  | { progress: unknown }
);

export type WorkerHandlers<C extends Calls<C>> = {
  [N in keyof C]: (
    ask: C[N]["ask"],
    report: (progress: C[N]["progress"]) => void,
  ) => Promise<C[N]["answer"]> | C[N]["answer"];
};

/** Thrown by a call whose worker was ended, because the reader has cancelled. */
export class Cancelled extends Error {}

const WORK_ENDED = "WorkEnded";

/** The browser ended the worker, perhaps for lack of memory, and with it the work that it had begun. */
export class WorkEnded extends ExplainedError {
  override readonly name = WORK_ENDED;

  constructor(message: string) {
    super(message, { id: "libraryWorkEnded" });
  }
}

/** Whether that was thrown, here or in a worker. */
export function isWorkEnded(error: unknown): boolean {
  return error instanceof Error && error.name === WORK_ENDED;
}

/** One worker, and the calls that it has not answered yet. Where the browser ends it, the next call begins another. */
export class WorkerClient<C extends Calls<C>> {
  readonly #file: string;
  #worker: Worker | null = null;
  #isCancelled = false;
  readonly #pending = new Map<
    number,
    {
      resolve(answer: never): void;
      reject(error: Error): void;
      report(progress: never): void;
    }
  >();
  #calls = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** Rejects with the handler's error, or with `Cancelled`. */
  call<N extends keyof C & string>(
    name: N,
    ask: C[N]["ask"],
    report: (progress: C[N]["progress"]) => void = () => {},
  ): Promise<C[N]["answer"]> {
    if (this.#isCancelled) return Promise.reject(new Cancelled("The work was cancelled."));
    const call = ++this.#calls;
    return new Promise((resolve, reject) => {
      this.#pending.set(call, { resolve, reject, report });
      this.#worker ??= this.#begin();
      this.#worker.postMessage({ call, name, ask } satisfies CallMessage);
    });
  }

  /** Ends the worker at once, whatever it is doing, and for good; what it has published stays. */
  end(): void {
    this.#isCancelled = true;
    this.#end(new Cancelled("The work was cancelled."));
  }

  #begin(): Worker {
    const worker = new Worker(this.#file);
    worker.addEventListener("message", ({ data }) => this.#onReply(data));
    worker.addEventListener("error", ({ message }) => {
      if (worker !== this.#worker) return;
      this.#end(message ? new Error(message) : new WorkEnded("The browser ended the work."));
    });
    return worker;
  }

  #onReply(reply: Partial<Reply> | null): void {
    const pending = this.#pending.get(reply?.call ?? 0);
    if (!pending || !reply) return;
    if ("progress" in reply) {
      pending.report(reply.progress as never);
      return;
    }
    this.#pending.delete(reply.call ?? 0);
    if ("error" in reply && reply.error) {
      const { name, message, why } = reply.error;
      const error = why ? new ExplainedError(message, why) : new Error(message);
      pending.reject(Object.assign(error, { name }));
    }
    if ("answer" in reply) pending.resolve(reply.answer as never);
  }

  #end(error: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}

/** Answers the page's calls, in a worker. */
export function serve<C extends Calls<C>>(handlers: WorkerHandlers<C>): void {
  addEventListener("message", async ({ data }: MessageEvent<Partial<CallMessage> | null>) => {
    const { call, name, ask } = data ?? {};
    const handler = handlers[name as keyof C];
    if (call === undefined || handler === undefined) return;
    const reply = (content: object) => postMessage({ call, ...content });
    try {
      reply({ answer: await handler(ask as never, (progress) => reply({ progress })) });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      const why = error instanceof ExplainedError ? { why: error.why } : {};
      reply({ error: { name, message, ...why } });
    }
  });
}
