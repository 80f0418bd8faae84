import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, isOneWord, type Objection, phraseWith } from "../rule.ts";
import { PLACES_AS_GIVEN_NAMES } from "./persons-names.ts";

const KINSFOLK = wordList("brothers sisters siblings twins cousins");

/** "The Houthi brothers", "Wagner, of Stuttgart,": no group has kin or a home town. */
export function ofFamily(candidate: Candidate): Objection | null {
  const { around, first, last, end, category, kind } = candidate;
  if (category !== "armed-group" || kind !== "short") return null;
  if (KINSFOLK.has(around.word(last + 1)) && around.gapAfter(last) === "space") {
    return { words: phraseWith(candidate, first, last + 1), bearer: "same" };
  }
  const home = last + 2;
  if (around.word(last + 1) !== "of" || !around.words.text.startsWith(", ", end)) return null;
  if (!around.isCapital(home) || around.nameStarts.has(home)) return null;
  return { words: phraseWith(candidate, first, home), bearer: "same" };
}

/** "The Israel twins": a country's would be Israeli. */
export function siblings({ around, first, last, category, kind }: Candidate): Objection | null {
  if (category !== "country" || kind !== "full" || !KINSFOLK.has(around.word(last + 1)))
    return null;
  if (around.word(first - 1) !== "the" || around.gapAfter(last) !== "space") return null;
  return { words: around.phrase(first, last + 1), bearer: "same" };
}

const MINISTERS = wordList(
  "minister secretary president ambassador senator governor mayor general",
);
/** What ministers have to do with a country. */
const MATTERS = wordList(
  "visit trip tour policy trade deal plan speech row summit strategy aid war crisis stance role vote call post job remark",
);
/** What headlines say that a country does or has. */
const SAID_OF_COUNTRIES = /(?:[^s]s|ed|ing)$/u;

/** What headlines say that ministers do, besides what they say of others. */
const MINISTERS_DO = wordList(
  "vows vowed said ordered told warned visits arrives announces approves instructs hails insists declares signs rules",
);

/** "Defense Minister Israel Katz", "Israel’s Israel Katz": in headlines too, where capitals tell nothing. */
export function minister(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const family = last + 1;
  if (
    !isOneWord(candidate) ||
    !PLACES_AS_GIVEN_NAMES.has(around.word(first)) ||
    around.gapAfter(last) !== "space"
  )
    return null;
  if (!around.isCapital(family) || around.isSmallWord(family) || around.isIn("heads", family))
    return null;
  const word = around.word(family);
  if (MATTERS.has(word) || SAID_OF_COUNTRIES.test(word) || around.isIn("meetings", family))
    return null;
  if (around.isIn("roles", family) || around.isIn("nationalities", family)) return null;
  const isMinister = MINISTERS.has(around.word(first - 1)) && around.gapBefore(first) === "space";
  const own = around.word(first - 1) === "s" ? first - 2 : first - 1;
  const isTwice = around.word(own) === around.word(first) && around.isPossessive(own);
  const isOffice = isMinister && around.isCapital(first - 1) && !isBeforeNoun(candidate, family);
  if (!isTwice && !isOffice) return null;
  return { words: phraseWith(candidate, first, family), bearer: "longer" };
}

/** "Treasury Secretary China Tariff Pause": behind a minister's name stands a verb, and no noun. */
function isBeforeNoun({ around }: Candidate, family: number): boolean {
  const next = family + 1;
  if (around.gapAfter(family) !== "space" || !around.isCapital(next)) return false;
  if (around.isSmallWord(next) || around.isIn("headlineVerbs", next)) return false;
  return !MINISTERS_DO.has(around.word(next));
}
