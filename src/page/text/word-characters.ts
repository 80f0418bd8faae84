/**
 * What stands at the edges of a text. Unicode's classes take a page's process milliseconds to compile, and
 * most pages never need them: ASCII, typographers' punctuation and the letters of Latin, Greek and Cyrillic
 * are told without.
 */
const LAST_OF_WORD = /[\p{L}\p{M}\p{N}]$/u;
const FIRST_OF_WORD = /^[\p{L}\p{N}]/u;
const ASCII_WORD = /[a-z0-9]/i;
const OTHER_PUNCTUATION = "\u00ab\u00bb\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2026";
const NO_BREAK_SPACE = "\u00a0";
/** After Cyrillic. Before this, whatever has small and capital letters is a letter, but for one mark. */
const ALPHABETS_END = "\u0530";
const IOTA_MARK = "\u0345";

/** Whether a text ends in a letter, a mark on one, or a digit. */
export function endsInWord(text: string): boolean {
  const last = text.slice(-1);
  if (isAscii(last)) return ASCII_WORD.test(last);
  if (isCommonNonWord(last)) return false;
  return isCased(last) || LAST_OF_WORD.test(text.slice(-2));
}

/** Whether a text begins with a letter or a digit. */
export function beginsWithWord(text: string): boolean {
  const first = text.slice(0, 1);
  if (isAscii(first)) return ASCII_WORD.test(first);
  if (isCommonNonWord(first)) return false;
  return isCased(first) || FIRST_OF_WORD.test(text);
}

function isCommonNonWord(character: string): boolean {
  return character === NO_BREAK_SPACE || OTHER_PUNCTUATION.includes(character);
}

function isCased(character: string): boolean {
  return (
    character < ALPHABETS_END &&
    character !== IOTA_MARK &&
    character.toLowerCase() !== character.toUpperCase()
  );
}

function isAscii(character: string): boolean {
  return character < "\u0080";
}
