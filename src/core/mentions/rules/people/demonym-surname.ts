import { type Candidate, phraseWith, type Rule } from "../rule.ts";
import { isGivenName } from "./persons-names.ts";

/** Languages that write peoples and their adjectives small, so that one with a capital is a name. */
const WRITES_PEOPLES_SMALL = new Set(["bg", "es", "it", "pt", "ru", "uk"]);

/** A family name that is also the word for a people, behind a given name: "il sindaco Marco Russo". */
export const demonymSurname: Rule = {
  id: "demonym-surname",
  concerns: ({ kind, isOneWord }) => kind === "demonym" && isOneWord,
  objection(candidate) {
    const { around, first, last } = candidate;
    if (!around.isCapital(first)) return null;
    if (around.gapBefore(first) !== "space" || !isPersons(candidate)) return null;
    // Everybody else of the people may still be called by it.
    return { words: phraseWith(candidate, first - 1, last), bearer: null };
  },
};

function isPersons(candidate: Candidate): boolean {
  const { around, first } = candidate;
  const given = first - 1;
  if (!isGivenName(candidate, given)) return false;
  if (around.isIn("givenNames", given)) return true;
  const isSmallElse = WRITES_PEOPLES_SMALL.has(around.language ?? "");
  return isSmallElse && !around.startsSentence(given) && around.style(first) === "sentence";
}
