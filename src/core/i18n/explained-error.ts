import type { Message } from "./translator.ts";

/** An error with what to tell the reader of it; its own message is for developers. */
export class ExplainedError extends Error {
  readonly why: Message;

  constructor(message: string, why: Message) {
    super(message);
    this.why = why;
  }
}
