import { isOtherThanEnglish } from "../../../text/language.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { type Candidate, isPlaceLike, phraseWith, type Rule } from "../rule.ts";

/** Dangerous goods bear four figures after UN; roads one to three after US. */
const LONGEST_NUMBER = 4;
const YEAR = /^(?:19|20)\d\d$/u;

/**
 * The number of a flight, a road, a plate or a dangerous good that an abbreviation begins: "Flight US
 * 1549", "along US 41", "UN 1203", "Regulation (EU) 2016/679". "The US 10-year yield" counts years.
 */
export const numbered: Rule = {
  id: "numbered",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (isSeries(candidate) || isEdition(candidate))
      return { words: phraseWith(candidate, first, last + 1), bearer: null };
    if (isCrossing(candidate))
      return { words: phraseWith(candidate, first, last + 2), bearer: null };
    if (candidate.kind !== "abbreviation") return null;
    if (isNumberedAct(candidate))
      return { words: phraseWith(candidate, first - 1, last + 1), bearer: null };
    if (isGoodsNumber(candidate))
      return { words: phraseWith(candidate, first, last + 1), bearer: null };
    const number = around.isIn("numberSigns", last + 1) ? last + 2 : last + 1;
    if (!/^\d+$/u.test(around.word(number)) || around.word(number).length > LONGEST_NUMBER)
      return null;
    const gap = around.words.text.slice(candidate.end, around.words.start(last + 1));
    if (!/^[\s-]$/u.test(gap) || (number > last + 1 && !isNumberSign(candidate))) return null;
    const isSaid =
      around.isIn("numberedThings", first - 1) || number > last + 1 || isSize(candidate, number);
    if (!isSaid && (isInList(candidate, number) || !isBareNumber(candidate, number))) return null;
    return { words: phraseWith(candidate, first, number), bearer: null };
  },
};

/** "Sizes: UK 8, US 9, EU 42": of a shoe by one country's count and by others'. */
function isSize({ around, first }: Candidate, number: number): boolean {
  if (!around.blockHas(SIZES)) return false;
  const isCounted = (code: number) => COUNT_OF_SIZES.test(around.phrase(code, code + 1));
  if (!isCounted(first)) return false;
  const isBehind = around.gapBefore(first) !== "space" && isCounted(first - 2);
  return isBehind || (around.gapAfter(number) !== "space" && isCounted(number + 1));
}

const SIZES = /\b(?:sizes?|shoes|sneakers|trainers)\b/iu;
const COUNT_OF_SIZES = /^(?:U[KS] (?:\d|1[0-5])|(?:EUR?|JP) [2-5]\d)$/u;

const BEHIND_A_CLASS = wordList(
  "warship warships battleship battleships ship ships carrier carriers cruiser cruisers destroyer destroyers frigate frigates submarine submarines",
  "had has have was were is are carried",
);

/** "Belarus-1", "Minsk-2", "Kiev-class": a channel, a treaty, one of a series. */
function isSeries(candidate: Candidate): boolean {
  const { around, last } = candidate;
  if (isClassOfShips(candidate) || isFirstOfSeries(candidate)) return true;
  if (!isPlaceLike(candidate)) return false;
  // "The second of the Kiev class."
  const isClass =
    around.word(candidate.first - 1) === "the" && around.written(last + 1) === "class";
  if (isClass && around.gapAfter(last) === "space") {
    return around.gapAfter(last + 1) !== "space" || BEHIND_A_CLASS.has(around.word(last + 2));
  }
  if (around.gapAfter(last) !== "hyphen") return false;
  if (around.written(last + 1) === "class") return true;
  // "In America—2 percent of it"
  if (around.words.between(last) === "—") return false;
  return /^\d{1,2}$/u.test(around.written(last + 1)) && around.gapAfter(last + 1) !== "hyphen";
}

/** "Trump-class battleships" */
function isClassOfShips({ around, last, category }: Candidate): boolean {
  if (category !== "person" || around.gapAfter(last) !== "hyphen") return false;
  return around.word(last + 1) === "class" && BEHIND_A_CLASS.has(around.word(last + 2));
}

/** "Minsk II failed, as had Minsk I.": a treaty or a talk by the Roman for one; but "In Minsk I’m safe". */
function isFirstOfSeries({ around, last, category }: Candidate): boolean {
  const number = last + 1;
  if (category !== "place" || around.written(number) !== "I") return false;
  const { text } = around.words;
  return (
    around.gapAfter(last) === "space" && /^(?:[.;:)]|$)/u.test(text.slice(around.words.end(number)))
  );
}

