import { categoryOf, entityOf, type Gazetteer } from "./gazetteer.ts";
import { wordList } from "./lexicon/word-list.ts";
import type { ReadSpan } from "./reading.ts";
import type { Surroundings } from "./surroundings.ts";

const SAID = wordList("said says added adds recalled recalls explained explains joked jokes");
/** Who has one of them may well speak for the country that he is called after: "Defence Minister Israel Katz". */
const GOVERNING = wordList(
  "president premier chancellor minister secretary ambassador envoy consul general gen spokesman spokeswoman",
);
const BEFORE_ASIDE = ", ";
/** "Israel is 81." */
const AGED = /^ (?:is|was|turns|turned) \d{1,2}[.,]/u;
/** In UTF-16 units. */
const LONGEST_AGE = 12;

/**
 * Notes in English where a place's name introduces somebody as a given name ("Dr Israel Adebayo"), and where
 * the bare name may be that person's: it opens a sentence, or somebody says something.
 */
export function noteGivenNames(
  gazetteer: Gazetteer,
  around: Surroundings,
  spans: readonly ReadSpan[],
): void {
  for (const span of spans) {
    if (span.isForeign || !isPlace(gazetteer, span)) continue;
    if (span.candidates.some(({ objection }) => objection !== null)) {
      if (isBeforeFamily(around, span.first) && !goesByFamily(around, span.first)) {
        span.givenName = "introduced";
      }
    } else if (isSubject(around, span.first)) {
      const { text } = around.words;
      const end = around.words.end(span.first);
      span.givenName = AGED.test(text.slice(end, end + LONGEST_AGE)) ? "aged" : "alone";
    }
  }
}

/** Of one word, as given names are. */
function isPlace(gazetteer: Gazetteer, { candidates, key }: ReadSpan): boolean {
  const [candidate] = candidates;
  if (!candidate || key.includes(" ")) return false;
  const category = categoryOf(gazetteer, entityOf(gazetteer, candidate.name));
  return category === "country" || category === "place";
}

/** Between a title, an office, a trade or a word of kin and a family name. */
function isBeforeFamily(around: Surroundings, first: number): boolean {
  const family = first + 1;
  if (!around.isCapital(family) || around.gapAfter(first) !== "space") return false;
  if (around.isSmallWord(family) || around.isIn("heads", family)) return false;
  const before = first - 1;
  if (GOVERNING.has(around.word(before))) return false;
  if (around.joinsNext(before)) {
    if (around.isIn("personalTitles", before) || around.isIn("offices", before)) return true;
  } else if (!around.has(before) || around.words.between(before) !== BEFORE_ASIDE) return false;
  return around.isIn("trades", before) || around.isIn("kin", before);
}

/** The block has the family name without the given name: "Kirk prayed". */
function goesByFamily(around: Surroundings, given: number): boolean {
  const family = around.word(given + 1);
  for (let index = 0; around.has(index); index++) {
    if (around.word(index) !== family || !around.isCapital(index)) continue;
    if (around.word(index - 1) !== around.word(given)) return true;
  }
  return false;
}

function isSubject(around: Surroundings, first: number): boolean {
  const isJoined = around.gapAfter(first) === "space";
  // "The minister said Israel would stay."
  if (SAID.has(around.word(first - 1))) return around.gapBefore(first) === "space" && !isJoined;
  if (!isJoined || around.isCapital(first + 1)) return false;
  return around.startsSentence(first);
}
