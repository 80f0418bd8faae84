import { Refusal } from "./read-text.ts";

/** What a text must not hold: whatever is full of these is no text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu;
const CONTROL_PART_MAX = 0.002;

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * The text of a file of letters: by its byte order mark, else as UTF-8, else in the encoding it names
 * (`charset=`) or that of old Western files. Refuses what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const [marked] = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((b, i) => bytes[i] === b)) ?? [];
  const text = new TextDecoder(marked ?? encodingOf(bytes)).decode(bytes);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > text.length * CONTROL_PART_MAX) throw new Refusal("refusedNoText");
  return text.replace(CONTROL, "");
}

function encodingOf(bytes: Uint8Array): string {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
    const named = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ?? "windows-1252";
    return isEncoding(named) ? named : "windows-1252";
  }
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== "utf-8";
  } catch {
    return false;
  }
}

/** How long the lines are that programs break, in characters. */
const WRAPPED_MIN = 45;
const WRAPPED_MAX = 100;

/** A text as its author broke it: paragraphs by blank lines, or one a line where there are none. */
export function plainParagraphs(text: string): string {
  const paragraphs = text
    .replace(/\r\n?/gu, "\n")
    .replace(/[^\S\n]+$/gmu, "")
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
  const lengths = paragraph.split("\n").map((line) => line.length);
  const full = lengths.slice(0, -1);
  return full.length > 0 && Math.min(...full) >= WRAPPED_MIN && Math.max(...lengths) <= WRAPPED_MAX;
}
