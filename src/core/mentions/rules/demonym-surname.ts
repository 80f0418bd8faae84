import { wordList } from "../lexicon/word-list.ts";
import { isGivenName } from "./persons-names.ts";
import { type Candidate, isOneWord, phraseWith, type Rule } from "./rule.ts";

/** Languages that write peoples and their adjectives small, so that one with a capital is a name. */
const WRITES_PEOPLES_SMALL = new Set(["bg", "es", "it", "pt", "ru", "uk"]);

/** Given names before such a surname. */
const GIVEN_NAMES = wordList(
  "abdulmalik abdelmalik abdelmalek abdelmalick malik malek ali mohammed mohamed muhammad mohammad hussein hussain husain hassan hasan",
  "yahya ibrahim ahmed ahmad badreddin badr abdullah abdulkarim abdelkarim karim khaled khalid yusuf youssef omar salah saleh",
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

/** A family name of Arabic with its article: "Malik al-Houthi", but "al-Houthi targets". */
function isBehindArticle(candidate: Candidate): boolean {
  const { around, first, category } = candidate;
  if (category !== "armed-group" || around.gapBefore(first) !== "hyphen") return false;
  const given = first - 2;
  if (!/^[ae]l$/u.test(around.word(first - 1)) || !isOneWord(candidate)) return false;
  if (around.gapAfter(given) !== "space" || !around.isCapital(given)) return false;
  return GIVEN_NAMES.has(around.word(given)) || around.isIn("givenNames", given);
}

function isPersons(candidate: Candidate): boolean {
  const { around, first } = candidate;
  const given = first - 1;
  if (!isGivenName(candidate, given)) return false;
  if (around.isIn("givenNames", given)) return true;
  const isSmallElse = WRITES_PEOPLES_SMALL.has(around.language ?? "");
  return isSmallElse && !around.startsSentence(given) && around.style(first) === "sentence";
}
