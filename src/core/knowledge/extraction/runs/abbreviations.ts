import { fold } from "../../../text/fold.ts";
import type { Words } from "../../../text/words.ts";

/** In brackets or between commas behind a name. */
const AFTER =
  /^(?:\s*\(|,\s)(?:the\s)?["“‘]?(\p{Lu}[\p{Lu}\p{N}.&-]{1,9}|\p{Lu}[\p{Lu}\p{Ll}&]*\p{Lu})["”’]?(?:\)|,|\.|;|$)/u;
const AFTER_LENGTH = 20;

/**
 * The abbreviation (folded) that stands behind a name and abbreviates it, or null:
 * "Collective Security Treaty Organization (CSTO)", "... Organization, CSTO,".
 */
export function abbreviationAfter(
  words: Words,
  { first, last }: { first: number; last: number },
): string | null {
  if (last === first) return null;
  const end = words.end(last);
  const next = words.text[end];
  if (next !== "," && next !== " " && next !== "(") return null;
  const found = AFTER.exec(words.text.slice(end, end + AFTER_LENGTH))?.[1];
  if (found === undefined) return null;
  const letters = found.replace(/[^\p{L}]/gu, "").toLowerCase();
  return areInitials(letters, words, first, last) ? fold(found) : null;
}

const EXPLAINED = /^ \((\p{Lu}[\p{Lu}\p{N}]{1,9})\)/u;
const EXPLAINED_LENGTH = 14;
/** Most words of a name that its abbreviation explains. */
const WORDS_MAX = 12;
/** An abbreviation may skip words with fewer letters than this: "of", "the". */
const SMALL_LENGTH = 4;

/**
 * The last word of the name that begins at a word and whose abbreviation stands behind it in brackets, or
 * -1: "Autorité des marchés financiers (AMF)". What has capitals does not matter then.
 */
export function explainedUntil(words: Words, first: number, lastOfSentence: number): number {
  const end = Math.min(lastOfSentence, first + WORDS_MAX - 1);
  for (let last = first + 1; last <= end; last++) {
    const behind = words.end(last);
    if (words.text[behind + 1] !== "(") {
      if (/[.,;:!?]/u.test(words.between(last))) return -1;
      continue;
    }
    const found = EXPLAINED.exec(words.text.slice(behind, behind + EXPLAINED_LENGTH))?.[1];
    const isExplained = found !== undefined && areInitials(found.toLowerCase(), words, first, last);
    return isExplained ? last : -1;
  }
  return -1;
}

/** Whether the letters are the initials of the first two words or more. */
export function beginInitials(letters: string, words: Words, first: number, last: number): boolean {
  for (let end = first + 1; end <= last; end++) {
    if (areInitials(letters, words, first, end)) return true;
  }
  return false;
}

/** Whether the letters are the initials of all words from one to another, small ones left out or not. */
function areInitials(letters: string, words: Words, first: number, last: number): boolean {
  if (first > last) return letters === "";
  const word = words.word(first).toLowerCase();
  const isFirstLetter = letters !== "" && word.startsWith(letters.slice(0, 1));
  if (isFirstLetter && areInitials(letters.slice(1), words, first + 1, last)) return true;
  const isSmall = word.length < SMALL_LENGTH && word === words.word(first);
  return isSmall && areInitials(letters, words, first + 1, last);
}
