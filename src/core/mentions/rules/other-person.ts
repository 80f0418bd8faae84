import { fold } from "../../text/fold.ts";
import { isOtherThanEnglish } from "../../text/language.ts";
import { firstWord } from "../../text/unspaced.ts";
import { wordList } from "../lexicon/word-list.ts";
import {
  type Candidate,
  initialOf,
  isFamilyName,
  isPlaceLike,
  type Objection,
  phraseWith,
  type Rule,
} from "./rule.ts";

const MOST_GIVEN_NAMES = 2;

/**
 * A name of one word with another person's given name or initial before it is that person's:
 * "Robert Wagner", "Hafez al-Assad", "Charles S. Trump", "Mr Poland". Longest match has already taken
 * the entity's own full names, so what is left is somebody else.
 */
export const otherPerson: Rule = {
  id: "other-person",
  objection(candidate) {
    if (candidate.kind === "demonym") return null;
    const pointed = givenNameBeforePoint(candidate) ?? givenNameOfAPlace(candidate);
    if (pointed || !isFamilyName(candidate)) return pointed;
    return (
      titleOfPoliteness(candidate) ??
      office(candidate) ??
      initial(candidate) ??
      particle(candidate) ??
      givenName(candidate) ??
      relative(candidate) ??
      asGivenName(candidate) ??
      withLife(candidate) ??
      artist(candidate)
    );
  },
};

function titleOfPoliteness(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  const before = first - 1;
  if (candidate.category === "person" || !around.joinsNext(before)) return null;
  if (!around.isCapital(before) || !around.isIn("personalTitles", before)) return null;
  // "Miss Belarus" is a contestant, whom nobody calls Belarus.
  const isPageant = isPlaceLike(candidate) && around.isIn("namesakeOpeners", before);
  const words = phraseWith(candidate, before, first);
  return { words, bearer: isPageant ? "longer" : "same" };
}

/** Here a place behind a noun has a preposition: "la cantante Siria" is no country's. */
const ROMANCE = new Set(["es", "fr", "it", "pt"]);

/** "Judge Wagner", "the pianist Wagner": what has an office or a trade is a person. */
function office(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  const before = first - 1;
  if (candidate.category === "person" || candidate.kind === "abbreviation") return null;
  if (!around.joinsNext(before) || around.nameEnds.has(before)) return null;
  const isTitle = around.isCapital(before);
  const isTrade = around.isIn("trades", before);
  if (!isTrade && !(isTitle && around.isIn("offices", before))) return null;
  if (isTitle && !isBeforeBareName(candidate)) return null;
  const isArtist = isTrade && !isTitle && ROMANCE.has(around.language ?? "");
  if (isPlaceLike(candidate) && !isArtist && (!isTitle || around.startsSentence(before)))
    return null;
  return { words: phraseWith(candidate, before, first), bearer: "same" };
}

/** "Judge Wagner ruled", but "General Wagner Commanders" and "Defence Minister Israel Katz". */
function isBeforeBareName(candidate: Candidate): boolean {
  const { around, last } = candidate;
  const isFollowed = around.gapAfter(last) === "space" && around.isCapital(last + 1);
  if (!isPlaceLike(candidate)) return !isFollowed || around.style(last) === "capitals";
  if (around.gapAfter(last) !== "space" || around.isSmallWord(last + 1)) return true;
  return /^(?:said|.{2,}ed)$/u.test(around.word(last + 1));
}

function initial(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  const before = first - 1;
  if (!around.isInitial(before) || !around.joinsNext(before)) return null;
  if (around.gapAfter(before) === "space" && isSmallWord(candidate, before)) return null;
  if (around.isIn("personalTitles", before)) return null;
  if (candidate.category === "person" && candidate.initials().has(around.word(before))) return null;
  const hasGivenName = around.isCapital(before - 1) && around.joinsNext(before - 1);
  if (!hasGivenName && !around.startsSentence(before) && candidate.category !== "person")
    return null;
  return {
    words: phraseWith(candidate, hasGivenName ? before - 1 : before, first),
    bearer: "same",
  };
}

/** A word of one letter, when no point follows: "A", "I", "В". */
function isSmallWord({ around }: Candidate, index: number): boolean {
  return around.isIn("functionWords", index) || around.isIn("prepositions", index);
}

