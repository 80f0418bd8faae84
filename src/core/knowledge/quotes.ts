import { foldName, foldText, patternOf } from "./folded-text.ts";
import type { Span } from "./name-search.ts";

/** How many characters of the surroundings a message shows. */
const CONTEXT = 30;

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

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
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
  const near = findLoosely(text, quote);
  if (near !== null) {
    const at = firstDifference(near, quote);
    return `the quote is not verbatim: the document has ${show(near, at)}, the quote ${show(quote, at)}`;
  }
  const words = quote.split(/\s+/u);
  for (let count = words.length - 1; count > 1; count--) {
    const begin = words.slice(0, count).join(" ");
    const found = findLoosely(text, begin);
    if (found === null) continue;
    const after = text.indexOf(found) + found.length;
    const there = text.slice(after, after + CONTEXT).trim();
    const here = words.slice(count).join(" ").slice(0, CONTEXT);
    return `the quote is not verbatim: after "${found.slice(-CONTEXT)}" the document goes on "${there}", the quote "${here}"`;
  }
  return "the quote does not stand in the document";
}

/** The first stretch of the text that is the quote but for marks, case, diacritics and spaces. */
function findLoosely(text: string, quote: string): string | null {
  const folded = foldText(text);
  const match = new RegExp(patternOf(foldName(quote)), "u").exec(folded.folded);
  if (match === null) return null;
  return text.slice(folded.origins[match.index], folded.origins[match.index + match[0].length]);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** The character at `at` with its code point, and the words around it. */
function show(text: string, at: number): string {
  const character = text.codePointAt(at);
  if (character === undefined) return "nothing more";
  const code = `U+${character.toString(16).toUpperCase().padStart(4, "0")}`;
  const around = text.slice(Math.max(0, at - CONTEXT / 2), at + CONTEXT / 2).replace(/\s+/gu, " ");
  return `${JSON.stringify(String.fromCodePoint(character))} (${code}) at "${around}"`;
}
