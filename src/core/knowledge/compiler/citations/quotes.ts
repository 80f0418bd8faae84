import type { Span } from "../../../text/span.ts";
import { readWords, spanOf, type TextWords } from "../../../text/text-words.ts";

/** How many characters of the surroundings a message shows. */
const CONTEXT = 30;
/** With at least this many first words in common a quote counts as inexact; with fewer, as another text's. */
const SHARED_WORDS_MIN = 2;

/**
 * Where a quote stands in a text, verbatim and once; otherwise what keeps it from being cited.
 */
export function locateQuote(text: string, quote: string): Span | { fault: string } {
  const starts = occurrences(text, quote);
  const [start] = starts;
  if (start === undefined) return { fault: nearestDifference(text, quote) };
  if (starts.length > 1) {
    return { fault: `the quote stands ${starts.length} times in the document; quote more words` };
  }
  const end = start + quote.length;
  if (cutsWord(text, start) || cutsWord(text, end)) {
    return { fault: "the quote cuts a word in two; quote whole words" };
  }
  return { start, end };
}

function occurrences(text: string, quote: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}

function cutsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
}

/** What the document has instead: marks, case or spaces of another kind, or another wording. */
function nearestDifference(text: string, quote: string): string {
  const quoted = readWords(quote);
  const shared = longestBeginning(readWords(text), quoted);
  if (shared === null) return "the quote does not stand in the document";
  const { start, end, count } = shared;
  if (count < quoted.folded.length) {
    const there = text.slice(end, end + CONTEXT).trim();
    const here = quote
      .slice(quoted.words.end(count - 1))
      .trim()
      .slice(0, CONTEXT);
    const before = text.slice(Math.max(start, end - CONTEXT), end);
    return `the quote is not verbatim: after "${before}" the document goes on "${there}", the quote "${here}"`;
  }
  const whole = spanOf(quoted, 0, count - 1);
  const from = Math.max(0, start - whole.start);
  const standing = text.slice(from, end + quote.length - whole.end);
  const at = firstDifference(standing, quote);
  return `the quote is not verbatim: the document has ${show(standing, at)}, the quote ${show(quote, at)}`;
}

/** The stretch of the text with the most of the quote's first words, marks and case apart. */
function longestBeginning(text: TextWords, quoted: TextWords): (Span & { count: number }) | null {
  const [first] = quoted.folded;
  if (first === undefined) return null;
  let best = { place: 0, count: 0 };
  for (const place of text.places.get(first) ?? []) {
    const different = quoted.folded.findIndex((word, i) => word !== text.folded[place + i]);
    const count = different === -1 ? quoted.folded.length : different;
    if (count > best.count) best = { place, count };
  }
  const { place, count } = best;
  if (count < Math.min(quoted.folded.length, SHARED_WORDS_MIN)) return null;
  return { ...spanOf(text, place, place + count - 1), count };
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** The character at `at` with its code point, and the text around it. */
function show(text: string, at: number): string {
  const character = text.codePointAt(at);
  if (character === undefined) return "nothing more";
  const code = `U+${character.toString(16).toUpperCase().padStart(4, "0")}`;
  const around = text.slice(Math.max(0, at - CONTEXT / 2), at + CONTEXT / 2).replace(/\s+/gu, " ");
  return `${JSON.stringify(String.fromCodePoint(character))} (${code}) at "${around}"`;
}