function particle(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  let before = first - 1;
  const gap = around.gapAfter(before);
  if ((gap !== "space" && gap !== "hyphen") || !around.isIn("nameParticles", before)) return null;
  if (around.isIn("nameParticles", before - 1) && around.gapAfter(before - 1) === "space") before--;
  const given = before - 1;
  if (around.gapAfter(given) !== "space" || !around.isCapital(given)) return null;
  if (around.isIn("roles", given) || around.isIn("personalTitles", given)) return null;
  const words = phraseWith(candidate, given, first);
  if (candidate.category === "person") return { words, bearer: "same" };
  return gap === "hyphen" || around.isIn("givenNames", given) ? { words, bearer: "longer" } : null;
}

/** Prepositions before a person as often as before a place: "un recital con Israel Gómez". */
const WITH = wordList(
  "con para por segun per secondo com segundo avec pour selon par met voor door volgens mit fur laut",
);

/** "Israel Gómez": a place's name that is a given name in this language, before a family name. */
function asGivenName(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  if (!isPlaceLike(candidate) || !isOtherThanEnglish(around.language)) return null;
  if (!around.isIn("givenNames", first)) return null;
  const after = last + 1;
  if (around.gapAfter(last) !== "space" || !around.isCapital(after)) return null;
  if (around.nameStarts.has(after)) return null;
  const isOfThePlace = around.isIn("prepositions", first - 1) && !WITH.has(around.word(first - 1));
  if (isOfThePlace) return null;
  if (around.isIn("roles", after) || around.isSmallWord(after)) return null;
  if (around.style(first) !== "sentence" || isTurkishCompound(candidate)) return null;
  // The place itself may well be there beside its namesake: "Israel Katz, ministro de Israel".
  return { words: phraseWith(candidate, first, after), bearer: null };
}

/** Folded, of a noun that belongs to the one before it: "Meclisi", "Muhafızları". */
const TURKISH_POSSESSED = /[iu]$/u;

/** "İran Devrim Muhafızları", "İran Avrupa'ya sert çıktı", but "İran Demir". */
function isTurkishCompound({ around, last }: Candidate): boolean {
  if (around.language !== "tr") return false;
  let end = last + 1;
  while (around.gapAfter(end) === "space" && around.isCapital(end + 1)) end++;
  return around.gapAfter(end) === "apostrophe" || TURKISH_POSSESSED.test(around.word(end));
}

