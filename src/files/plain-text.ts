import { detect } from "chardet";
import { ENDS_SENTENCE_OR_ANNOUNCES } from "../core/text/sentence-end.ts";
import { Refusal } from "./read-text.ts";

/** Control characters; a file with many of them is not a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu;
const CONTROL_PART_MAX = 0.002;

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Bytes of a file that are looked at to tell its encoding. */
const SAMPLE = 64 * 1024;
/** The part of its characters that may be broken in a text that is UTF-8 all the same, as after a bad copy. */
const BROKEN_PART_MAX = 0.1;
/** How old Japanese mail and pages switch to their characters; all bytes are ASCII. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ESC begins each switch
const SHIFTS_TO_JAPANESE = /\x1b(?:\$[@B]|\([IJ])/u;
/** The part of bytes that are zero from which a text is UTF-16: every second one in Western languages. */
const ZERO_PART_MIN = 0.2;
const OLD_WESTERN = "windows-1252";

/**
 * The text of a file of letters: by its byte order mark, else as UTF-8, else in the encoding it names
 * (`charset=`), that its bytes look like, or that of old Western files. Refuses what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > text.length * CONTROL_PART_MAX) throw new Refusal("refusedNoText");
  return text.replace(CONTROL, "");
}

function encodingOf(bytes: Uint8Array): string {
  const [marked] = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((b, i) => bytes[i] === b)) ?? [];
  if (marked !== undefined) return marked;
  return (
    wideEncoding(bytes) ?? shiftedEncoding(bytes) ?? (isUtf8(bytes) ? "utf-8" : oldEncoding(bytes))
  );
}

/** UTF-16 without a byte order mark, by where its zeros stand; null where there are few. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length * ZERO_PART_MIN) return null;
  if (Math.min(even, odd) > 0) return null;
  return even > 0 ? "utf-16be" : "utf-16le";
}

function shiftedEncoding(bytes: Uint8Array): string | null {
  const sample = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE));
  return /^[\0-\x7f]*$/u.test(sample) && SHIFTS_TO_JAPANESE.test(sample) ? "iso-2022-jp" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  if (broken === 0) return true;
  const beyondAscii = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  return broken <= beyondAscii * BROKEN_PART_MAX;
}

function oldEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const named = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1];
  const guessed = detect(bytes.subarray(0, SAMPLE));
  return [named, guessed].find((name) => name && isOldEncoding(name)) ?? OLD_WESTERN;
}

/** Whether the browser can decode this encoding, UTF-8 excepted, which was tried before. */
function isOldEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== "utf-8";
  } catch {
    return false;
  }
}

/** The widths at which programs break lines, in characters. */
const WRAPPED_MIN = 45;
const WRAPPED_MAX = 100;

/** A text as its author broke it: paragraphs by blank lines, or one a line where there are none. */
export function plainParagraphs(text: string): string {
  const paragraphs = text
    .replace(/\r\n?/gu, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/gu, ""))
    .filter((paragraph) => paragraph.trim() !== "");
  return paragraphs
    .map((paragraph) => (isWrapped(paragraph) ? paragraph.replace(/\s*\n\s*/gu, " ") : paragraph))
    .join("\n\n")
    .trim();
}

/** Whether a paragraph's lines were broken at a width, and not by its author: all but the last are full. */
function isWrapped(paragraph: string): boolean {
  const lines = paragraph.split("\n");
  if (lines.filter((line) => OF_SPEAKER.test(line)).length > 1) return false;
  // Those of a mail that is answered say so one by one.
  if (lines.some((line) => line.startsWith(">"))) return false;
  const isFull = lines.slice(0, -1).every(({ length }) => length >= WRAPPED_MIN);
  if (isFull && lines.every(({ length }) => length <= WRAPPED_MAX)) return lines.length > 1;
  return (isFull || ENDS_SENTENCE_OR_ANNOUNCES.test(paragraph)) && isFilled(lines);
}

/** Whether no line but the last had room for the next one's first word, and some line goes on in mid-sentence. */
function isFilled(lines: readonly string[]): boolean {
  if (lines.some((line) => OF_LIST_OR_TABLE.test(line))) return false;
  // An address may be longer than the width.
  const width = lines
    .filter((line) => /\S\s/u.test(line))
    .reduce((longest, { length }) => Math.max(longest, length), 0);
  const breaks = lines.slice(1).map((line, index) => ({ before: lines[index] ?? "", line }));
  return (
    breaks.every(({ before, line }) => before.length + firstWord(line).length >= width) &&
    breaks.some(({ before, line }) => before.endsWith(",") || /^\s*\p{Ll}/u.test(line))
  );
}

function firstWord(line: string): string {
  return line.trimStart().split(/\s/u, 1)[0] ?? "";
}

/** "Q: Is it lost?", "Ada Orr: It is.", or with the time before it. */
const OF_SPEAKER = /^(?:\[?[\d/.,:-]+[^\p{L}]*)?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}:\s/u;
const OF_LIST_OR_TABLE = /^\s*(?:[-–—•*+|]|\d{1,3}[.)])\s|\s\|\s|\t/u;
