import type { Span } from "../../text/span.ts";

/** Code units. A chunk ends at the first line end beyond this; it is what one slice of work reads. */
const CHUNK_LENGTH = 8_192;
/** A line longer than this is cut at a space, or anywhere where it has none. */
const LINE_LENGTH_MAX = 32_768;

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
  const space = text.lastIndexOf(" ", start + LINE_LENGTH_MAX);
  return space > start ? space + 1 : start + LINE_LENGTH_MAX;
}