/** What newspapers and encyclopedias put behind a person's name: "Israel Torres, 58, of Laredo", "(born May 6, 1960)". */
const AGE = /^(?:, \d{1,2}[,.]|\s\((?:born|b\.|\d{1,2}\)|1[5-9]\d\d|20\d\d))/u;
/** Israel "Izzy" Torres */
const NICKNAME = /^ ["“'‘(]\p{Lu}\p{L}+["”'’)] \p{Lu}/u;
const MOST_FAMILY_NAMES = 2;
const IS = /^(?:is|was)$/u;

/** "Israel Torres, 58, of Laredo", "China Kantner is an actress": a place's name that is somebody's given name. */
function withLife(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  if (!isPlaceLike(candidate) || isOtherThanEnglish(around.language)) return null;
  const hasNickname = NICKNAME.test(around.words.text.slice(candidate.end));
  const given = hasNickname ? last + 1 : last;
  let end = given;
  while (end - given < MOST_FAMILY_NAMES) {
    const isJoined = around.gapAfter(end) === "space" || (hasNickname && end === given);
    if (!isJoined || !isGivenName(candidate, end + 1) || around.isIn("heads", end + 1)) break;
    end++;
  }
  // "Of Ukraine Volodymyr Zelensky, 47," and "Iran Frees Mohammadi, 51".
  if (end === given || around.isIn("prepositions", first - 1)) return null;
  if (around.style(first) !== "sentence") return null;
  // "Kamakawiwo'ole"
  if (around.gapAfter(end) === "apostrophe") end++;
  const isAged = AGE.test(around.words.text.slice(around.words.end(end)));
  if (!isAged && !hasTrade(candidate, end + 1)) return null;
  return { words: phraseWith(candidate, first, end), bearer: "same" };
}

/** "Is an actress", "was a Hawaiian singer". */
function hasTrade({ around }: Candidate, verb: number): boolean {
  if (!IS.test(around.word(verb)) || !around.isIn("articles", verb + 1)) return false;
  return around.isIn("trades", verb + 2) || around.isIn("trades", verb + 3);
}

function givenName(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  const before = first - 1;
  if (!around.joinsNext(before)) return null;
  const isName = isPlaceLike(candidate) ? around.isCapital(before) : around.mayBeCapital(before);
  if (!isName) return null;
  if (!around.isIn("givenNames", before) || around.nameEnds.has(before)) return null;
  return { words: phraseWith(candidate, before, first), bearer: "same" };
}

/** "His brother Tamim Assad": the given names of a relative, whatever they are. */
function relative(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  if (isPlaceLike(candidate)) return null;
  let given = first;
  while (first - given < MOST_GIVEN_NAMES && isGivenName(candidate, given - 1)) {
    if (!around.joinsNext(given - 1)) return null;
    given--;
  }
  if (given === first || !around.isIn("kin", given - 1) || !around.joinsNext(given - 1))
    return null;
  if (candidate.initials().has(initialOf(around.word(given)))) return null;
  return { words: phraseWith(candidate, given, first), bearer: "same" };
}

/** "The actor Assad Bouab": a family name that is a given name here, behind a trade. */
function artist(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const before = first - 1;
  if (candidate.category !== "person" || around.style(first) !== "sentence") return null;
  if (!around.isIn("trades", before) || !around.joinsNext(before)) return null;
  if (!isGivenName(candidate, last + 1) || around.gapAfter(last) !== "space") return null;
  return { words: phraseWith(candidate, first, last + 1), bearer: null };
}

/** A capitalised word that may be one of a person's names. */
function isGivenName({ around }: Candidate, index: number): boolean {
  if (!around.isCapital(index) || around.isSmallWord(index)) return false;
  if (around.nameStarts.has(index) || around.nameEnds.has(index) || around.isIn("kin", index))
    return false;
  return !around.isIn("roles", index) && !around.isIn("personalTitles", index);
}

const POINTS_BETWEEN_NAMES = "·・•‧･";
/** In words: a katakana name is one, of Chinese ones each letter is. */
const LONGEST_GIVEN = 8;
const FEWEST_LETTERS = 2;

/**
 * "イバンカ・トランプ", "伊万卡·特朗普": Chinese and Japanese put a point between a foreigner's names.
 * Not where the given names may be the entity's own in another spelling ("唐納·川普"). The bare name
 * stays with the entity: papers there call relatives by their given names.
 */
function givenNameBeforePoint(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  if (isPlaceLike(candidate) || candidate.kind !== "short" || !isAfterPoint(candidate, first))
    return null;
  if (around.nameEnds.has(first - 1)) return null;
  const own = candidate.initials();
  let start = first - 1;
  while (first - start < LONGEST_GIVEN) {
    if (own.has(initialOf(around.word(start)))) return null;
    if (around.gapBefore(start) !== "none" && !isAfterPoint(candidate, start)) break;
    start--;
  }
  const words = phraseWith(candidate, start, candidate.last);
  return words.length > phraseWith(candidate, first, first).length + FEWEST_LETTERS
    ? { words, bearer: null }
    : null;
}

/** "イスラエル・アデサニヤ選手": a title behind the family name shows that the place's name is a given name. */
function givenNameOfAPlace(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const family = last + 1;
  if (!isPlaceLike(candidate) || !isAfterPoint(candidate, family) || around.nameStarts.has(family))
    return null;
  const title = firstWord(around.words.text, around.words.end(family));
  if (!around.lexicon.personalTitles.has(fold(title))) return null;
  return { words: phraseWith(candidate, first, family), bearer: null };
}

function isAfterPoint({ around }: Candidate, index: number): boolean {
  if (!around.has(index - 1) || !around.has(index)) return false;
  const point = around.words.end(index - 1);
  if (around.words.start(index) - point !== 1) return false;
  return POINTS_BETWEEN_NAMES.includes(around.words.text.charAt(point));
}

/** "Trump Jr.", "Трамп-младший", "トランプ・ジュニア". */
const BEFORE_GENERATION = /^[-\s\u2010-\u2014・]$/u;

/**
 * A suffix makes even a full name that of another person: "Donald Trump Jr.". Other languages than
 * English write it small: "Donald Trump fils".
 */
export const generation: Rule = {
  id: "generation",
  objection(candidate) {
    const { around, last } = candidate;
    if (candidate.category !== "person" || around.isPossessive(last)) return null;
    const after = last + 1;
    if (!around.isIn("generationSuffixes", after)) return null;
    const isCapital = around.isCapital(after);
    if (!isCapital && !isOtherThanEnglish(around.language)) return null;
    const between = around.words.between(last);
    if (!BEFORE_GENERATION.test(between) && !(isCapital && between === ", ")) return null;
    return { words: phraseWith(candidate, last, after), bearer: null };
  },
};
