import { ENDS_SENTENCE_OR_ANNOUNCES } from "../../core/text/sentence-end.ts";
import type { Line } from "./lines.ts";

/** A gap this many times the usual one between lines begins a paragraph. */
const WIDE_GAP = 1.35;
/** A line whose letters are larger or smaller by this factor is no part of the paragraph before. */
const OTHER_SIZE = 1.15;
/** A first line stands in by at least this part of its size. */
const INDENT = 0.8;
/** A last line ends before this part of the column's width. */
const SHORT_LINE = 0.85;
const HYPHEN_AT_END = /(?<![\p{L}\p{N}])([\p{L}\p{N}]+)[-\u2010]$/u;
/** A hyphen behind it is its own: "T-shirt", "NATO-led", "3-year". */
const KEEPS_HYPHEN = /[\p{Lu}\p{N}]$/u;
const WORD_AT_START = /^[\p{L}\p{N}]/u;
const SMALL_AT_START = /^\p{Ll}[\p{L}\p{M}]*/u;
/** A word, with the first of those that hyphens join to it. */
const WORD = /(?<!\p{L})\p{L}+(?:[-\u2010]\p{L}+)?/gu;
/** Behind half a word: "pre- and post-war", "Wirtschafts- und Sozialpolitik". */
const CONJUNCTIONS = new Set(
  "and or und oder et ou y i e och og eller lub oraz та або і и или".split(" "),
);

/**
 * The text of pages without their running heads: paragraphs with blank lines between, hyphenated words
 * joined.
 */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string {
  const lines = pages.flat();
  const usualGap = median(pages.flatMap(gapsOf));
  const columnWidth = Math.max(0, ...lines.map(({ x, right }) => right - x));
  const words = new Set(
    lines.flatMap(({ text }) => text.match(WORD) ?? []).map((word) => word.toLowerCase()),
  );
  const paragraphs: string[] = [];
  let paragraph: string[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (before && beginsParagraph(before, line, usualGap, columnWidth)) {
      paragraphs.push(paragraph.join(""));
      paragraph = [];
    }
    const last = paragraph.pop();
    if (last !== undefined) paragraph.push(beforeNext(last, line.text, words));
    paragraph.push(line.text);
    before = line;
  }
  return [...paragraphs, paragraph.join("")]
    .join("\n\n")
    .replace(/\u00ad/gu, "")
    .trim();
}

function beginsParagraph(before: Line, line: Line, usualGap: number, columnWidth: number): boolean {
  const ratio = line.size / before.size;
  if (ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE) return true;
  const isEnded = ENDS_SENTENCE_OR_ANNOUNCES.test(before.text);
  const gap = before.y - line.y;
  // The next page or column: what does not end there goes on.
  if (gap <= 0) return isEnded && !SMALL_AT_START.test(line.text);
  if (usualGap > 0 && gap > usualGap * WIDE_GAP) return true;
  if (!isEnded) return false;
  return (
    line.x - before.x > line.size * INDENT || before.right - before.x < columnWidth * SHORT_LINE
  );
}

/**
 * A line as it stands before the next one of its paragraph; a word that was broken between them is whole
 * again.
 * @param words the document's, in small letters
 */
function beforeNext(text: string, next: string, words: ReadonlySet<string>): string {
  if (text.endsWith("\u00ad")) return text.slice(0, -1);
  const [, first] = HYPHEN_AT_END.exec(text) ?? [];
  if (first === undefined || !WORD_AT_START.test(next)) return `${text} `;
  const [second] = SMALL_AT_START.exec(next) ?? [];
  // Names and numbers are not broken so: "Nagorno-Karabakh", "COVID-19".
  if (second === undefined) return text;
  if (CONJUNCTIONS.has(second) && !words.has((first + second).toLowerCase())) return `${text} `;
  const isCompound = words.has(`${first}-${second}`.toLowerCase());
  return isCompound || KEEPS_HYPHEN.test(first) ? text : text.slice(0, -1);
}

function gapsOf(page: readonly Line[]): number[] {
  return page.slice(1).flatMap((line, i) => {
    const gap = (page[i]?.y ?? 0) - line.y;
    return gap > 0 ? [gap] : [];
  });
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
