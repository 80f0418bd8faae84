/**
 * What stands at the edges of a text. Unicode's classes take a page's process milliseconds to compile, and
 * many pages never need them: ASCII is told by tables.
 */
const LAST_OF_WORD = /[\p{L}\p{M}\p{N}]$/u;
const FIRST_OF_WORD = /^[\p{L}\p{N}]/u;
const LAST_OF_PUNCTUATION = /\p{P}$/u;
const ASCII_WORD = /[a-z0-9]/i;
const ASCII_PUNCTUATION = /[!-#%-*,-/:;?@[-\]_{}]/;

/** Whether a text ends in a letter, a mark on one, or a digit. */
export function endsInWord(text: string): boolean {
  const last = text.slice(-1);
  return isAscii(last) ? ASCII_WORD.test(last) : LAST_OF_WORD.test(text.slice(-2));
}

/** Whether a text begins with a letter or a digit. */
export function beginsWithWord(text: string): boolean {
  const first = text.slice(0, 1);
  return isAscii(first) ? ASCII_WORD.test(first) : FIRST_OF_WORD.test(text);
}

export function endsInPunctuation(text: string): boolean {
  const last = text.slice(-1);
  return isAscii(last) ? ASCII_PUNCTUATION.test(last) : LAST_OF_PUNCTUATION.test(text.slice(-2));
}

function isAscii(character: string): boolean {
  return character < "\u0080";
}
