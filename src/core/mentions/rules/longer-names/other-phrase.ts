import { wordList } from "../../lexicon/word-list.ts";
import {
  type Candidate,
  isOfAPerson,
  isOneWord,
  isPlaceLike,
  phraseWith,
  type Rule,
} from "../rule.ts";

/** A phrase around the name that its pack lists against it: "Chicken Kiev", "Turkey Hill", "Judd Trump". */
export const otherPhrase: Rule = {
  id: "other-phrase",
  objection(candidate) {
    const phrase = candidate.otherPhrase();
    if (!phrase || isNoVerbHere(candidate, phrase)) return null;
    const isPerson =
      phrase.last === candidate.last &&
      phrase.first < candidate.first &&
      candidate.category !== "organisation" &&
      isOfAPerson(candidate, phrase.first);
    const isBorneAlone = isPerson || isTownAbroad(candidate, phrase.last);
    const bearer = isBorneAlone ? "same" : isSeat(candidate, phrase) ? "thing" : "longer";
    return { words: phraseWith(candidate, phrase.first, phrase.last), bearer };
  },
};

/** Forms of "go" that are a country's name too. */
const VERBS = wordList("iran irao");

/** "Irán a la playa" is a verb, "el ataque de Irán a Israel" is none: within a sentence a verb has no capital. */
function isNoVerbHere({ around, first }: Candidate, phrase: { first: number; last: number }) {
  if (phrase.first !== first || around.isCapital(phrase.last)) return false;
  return VERBS.has(around.word(first)) && !around.startsSentence(first);
}

/** "Armenia, Colombia": a place of the name, called by it alone from then on. */
function isTownAbroad(candidate: Candidate, last: number): boolean {
  const { around } = candidate;
  const isPlaceAlone = isPlaceLike(candidate) && isOneWord(candidate) && last > candidate.last;
  return isPlaceAlone && around.words.between(candidate.last) === ", ";
}

/** "The Kazan Kremlin", "Кремль в Казани": another house of the kind, which goes by the bare name; not "Kremlin Cup". */
function isSeat(candidate: Candidate, phrase: { first: number; last: number }): boolean {
  const { around, last, category, kind } = candidate;
  if (category !== "organisation" || kind === "abbreviation" || !isOneWord(candidate)) return false;
  // "Copa Kremlin"
  if (around.isIn("heads", phrase.first)) return false;
  return phrase.last === last || around.isIn("prepositions", last + 1);
}
