import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, endsItsPhrase, hasNamesakes, phraseWith, type Rule } from "../rule.ts";
import { bearerOfWork, NAMED } from "./namesakes.ts";

/** Words between an article and what is called so, at most. */
const LONGEST_DESCRIPTION = 4;

/** What is called so and is the place itself: "a country called Georgia". */
export const PLACES: ReadonlySet<string> = wordList(
  "country countries nation place land state city town village region capital republic territory kingdom settlement port",
  "camp spot area peninsula neighbour neighbor power empire people homeland",
);

/** "A cake called Kyiv", "another dog named Moscow": anything that is no place, with an indefinite article. */
export const calledThing: Rule = {
  id: "called-thing",
  languages: "english",
  concerns: (name) => hasNamesakes(name) && name.kind !== "demonym" && name.kind !== "abbreviation",
  objection(candidate) {
    const { around, first, last } = candidate;
    const called = around.word(first - 1) === "the" ? first - 2 : first - 1;
    if (!NAMED.has(around.word(called)) || around.gapAfter(called) !== "space") return null;
    const noun = called - 1;
    if (around.gapBefore(first) !== "space") return null;
    if (isNamesakeTown(candidate, noun)) {
      return { words: phraseWith(candidate, noun, last), bearer: null };
    }
    if (PLACES.has(around.word(noun)) || !isIndefinite(candidate, noun)) return null;
    // "An aide called the Kremlin", "a group called Ukraine a victim", but "a cake called Kyiv, all cream"
    const isAlone = endsItsPhrase(candidate) || isSubject(candidate, noun);
    if (isPersonsTrade(candidate, noun) || !isAlone) return null;
    if (around.gapAfter(last) === "space" && around.isDeterminer(last + 1)) return null;
    const bearer = around.isIn("works", noun) ? bearerOfWork(candidate, noun) : "thing";
    return { words: phraseWith(candidate, noun, last), bearer };
  },
};

/** Of which a great city is none, and a country neither. */
const VILLAGES = wordList("village villages towns cities communities townships");
const TOWNS = wordList("town city community township parish");

/** "Thirty towns named Moscow", "a village called Syria"; but "a town called Bucha". */
function isNamesakeTown(candidate: Candidate, noun: number): boolean {
  const { around, last, category, kind, name } = candidate;
  if (kind !== "full" || category === "organisation" || around.isCapital(noun)) return false;
  const isTown = category === "country" && TOWNS.has(around.word(noun));
  const isVillage =
    VILLAGES.has(around.word(noun)) && (category === "country" || name.isKnownAbroad());
  if (!(isTown || isVillage) || around.isPossessive(last)) return false;
  // "A village called Crimea home", "the international community called Russia the aggressor"
  return !NAMED_ONE.has(around.word(last + 1)) || around.gapAfter(last) !== "space";
}

/** Behind whom somebody called or named: "called Russia to account", "named Israel as". */
const NAMED_ONE = wordList("home a an the to as for out");

/** "A tortoise called Iran outlives them all": what opens a sentence has its verb behind it. */
function isSubject({ around, last }: Candidate, noun: number): boolean {
  if (around.gapAfter(last) !== "space" || around.isCapital(last + 1)) return false;
  return (
    INDEFINITE.has(around.word(noun - 1)) &&
    around.startsSentence(noun - 1) &&
    FINITE_S.test(around.word(last + 1))
  );
}

/** Of the present, but for the many plurals in -ers: "a tortoise called Iran lives". */
const FINITE_S = /..(?:[^sr]s|ed)$/u;

function isPersonsTrade({ around }: Candidate, noun: number): boolean {
  return ["roles" as const, "trades" as const, "offices" as const].some((list) =>
    around.isIn(list, noun),
  );
}

const INDEFINITE = wordList("a an another one some any every each");

function isIndefinite({ around }: Candidate, noun: number): boolean {
  for (let index = noun - 1; index >= noun - LONGEST_DESCRIPTION; index--) {
    if (around.gapAfter(index) !== "space" && around.gapAfter(index) !== "hyphen") return false;
    if (INDEFINITE.has(around.word(index))) return true;
    if (around.isSmallWord(index)) return false;
  }
  return false;
}
