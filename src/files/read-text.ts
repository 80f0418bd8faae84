import type { Message, MessageId, MessageParameters } from "../core/i18n/translator.ts";
import type { DocumentDate } from "../core/pack.ts";
import { cut } from "../core/text/cut.ts";

/** What a reader makes of a file: its text, and what it says of itself; null where it does not say. */
export interface ReadText {
  /** Paragraphs, headings among them, with a blank line between. */
  text: string;
  title: string | null;
  author: string | null;
  publisher: string | null;
  url: string | null;
  date: DocumentDate;
  /** In plain words, e.g. "news report". */
  kind: string | null;
  /** BCP 47 tag. */
  lang: string | null;
  note: string | null;
  /** What of the file could not be read and is left out of the text; empty where all of it was read. */
  missing: Message[];
}

/** A file that cannot be read, and why. Every other error is a fault of a reader. */
export class Refusal extends Error {
  readonly why: Message;

  constructor(id: MessageId, parameters: MessageParameters = {}) {
    super(id);
    this.why = { id, parameters };
  }
}

export const NO_DATE: DocumentDate = { value: null, basis: "unknown", words: null };

/** A text of which nothing else is known. */
export function bareText(text: string): ReadText {
  return {
    text,
    title: null,
    author: null,
    publisher: null,
    url: null,
    date: NO_DATE,
    kind: null,
    lang: null,
    note: null,
    missing: [],
  };
}

/** A value as a file's fields hold it, on one line; null where there are no words in it. */
export function oneLine(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const line = cut(value.replace(/\s+/gu, " ").trim(), LINE_MAX);
  return line === "" ? null : line;
}

const LINE_MAX = 300;
