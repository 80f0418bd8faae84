import { fold } from "../../text/fold.ts";
import type { Words } from "../../text/words.ts";
import type { Run } from "./name-runs.ts";

/** In brackets or between commas behind a name. */
const AFTER =
  /^(?:\s*\(|,\s)(?:the\s)?["“‘]?(\p{Lu}[\p{Lu}\p{N}.&-]{1,9}|\p{Lu}[\p{Lu}\p{Ll}&]*\p{Lu})["”’]?(?:\)|,|\.|;|$)/u;
const AFTER_LENGTH = 20;
const SMALL_WORDS = new Set(["of", "the", "and", "for", "on", "in", "de", "la", "du", "des", "a"]);

/**
 * The abbreviation (folded) that stands behind a name and abbreviates it, or null:
 * "Collective Security Treaty Organization (CSTO)", "... Organization, CSTO,".
 */
export function abbreviationAfter(words: Words, { first, last }: Run): string | null {
  if (last === first) return null;
  const end = words.end(last);
  const next = words.text[end];
  if (next !== "," && next !== " " && next !== "(") return null;
  const found = AFTER.exec(words.text.slice(end, end + AFTER_LENGTH))?.[1];
  if (found === undefined) return null;
  const letters = found.replace(/[^\p{L}]/gu, "").toLowerCase();
  return isInitials(letters, words, first, last) ? fold(found) : null;
}

/** Whether the letters are the words' first ones, where small words may or may not count. */
function isInitials(letters: string, words: Words, first: number, last: number): boolean {
  let all = "";
  let main = "";
  for (let index = first; index <= last; index++) {
    const initial = words.word(index).slice(0, 1).toLowerCase();
    all += initial;
    if (!SMALL_WORDS.has(words.word(index).toLowerCase())) main += initial;
  }
  return letters.length >= 2 && (letters === all || letters === main);
}
