import type { Span } from "../../src/core/text/span.ts";

/** A text with the places that its marks name, offsets in UTF-16 units into the text without them. */
export interface MarkedText {
  text: string;
  gold: (Span & { entity: string })[];
  neutral: Span[];
}

const MARKS = /\[\[(?<surface>[^\]|]+)\|(?<entity>[^\]]+)\]\]|\(\((?<neutral>[^)]+)\)\)/gu;

/**
 * Reads `[[surface|entity]]`, a mention to be found, and `((surface))`, which counts neither way.
 * Whatever else is found in the text is wrong.
 */
export function readMarkedText(marked: string): MarkedText {
  const result: MarkedText = { text: "", gold: [], neutral: [] };
  let read = 0;
  for (const match of marked.matchAll(MARKS)) {
    const { surface, entity, neutral } = match.groups ?? {};
    result.text += marked.slice(read, match.index);
    const start = result.text.length;
    result.text += surface ?? neutral ?? "";
    const span = { start, end: result.text.length };
    if (entity === undefined) result.neutral.push(span);
    else result.gold.push({ ...span, entity });
    read = match.index + match[0].length;
  }
  result.text += marked.slice(read);
  return result;
}
