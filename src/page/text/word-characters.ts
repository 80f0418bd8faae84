/**
 * What stands at the edges of a text. Unicode's classes take a page's process milliseconds to compile, and
 * most pages never need them: ASCII, typographers' punctuation and the letters of Latin, Greek and Cyrillic
 * are told without.
 */
const LAST_OF_WORD = /[\p{L}\p{M}\p{N}]$/u;
const FIRST_OF_WORD = /^[\p{L}\p{N}]/u;
const ASCII_WORD = /[a-z0-9]/i;
/** The no-break space, and the marks of typographers. */
const COMMON_NON_WORD = /[\u00a0\u00ab\u00bb\u2010-\u2027]/;
/** After Cyrillic. Before this, whatever has small and capital letters is a letter, but for one mark. */
const ALPHABETS_END = "\u0530";
const IOTA_MARK = "\u0345";

/** Whether a text ends in a letter, a mark on one, or a digit. */
export function endsInWord(text: string): boolean {
  const last = text.slice(-1);
  if (isAscii(last)) return ASCII_WORD.test(last);
  if (COMMON_NON_WORD.test(last)) return false;
  return isCased(last) || LAST_OF_WORD.test(text.slice(-2));
}

/** Whether a text begins with a letter or a digit. */
export function beginsWithWord(text: string): boolean {
  const first = text.slice(0, 1);
  if (isAscii(first)) return ASCII_WORD.test(first);
  if (COMMON_NON_WORD.test(first)) return false;
  return isCased(first) || FIRST_OF_WORD.test(text);
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
