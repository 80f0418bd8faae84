import type { Words } from "../../text/words.ts";
import type { WordListName } from "../lexicon/lexicon.ts";

/**
 * How a sentence uses capitals. In a "sentence" they mark names; in a "title" every longer word has
 * one and in "capitals" every letter is one, so there they tell nothing.
 */
export type Style = "sentence" | "title" | "capitals";

/** The words of a block, with what the style depends on. */
interface CasedWords {
  readonly words: Words;
  /** The language capitalises common nouns. */
  readonly capitalisesNouns: boolean;
  /** The folded word. */
  word(index: number): string;
  written(index: number): string;
  isIn(list: WordListName, index: number): boolean;
  isCapital(index: number): boolean;
  isAllCapitals(index: number): boolean;
  isInitial(index: number): boolean;
}

/** A sentence's end, or within one an abbreviation behind its long form. */
const PROSE = /^(?:["”’']?[.;]| \(\p{Lu}{2,8}\) \p{Ll}{4})/u;
/** Shorter words are small in headlines too. */
const CONTENT_WORD_LENGTH = 4;
/** In a headline nearly every word that is not short is large, prepositions among them. */
const TITLE_SHARE = 0.9;
const FEWEST_TITLE_WORDS = 3;
const CAPITALS_SHARE = 0.75;
/** Fewer than this with a capital are a name with "Of" or "The" in it. */
const FEWEST_LARGE_SMALL_WORDS = 2;
/** Fewer than this in capitals are a name or a stressed word, not a headline. */
const FEWEST_CAPITALS = 3;

/** How the words from `first` to `last`, a sentence or a part of one, use capitals. */
export function styleOf(around: CasedWords, first: number, last: number): Style {
  let cased = 0;
  let inCapitals = 0;
  for (let index = first; index <= last; index++) {
    if (!isCased(around, index)) continue;
    cased++;
    if (around.isAllCapitals(index)) inCapitals++;
  }
  if (inCapitals >= FEWEST_CAPITALS && inCapitals / cased >= CAPITALS_SHARE) return "capitals";
  if (around.capitalisesNouns) return "title";
  // Headlines end without a point, as a rule.
  if (endsLikeProse(around, last) && !isAllLarge(around, first, last)) return "sentence";
  return isTitle(around, first, last) ? "title" : "sentence";
}

/** "The Sons Of The Kremlin Are Back.": even small words are large, as in no sentence. */
function isAllLarge(around: CasedWords, first: number, last: number): boolean {
  let functionWords = 0;
  for (let index = first; index <= last; index++) {
    if (!isCased(around, index)) continue;
    if (!around.isCapital(index)) return false;
    if (index > first && !isContentWord(around, index)) functionWords++;
  }
  return functionWords >= FEWEST_LARGE_SMALL_WORDS;
}

function endsLikeProse(around: CasedWords, last: number): boolean {
  const end = around.words.end(last);
  return PROSE.test(around.words.text.slice(end, end + 16)) && !around.isInitial(last);
}

function isTitle(around: CasedWords, first: number, last: number): boolean {
  let large = 0;
  let small = 0;
  for (let index = first; index <= last; index++) {
    if (!isCased(around, index)) continue;
    if (around.isCapital(index)) {
      const isWithin = index > first && around.word(index) !== "the";
      if (isWithin || isContentWord(around, index)) large++;
    } else if (around.words.length(index) >= CONTENT_WORD_LENGTH && isContentWord(around, index)) {
      // "War-torn Syria Holds Vote"
      if (!isBehindHyphen(around, index)) small++;
    }
  }
  return large >= FEWEST_TITLE_WORDS && large / (large + small) >= TITLE_SHARE;
}

function isBehindHyphen({ words }: CasedWords, index: number): boolean {
  return words.text[words.start(index) - 1] === "-";
}

/** A word of several letters. */
function isCased(around: CasedWords, index: number): boolean {
  if (around.words.length(index) < 2) return false;
  return around.words.beginsWithBasicLetter(index) || /\p{L}/u.test(around.written(index));
}

function isContentWord(around: CasedWords, index: number): boolean {
  return !around.isIn("functionWords", index) && !around.isIn("prepositions", index);
}
