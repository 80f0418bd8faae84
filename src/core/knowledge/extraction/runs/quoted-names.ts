import type { Words } from "../../../text/words.ts";

/** In words; what is longer is speech, or a sentence that somebody quotes. */
const WORDS_MAX = 4;
/** How speech begins, and what follows it. */
const BEFORE_SPEECH = /:\s*«$/u;
const AFTER_SPEECH = /^»\s?[,.!?]?\s?[—–-]/u;

/**
 * The last word of a name in quotation marks that begins at a word, or -1: Russian and its neighbours
 * write the names of firms, clubs, newspapers and works so, "«Новая газета»".
 */
export function quotedUntil(words: Words, first: number, lastOfSentence: number): number {
  const start = words.start(first);
  const before = words.text.slice(Math.max(0, start - 4), start);
  if (!before.endsWith("«") || BEFORE_SPEECH.test(before)) return -1;
  const end = Math.min(lastOfSentence, first + WORDS_MAX - 1);
  for (let last = first; last <= end; last++) {
    const behind = words.end(last);
    if (words.text[behind] === "»") {
      return AFTER_SPEECH.test(words.text.slice(behind, behind + 5)) ? -1 : last;
    }
    if (!/^[ -]$/u.test(words.between(last))) return -1;
  }
  return -1;
}
