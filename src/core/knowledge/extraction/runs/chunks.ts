import { splitSentences } from "../../../text/sentences.ts";
import type { Span } from "../../../text/span.ts";

/** Code units. A chunk ends at the first line end beyond this; it is what one slice of work reads. */
const CHUNK_LENGTH = 8_192;
/** A line longer than this is cut between sentences, else at a space, else anywhere. */
const LINE_LENGTH_MAX = 32_768;
/** How much of such a line is searched for the beginning of its last sentence. */
const SEARCHED = 4_096;

/** Splits a text into chunks of whole lines; joined, they are the text. */
export function chunksOf(text: string): Span[] {
  const chunks: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const end = chunkEnd(text, start);
    chunks.push({ start, end });
    start = end;
  }
  return chunks;
}

function chunkEnd(text: string, start: number): number {
  if (text.length - start <= CHUNK_LENGTH) return text.length;
  const line = text.indexOf("\n", start + CHUNK_LENGTH);
  const end = line < 0 ? text.length : line + 1;
  if (end - start <= LINE_LENGTH_MAX) return end;
  const limit = start + LINE_LENGTH_MAX;
  const sentence = splitSentences(text.slice(limit - SEARCHED, limit)).at(-1)?.start ?? 0;
  if (sentence > 0) return limit - SEARCHED + sentence;
  const space = text.lastIndexOf(" ", limit);
  if (space > start) return space + 1;
  return /[\ud800-\udbff]/u.test(text[limit - 1] ?? "") ? limit - 1 : limit;
}
