import { wordList } from "../lexicon/word-list.ts";
import type { NameHit } from "../names/find-names.ts";
import { firstPossession } from "../rules/rule.ts";
import type { Surroundings } from "../surroundings/surroundings.ts";

/** More capitalised words in a row than this are more than one name. */
export const LONGEST_PERSONS_NAME = 4;

/** Whether a person is named as a relative: "his son Adam Kadyrov", "his father, Hafez al-Assad". */
export function isRelative(around: Surroundings, first: number): boolean {
  return around.isIn("kin", beforePerson(around, first));
}

/** Words of "the late Chechen president", at most. */
const LONGEST_OFFICE = 4;

/** "Ramzan Kadyrov, son of the late Akhmad Kadyrov": whose son the one of whom the sentence speaks is. */
export function isOfKin(around: Surroundings, before: number): boolean {
  for (let index = before; index >= before - LONGEST_OFFICE; index--) {
    if (around.gapAfter(index) !== "space") return false;
    if (around.word(index) === "of") return around.isIn("kin", index - 1);
  }
  return false;
}

/** The word before a person's given names. */
export function beforePerson(around: Surroundings, first: number): number {
  let before = first - 1;
  const end = before - LONGEST_PERSONS_NAME;
  while (before > end && around.isCapital(before) && around.joinsNext(before)) {
    // German nouns have capitals too.
    if (around.isIn("kin", before)) break;
    before--;
  }
  return before;
}

/** Words of ", who was briefly married to" between two bearers of a name, at most. */
const LONGEST_APPOSITION = 5;
const MARRIES = wordList("married marries wed weds divorced divorces");
/** Words of "third wife" and "eldest daughter", at most. */
const LONGEST_KIN = 3;
const RANKS = wordList("eldest oldest youngest first second third fourth fifth only elder younger");

/**
 * Right behind a relative of the same name, of whom the words between say so: "Melania Trump, wife of Trump",
 * "Ivanka Trump, Trump's daughter", "Lara Trump, who is married to Trump's son".
 */
export function isOfRelative(around: Surroundings, hit: NameHit): boolean {
  const { first, last } = hit;
  if (!isBehindNamesake(around, hit)) return false;
  const before = first - 1;
  if (around.word(before) === "of" && around.isIn("kin", before - 1)) return true;
  const wed = around.word(before) === "to" ? before - 1 : before;
  if (MARRIES.has(around.word(wed))) return true;
  return around.isPossessive(last) && ownsKin(around, last);
}

/** Between the two stands what follows a comma, and nothing else that parts it. */
function isBehindNamesake(around: Surroundings, { first, last }: NameHit): boolean {
  for (let index = first - 1; index >= first - LONGEST_APPOSITION; index--) {
    if (around.word(index) === around.word(last)) return around.words.between(index) === ", ";
    if (index < first - 1 && around.gapAfter(index) !== "space") return false;
  }
  return false;
}

/** "Trump's second eldest son", "Trump's youngest, Barron" */
function ownsKin(around: Surroundings, last: number): boolean {
  const own = firstPossession({ around, last });
  for (let index = own; index < own + LONGEST_KIN; index++) {
    if (around.isIn("kin", index) || RANKS.has(around.word(index))) return true;
    if (around.gapAfter(index) !== "space") return false;
  }
  return false;
}

/** What papers put behind the name of whom nobody knows. */
const IDENTIFIES = /^, (?:\d{1,2}[,.]|an? |the |on loan\b|of \p{Lu}|from \p{Lu})/u;
/** In UTF-16 units. */
const LONGEST_IDENTIFYING = 10;
/** Words of "a great niece", at most. */
const LONGEST_KINSHIP = 4;

/** "Omar Assad, 23,", "Omar Assad, a striker,", but "Fred Trump, the father". */
export function isIdentified(around: Surroundings, { first, last, end }: NameHit): boolean {
  if (!IDENTIFIES.test(around.words.text.slice(end, end + LONGEST_IDENTIFYING))) return false;
  const owner = beforePerson(around, first) - 1;
  if (around.isIn("possessives", owner) || around.isPossessive(owner - 1)) return false;
  for (let index = last + 1; index <= last + LONGEST_KINSHIP; index++) {
    if (around.isIn("kin", index)) return false;
  }
  return true;
}
