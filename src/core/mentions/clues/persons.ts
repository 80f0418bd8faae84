import type { NameHit } from "../names/find-names.ts";
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

/** "Melania Trump, wife of Trump,": right behind a relative of the same name, who is not his own. */
export function isOfRelative(around: Surroundings, { first, last }: NameHit): boolean {
  const kin = first - 2;
  if (around.word(first - 1) !== "of" || !around.isIn("kin", kin)) return false;
  const relative = around.isIn("articles", kin - 1) ? kin - 2 : kin - 1;
  return around.word(relative) === around.word(last) && around.words.between(relative) === ", ";
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
