import { ENGLISH_VERBS_OF_SAYING } from "../lexicon/verbs-of-saying.ts";
import { wordList } from "../lexicon/word-list.ts";
import type { Surroundings } from "../surroundings/surroundings.ts";

/** Who has one of them may well speak for the country that he is called after: "Defence Minister Israel Katz". */
const GOVERNING = wordList(
  "president premier chancellor minister secretary ambassador envoy consul general gen spokesman spokeswoman",
);
const BEFORE_ASIDE = ", ";
/** "Israel, a Republican, is running." */
const DESCRIBED = /^, (?:an? |who |the |now )/u;
/** "Israel is 81." */
const AGED = /^ (?:is|was|turns|turned) \d{1,2}[.,]/u;
/** In UTF-16 units. */
const LONGEST_AGE = 12;

/**
 * Whether a place's name of one word introduces somebody as a given name in English: "Dr Israel Adebayo",
 * unless the block calls him by his family name.
 */
export function introducesByGivenName(around: Surroundings, first: number): boolean {
  return isBeforeFamily(around, first) && !goesByFamily(around, first);
}

/**
 * How such a name may be that person's where it stands alone in English: as it opens a sentence, speaks beside
 * its own words, or has a person's age. Null where it may not.
 */
export function givenNameAlone(
  around: Surroundings,
  first: number,
): "aged" | "speaker" | "subject" | null {
  if (isSpeaker(around, first)) return "speaker";
  if (!isSubject(around, first)) return null;
  const end = around.words.end(first);
  return AGED.test(around.words.text.slice(end, end + LONGEST_AGE)) ? "aged" : "subject";
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
  if (around.isIn("trades", before) || around.isIn("kin", before)) return true;
  // "Kenyan Israel Kipkoech was second."
  return around.joinsNext(before) && around.isIn("nationalities", before);
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

/** “They call it brick,” Israel says. */
function isSpeaker(around: Surroundings, first: number): boolean {
  if (!ENGLISH_VERBS_OF_SAYING.has(around.word(first + 1)) || around.gapAfter(first) !== "space")
    return false;
  const start = around.words.start(first);
  return /[,?!]["”’'] $/u.test(around.words.text.slice(Math.max(0, start - 3), start));
}

function isSubject(around: Surroundings, first: number): boolean {
  const isJoined = around.gapAfter(first) === "space";
  // "The minister said Israel would stay."
  if (ENGLISH_VERBS_OF_SAYING.has(around.word(first - 1)))
    return around.gapBefore(first) === "space" && !isJoined;
  if (!around.startsSentence(first)) return false;
  if (isJoined) return !around.isCapital(first + 1);
  const end = around.words.end(first);
  return DESCRIBED.test(around.words.text.slice(end, end + LONGEST_AGE));
}
