import type { Candidate, Objection } from "../rule.ts";

/** Right before a family name: 'Frankie "The Kid" ', "John (Jack) ". */
const BEHIND_NICKNAME =
  /\p{Lu}\p{Ll}+ (?:["“'‘](?:The )?\p{Lu}[\p{L} ]{1,16}["”'’]|\(\p{Lu}\p{Ll}{1,10}\)) $/u;
/** How a nickname in quotes or brackets ends. */
const ENDS = new Set("\"”'’)");
/** In UTF-16 units. */
const LONGEST_NICKNAME = 40;

/** Somebody whose nickname stands before his family name: 'Frankie "The Kid" Israel'. */
export function behindNickname({
  around,
  first,
  last,
  category,
  kind,
}: Candidate): Objection | null {
  if (category === "person" || kind === "abbreviation") return null;
  const start = around.words.start(first);
  const { text } = around.words;
  if (text.charAt(start - 1) !== " " || !ENDS.has(text.charAt(start - 2))) return null;
  if (!BEHIND_NICKNAME.test(text.slice(Math.max(0, start - LONGEST_NICKNAME), start))) return null;
  if (around.gapAfter(last) === "space" && around.isCapital(last + 1)) return null;
  return { words: around.phrase(first - 2, last), bearer: "same" };
}
