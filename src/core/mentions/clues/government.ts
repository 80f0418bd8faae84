import { VERBS_OF_GOVERNMENTS } from "../lexicon/verbs-of-governments.ts";
import { VERBS_OF_SAYING } from "../lexicon/verbs-of-saying.ts";
import { wordList } from "../lexicon/word-list.ts";
import type { NameHit } from "../names/find-names.ts";
import type { Surroundings } from "../surroundings/surroundings.ts";

const NOT = wordList("не nie ne");
/** Words between a government at the start of a sentence and its verb: "Moskva je najprej govorila". */
const MOST_BEFORE_VERB = 3;
/** Chinese verbs stand right behind their subject. */
const CHINESE = /^(?:称|稱|说|說|表示|宣布|否认|否認|回应|回應|谴责|譴責|承认|承認|拒绝|拒絕)/u;

/**
 * Whether the name stands before what governments and people do, and no club, ship or house: "Minsk denied a
 * rift", "в Кремле не сказали". A place only says something at the start of a sentence: "the owner of the
 * Minsk says".
 */
export function isGovernment(around: Surroundings, hit: NameHit, isPlace: boolean): boolean {
  const { first, last } = hit;
  if (around.language === "zh") return CHINESE.test(around.words.text.slice(hit.end, hit.end + 2));
  const verb = NOT.has(around.word(last + 1)) ? last + 2 : last + 1;
  if (isSmall(around, last, verb)) {
    if (VERBS_OF_GOVERNMENTS.has(around.word(verb))) return true;
    if (!isPlace && VERBS_OF_SAYING.has(around.word(verb))) return true;
    if (isSilent(around, verb)) return true;
  }
  return isPlace && around.startsSentence(first) && speaks(around, last);
}

const AUXILIARIES = wordList("would will did does has had could");
const SPEAK = wordList(
  "say comment confirm deny respond answer elaborate disclose commented responded denied",
);

/** "The Kremlin would not say", "Minsk did not comment", "Moscow declined to confirm it". */
function isSilent(around: Surroundings, verb: number): boolean {
  const isDeclined = /^declines?d?$/u.test(around.word(verb)) && around.word(verb + 1) === "to";
  const isNegated = AUXILIARIES.has(around.word(verb)) && around.word(verb + 1) === "not";
  return (isDeclined || isNegated) && SPEAK.has(around.word(verb + 2));
}

function speaks(around: Surroundings, last: number): boolean {
  for (let index = last + 1; index <= last + MOST_BEFORE_VERB; index++) {
    if (!isSmall(around, last, index)) return false;
    if (VERBS_OF_GOVERNMENTS.has(around.word(index)) || VERBS_OF_SAYING.has(around.word(index)))
      return true;
  }
  return false;
}

/** The word is written small and joined by a space. */
function isSmall(around: Surroundings, last: number, index: number): boolean {
  return (
    around.gapAfter(last) === "space" &&
    around.gapBefore(index) === "space" &&
    !around.isCapital(index)
  );
}
