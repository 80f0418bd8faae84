import { wordList } from "../../lexicon/word-list.ts";
import type { Candidate } from "../rule.ts";
import type { Run } from "./capital-run.ts";

/** "ISPs", "NGOs" */
const PLURAL = /^\p{Lu}{2,}s$/u;
/** In capitals, or with one, for their stress: "in the US ONLY". */
const STRESSED = wordList("only not never also always and or but alone too please");
/** Always written large, though common: "China Web rules". */
const NETS = wordList("web internet covid medicare medicaid wifi bluetooth");
/** Whom and what advertisements and officials write large. */
const PEOPLE = wordList(
  "citizen citizens resident residents citizenship homeowners taxpayers doctors doctor physicians physician customers",
  "consumers employers workers employees families companies corporations businesses jobs orders",
);
/** Of an agency, in the town where it sits: "-- Kiev Newsroom". */
const NEWSROOMS = wordList("newsroom newsrooms");
/** What papers have sections about: "U.S. Economy". */
const TOPICS = wordList(
  "economy politics election elections military immigration weather travel destinations markets stocks policy trade",
  "sports healthcare education housing crime update updates live latest crisis conflict quake earthquake floods wildfires",
);
/** What is decided, told or done about them, in small letters: "Trade policy". */
const MATTERS = wordList(
  "policy policies war talks deal deals dispute disputes aid news reform reforms crisis",
);
const FIRMS = wordList("company corporation");
/** How parts of a country are called that has coasts and plains. */
const REGIONS = wordList("midwest northeast northwest southeast southwest coast");
const BEFORE_REGION = wordList("pacific atlantic gulf upper desert east west");
const OF = wordList("of for");

/**
 * Whether the capitalised words after a country's name are common nouns or regions: "US ISPs", "China IP-filters",
 * "in the US ONLY", "China Web rules", "all U.S. Citizens", "the U.S. Pacific Northwest", "Kiev Newsroom".
 */
export function isPlainCapital(candidate: Candidate, run: Run): boolean {
  const { around, category } = candidate;
  if (category === "person") return false;
  if (run.length === 1) {
    const word = around.word(run.first);
    if (STRESSED.has(word) || NEWSROOMS.has(word) || PLURAL.test(around.written(run.first)))
      return true;
    if (isCompound(candidate, run) || (NETS.has(word) && isBeforeSmall(candidate, run)))
      return true;
    if (isPeople(candidate, run) || isTopic(candidate, run)) return true;
  }
  return isRegion(candidate, run);
}

function isTopic({ around, category }: Candidate, { last }: Run): boolean {
  if (category !== "country" || !TOPICS.has(around.word(last))) return false;
  // "The U.S.-China Trade policy"
  return around.gapAfter(last) !== "space" || MATTERS.has(around.word(last + 1));
}

/** An abbreviation joined to a word in small letters: "IP-filters". */
function isCompound({ around }: Candidate, { last }: Run): boolean {
  return (
    around.isAllCapitals(last) && around.gapAfter(last) === "hyphen" && !around.isCapital(last + 1)
  );
}

function isBeforeSmall({ around }: Candidate, { last }: Run): boolean {
  return (
    around.gapAfter(last) === "space" &&
    !around.isCapital(last + 1) &&
    !around.isSmallWord(last + 1)
  );
}

function isPeople({ around, first, kind, category }: Candidate, { last }: Run): boolean {
  if (kind !== "abbreviation" || category !== "country") return false;
  // "U.S. Citizenship and Immigration Services"
  const goesOn =
    OF.has(around.word(last + 1)) || (around.isCapital(last + 2) && !around.isSmallWord(last + 2));
  if (around.gapAfter(last) === "space" && goesOn) return false;
  if (PEOPLE.has(around.word(last))) return true;
  return (
    FIRMS.has(around.word(last)) &&
    [first - 1, first - 2].some((index) => /^an?$/u.test(around.word(index)))
  );
}

function isRegion({ around, category }: Candidate, { first, last, length }: Run): boolean {
  if (category !== "country" || !REGIONS.has(around.word(last)) || length > 2) return false;
  return length === 1 ? around.word(last) !== "coast" : BEFORE_REGION.has(around.word(first));
}
