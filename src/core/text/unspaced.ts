/**
 * Words of scripts that are written without spaces, by the dictionaries of Unicode (UAX #29), which
 * browsers and Node bring along as Intl.Segmenter.
 */

/** UTF-16 units of context on either side, enough for the words around to be found. */
const CONTEXT = 10;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}]+$/u;

let segmenter: Intl.Segmenter | null = null;

/** Chinese and Japanese share one dictionary. */
function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  return segmenter.segment(text);
}

/** Whether one word of the text begins before `start` or ends after `end` and covers part of what lies between. */
export function isAcrossWords(text: string, start: number, end: number): boolean {
  if (!UNSPACED.test(text.slice(start, end))) return false;
  const from = Math.max(0, start - CONTEXT);
  const words = segments(text.slice(from, end + CONTEXT));
  const first = words.containing(start - from);
  if (first && from + first.index < start) return true;
  const last = words.containing(end - 1 - from);
  return last !== undefined && from + last.index + last.segment.length > end;
}

/** Whether a word of the dictionary begins before `start` and goes on there: "美" of "完美". */
export function startsInsideWord(text: string, start: number): boolean {
  if (start === 0 || !UNSPACED.test(text.charAt(start - 1))) return false;
  const from = Math.max(0, start - CONTEXT);
  const word = segments(text.slice(from, start + CONTEXT)).containing(start - from);
  return word !== undefined && from + word.index < start;
}

/** Whether the dictionary finds a word of several letters in a name, which letters that only sound like it do not make. */
export function hasWords(name: string): boolean {
  for (const { segment } of segments(name)) if (segment.length > 1) return true;
  return false;
}

/** The word that begins at `start`, "" at the end of the text. */
export function firstWord(text: string, start: number): string {
  return segments(text.slice(start, start + CONTEXT)).containing(0)?.segment ?? "";
}
