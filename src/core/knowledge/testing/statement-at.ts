import type { Statement } from "../../pack.ts";

/** A fact that cites the characters of a document from `start` to `end`. */
export function statementAt(text: string, start = 0, end = 40, document = "a"): Statement {
  return { text, stance: "fact", citations: [{ document, start, end, quote: "" }] };
}
