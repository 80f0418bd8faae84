import { wordList } from "../lexicon/word-list.ts";
import { isGivenName } from "./persons-names.ts";
import { type Candidate, isOneWord, phraseWith, type Rule, smallWordAfter } from "./rule.ts";

/** Languages that write peoples and their adjectives small, so that one with a capital is a name. */
const WRITES_PEOPLES_SMALL = new Set(["bg", "es", "it", "pt", "ru", "uk"]);

/** Behind "al-Houthi" they make it the group after all. */
const GROUPS = wordList(
  "movement militia group rebels rebel fighters forces militants militant insurgents gunmen",
);

/** A family name that is also the word for a people or a group: "il sindaco Marco Russo", "Abdul-Malik al-Houthi". */
export const demonymSurname: Rule = {
  id: "demonym-surname",
  objection(candidate) {
    const { around, first, last, kind } = candidate;
    if (isBehindArticle(candidate)) {
      return { words: phraseWith(candidate, first - 1, last), bearer: null };
    }
    if (kind !== "demonym" || !isOneWord(candidate) || !around.isCapital(first)) return null;
    if (around.gapBefore(first) !== "space" || !isPersons(candidate)) return null;
    // Everybody else of the people may still be called by it.
    return { words: phraseWith(candidate, first - 1, last), bearer: null };
  },
};

/** A family name of Arabic with its article, which the group's name has not: "al-Houthi". */
function isBehindArticle(candidate: Candidate): boolean {
  const { around, first, category } = candidate;
  if (category !== "armed-group" || around.gapBefore(first) !== "hyphen") return false;
  if (!/^[ae]l$/u.test(around.word(first - 1)) || !isOneWord(candidate)) return false;
  return !GROUPS.has(smallWordAfter(candidate));
}

function isPersons(candidate: Candidate): boolean {
  const { around, first } = candidate;
  const given = first - 1;
  if (!isGivenName(candidate, given)) return false;
  if (around.isIn("givenNames", given)) return true;
  const isSmallElse = WRITES_PEOPLES_SMALL.has(around.language ?? "");
  return isSmallElse && !around.startsSentence(given) && around.style(first) === "sentence";
}
