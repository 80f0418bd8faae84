import { vi } from "vitest";
import { serve } from "../../src/entry/library/worker-calls.ts";

type Listener = (event: MessageEvent) => void;
type Handlers = Record<string, (ask: never, report: never) => unknown>;

/** Has `new Worker` make workers that answer as the handlers do; returns those made, the last one last. */
export function fakeWorkers(handlers: Handlers): FakeWorker[] {
  const made: FakeWorker[] = [];
  vi.stubGlobal(
    "Worker",
    class extends FakeWorker {
      constructor() {
        super(handlers);
        made.push(this);
      }
    },
  );
  return made;
}

/** A worker in the test's own thread; what is sent to it and from it is copied as by the browser. */
export class FakeWorker extends EventTarget {
  #isEnded = false;
  #listener: Listener = () => {};

  constructor(handlers: Handlers) {
    super();
    vi.stubGlobal("addEventListener", (_type: "message", listener: Listener) => {
      this.#listener = listener;
    });
    vi.stubGlobal("postMessage", (data: unknown) => {
      const event = new MessageEvent("message", { data: structuredClone(data) });
      if (!this.#isEnded) this.dispatchEvent(event);
    });
    serve(handlers as never);
  }

  postMessage(data: unknown): void {
    const event = new MessageEvent("message", { data: structuredClone(data) });
    if (!this.#isEnded) queueMicrotask(() => this.#listener(event));
  }

  terminate(): void {
    this.#isEnded = true;
  }

  /** Ends it as a browser does that has no memory left. */
  die(): void {
    this.#isEnded = true;
    this.dispatchEvent(new Event("error"));
  }
}
