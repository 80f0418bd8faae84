import type { CardDocument } from "../card.ts";

/** An invented report of a date in EDTF, or of none. */
export function datedDocument(id: string, value: string | null): CardDocument {
  return {
    id,
    title: "The ferry at Lindow",
    name: "The ferry…",
    file: `${id}.md`,
    publisher: null,
    author: null,
    url: null,
    date: { value, basis: value === null ? "unknown" : "stated", words: null },
    kind: "news report",
    note: null,
  };
}