/** "A shirt that reads Russia 2018.": a tournament; days of a dateline follow others. */
function isEdition({ around, first, last, category, kind }: Candidate): boolean {
  if (category !== "country" || kind !== "full" || around.gapAfter(last) !== "space") return false;
  if (!around.isNumber(last + 1) || !YEAR.test(around.word(last + 1))) return false;
  // In German the year alone says when: "zum Krieg in Afghanistan 2002".
  if (around.language === "de" && around.isIn("prepositions", first - 1)) return false;
  return /^["”’]?[.,;:!?)]/u.test(around.words.text.slice(around.words.end(last + 1)));
}

/** "At Norway and 4th", "the corner of Norway and 21st Street": two streets. */
function isCrossing(candidate: Candidate): boolean {
  const { around, first, last } = candidate;
  if (around.word(last + 1) !== "and" || around.gapAfter(last) !== "space") return false;
  if (!isPlaceLike(candidate) || !/^(?:at|on|of|near)$/u.test(around.word(first - 1))) return false;
  if (!/^\d+(?:st|nd|rd|th)$/u.test(around.word(last + 2))) return false;
  return (
    around.gapAfter(last + 1) === "space" &&
    (around.gapAfter(last + 2) !== "space" || around.isCapital(last + 3))
  );
}

const OF_GOODS = /UN \d{4}(?!\d)/u;

/** "The UN number of their load", where one of goods is given: "UN 1203". */
function isGoodsNumber({ around, last }: Candidate): boolean {
  if (!/^numbers?$/u.test(around.word(last + 1)) || around.gapAfter(last) !== "space") return false;
  return around.isIn("prepositions", last + 2) && around.blockHas(OF_GOODS);
}

/** "UN number 1993", "UN No. 1993". */
function isNumberSign({ around, last }: Candidate): boolean {
  const gap = around.gapAfter(last + 1);
  return gap === "space" || gap === "point-space";
}

/** "Regulation (EU) 2016/679", "Verordnung EU 2016/679". */
function isNumberedAct({ around, first, last, end }: Candidate): boolean {
  if (!around.has(last + 2) || !/^\d+$/u.test(around.word(last + 1))) return false;
  if (around.words.between(last + 1) !== "/" || !/^\d+$/u.test(around.word(last + 2))) return false;
  const between = around.words.text.slice(end, around.words.start(last + 1));
  const isInBrackets = around.words.text[around.words.start(first) - 1] === "(";
  return isInBrackets ? /^\)\s$/u.test(between) : /^\s$/u.test(between);
}

/** "1. China 2. U.S. 3. Russia": between two numbers that follow one another; or "China 40, USA 39". */
function isInList({ around, first }: Candidate, number: number): boolean {
  const before = around.word(first - 1);
  const isOther = (name: number) => around.word(name) !== around.word(first);
  if (around.nameEnds.has(first - 2) && isOther(first - 2) && isCounted(around, first - 2))
    return true;
  if (around.nameStarts.has(number + 1) && isOther(number + 1) && isCounted(around, number - 1))
    return true;
  return /^\d{1,3}$/u.test(before) && Number(before) + 1 === Number(around.word(number));
}

/** A name, its count and a comma. */
function isCounted(around: Surroundings, name: number): boolean {
  if (!/^\d+$/u.test(around.word(name + 1)) || around.gapAfter(name) !== "space") return false;
  return around.has(name + 2) && /^[,;] $/u.test(around.words.between(name + 1));
}

/** Nothing follows that could be counted, and no article belongs to what is. */
function isBareNumber({ around, first }: Candidate, number: number): boolean {
  const next = number + 1;
  if (around.isIn("numberedThings", next)) return true;
  if (around.isIn("articles", first - 1) || YEAR.test(around.word(number))) return false;
  // "UN 3480 batteries": a count has a comma in English.
  const isEnglish = !isOtherThanEnglish(around.language);
  // "1. США 2. Китай", "USA 40, China 38", but "l’UE 3 de la licence".
  if (!isEnglish && around.gapBefore(first) !== "apostrophe") return false;
  if (isEnglish && around.word(number).length === LONGEST_NUMBER) return true;
  const gap = around.gapAfter(number);
  if (gap === "space") {
    return (
      around.isSmallWord(next) ||
      around.isCapital(next) ||
      around.isIn("directions", next) ||
      /..ed$/u.test(around.word(next))
    );
  }
  return (
    !around.has(next) || gap === "point-space" || /^[,;:)]\s?/u.test(around.words.between(number))
  );
}
