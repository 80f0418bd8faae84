import { isMade } from "../../lexicon/en/kinds-of-things.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, phraseWith, type Rule } from "../rule.ts";

const IS = new Set(["is", "was", "are", "were", "became"]);
const ARTICLES = new Set(["a", "an", "the", "one"]);
const ADVERBS = new Set(["also", "now", "still", "actually"]);
const ORDINALS = new Set(["first", "second", "third", "last", "only"]);
const OF = new Set(["of", "by", "about", "starring"]);
const YOUNG = new Set(["boy", "girl", "lad", "kid", "youngster"]);
/** Begin a clause that says whose or which it is. */
const KEPT = /^(?:my|his|her|our|their|that|which|who)$/u;
const COUNTIES = new Set(["county", "township", "parish"]);
/** Places too small for a great city: "Moscow, a hamlet of ninety", "Warsaw and Moscow, two boroughs". */
const SMALL_PLACES = wordList("hamlet borough township hamlets boroughs townships");
/** Said of states that belong together: "a club of six", "a family of nations". */
const FIGURES = new Set(["club", "clubs", "family", "team", "band", "camp"]);
const FIGURES_OF =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|dozens?|states|nations|countries|members|allies|republics|autocra(?:ts|cies)|democracies|dictators(?:hips)?|governments)$/u;
/** Of communities of people everywhere, rather than of a place. */
const COMMUNITIES = new Set(
  "international world global donor business scientific academic intelligence aid diplomatic".split(
    " ",
  ),
);
const COUNTS = new Set(["two", "both", "neighbouring", "neighboring"]);
/** Words between "is a" and the noun: "is a small abandoned mining town". */
const LONGEST_DESCRIPTION = 7;

/**
 * A sentence that says what the name is, and it is nothing of the entity's kind: "Trump is a ghost
 * town in Colorado", "Kremlin (2019 film)", "Poland, the guitarist,".
 */
export const definition: Rule = {
  id: "definition",
  concerns: ({ kind }) => kind !== "demonym",
  objection(candidate) {
    const noun =
      inBrackets(candidate) ??
      afterIs(candidate) ??
      inApposition(candidate) ??
      smallPlace(candidate);
    if (noun === null) return null;
    // "Minsk, a make of motorcycle": the town may well be on the page too.
    const isThing = candidate.category === "place" && isMade(candidate.around.word(noun));
    const bearer = isThing ? "thing" : "same";
    return { words: phraseWith(candidate, candidate.first, noun), bearer };
  },
};

/** Behind the name in encyclopedias: " (Russian: Минск; born 1951)". */
const ASIDE = /^ \([^()\n]*\) $/u;
const LONGEST_ASIDE = 24;

/** The number of the last word inside brackets that follow the name; of the name's last word where none follow. */
function endOfAside({ around, last }: Candidate): number {
  if (around.gapAfter(last) === "space" || !around.has(last + 1)) return last;
  if (!around.words.between(last).startsWith(" (")) return last;
  for (let index = last + 1; index <= last + LONGEST_ASIDE && around.has(index + 1); index++) {
    const { text } = around.words;
    const aside = text.slice(around.words.end(last), around.words.start(index + 1));
    if (ASIDE.test(aside)) return index;
  }
  return last;
}

function afterIs(candidate: Candidate): number | null {
  const { around, first } = candidate;
  const article = first > 0 && around.word(first - 1) === "the" ? first - 1 : first;
  if (!around.startsSentence(article)) return null;
  const last = endOfAside(candidate);
  if (!IS.has(around.word(last + 1))) return null;
  if (last === candidate.last && around.gapAfter(last) !== "space") return null;
  const determiner = ADVERBS.has(around.word(last + 2)) ? last + 3 : last + 2;
  if (!ARTICLES.has(around.word(determiner))) return null;
  return firstNoun(candidate, determiner + 1) ?? countyAfter(candidate, determiner + 1);
}

/** "Moscow is a town in Fayette County": Americans say of towns, and not of capitals, in which county they are. */
function countyAfter({ around }: Candidate, start: number): number | null {
  let isIn = false;
  for (let index = start; index < start + LONGEST_DESCRIPTION; index++) {
    if (around.word(index) === "in") isIn = true;
    if (isIn && COUNTIES.has(around.word(index)) && around.isCapital(index)) return index;
    if (around.gapAfter(index) !== "space") return null;
  }
  return null;
}

/** "Moscow, a quiet hamlet of ninety", "Moscow, two boroughs", "Moscow is a borough". */
function smallPlace(candidate: Candidate): number | null {
  const { around, last, category } = candidate;
  const article = last + (IS.has(around.word(last + 1)) ? 2 : 1);
  if (category !== "place" || !around.has(article)) return null;
  const gap = around.words.between(last);
  if (gap !== (article === last + 1 ? ", " : " ")) return null;
  // "In Moscow, the borough said"
  const isOne = ARTICLES.has(around.word(article)) && around.word(article) !== "the";
  if (!isOne && !COUNTS.has(around.word(article))) return null;
  for (let index = article + 1; index <= article + LONGEST_DESCRIPTION; index++) {
    if (around.gapBefore(index) !== "space" || around.isSmallWord(index)) return null;
    if (SMALL_PLACES.has(around.word(index))) return candidate.name.isKnownAbroad() ? index : null;
  }
  return null;
}

/** "Assad, my late wife's whippet, slept": the description of a person's namesake that somebody owns. */
function ownedThing(candidate: Candidate, possessive: number): number | null {
  const { around, category } = candidate;
  if (category !== "person") return null;
  const noun = firstNoun(candidate, possessive + 1);
  return noun !== null && around.gapAfter(noun) !== "space" ? noun : null;
}

/** The first word that ends the description, when it is a noun of another kind. */
function firstNoun(candidate: Candidate, start: number): number | null {
  const { around } = candidate;
  const strangers = around.lexicon.strangersTo(candidate.category);
  let found: number | null = null;
  for (let index = start; index < start + LONGEST_DESCRIPTION; index++) {
    const word = around.word(index);
    if (ORDINALS.has(word)) continue;
    const isTrade = candidate.category === "armed-group" && around.isIn("trades", index);
    const isStranger =
      ((isTrade || strangers.has(word)) && !isFigure(candidate, index)) || isBand(candidate, index);
    const ends =
      word === "" ||
      around.lexicon.prepositions.has(word) ||
      (around.lexicon.functionWords.has(word) && word !== "and");
    // "A make of tractor": a noun though elsewhere a verb.
    if (ends && !isStranger) return found;
    found = isStranger ? index : null;
    const gap = around.gapAfter(index);
    if (gap !== "space" && gap !== "hyphen" && !around.isPossessive(index)) return found;
  }
  return found;
}

/** "A four-piece from Cardiff" */
function isBand({ around, category }: Candidate, index: number): boolean {
  if (around.word(index) !== "piece" || category === "person") return false;
  if (around.gapBefore(index) !== "hyphen" || !around.isIn("numberWords", index - 1)) return false;
  return around.word(index + 1) === "from" || around.gapAfter(index) !== "space";
}

function isFigure({ around }: Candidate, index: number): boolean {
  // "The international donor community"
  if (around.word(index) === "community") {
    return [index - 1, index - 2].some((at) => COMMUNITIES.has(around.word(at)));
  }
  if (!FIGURES.has(around.word(index)) || around.word(index + 1) !== "of") return false;
  return [index + 2, index + 3].some((at) => FIGURES_OF.test(around.word(at)));
}

function inBrackets(candidate: Candidate): number | null {
  const { around, last } = candidate;
  if (!around.has(last + 1) || around.words.between(last) !== " (") return null;
  const strangers = around.lexicon.strangersTo(candidate.category);
  for (let index = last + 1; index <= last + 3; index++) {
    if (strangers.has(around.word(index)) && !around.isCapital(index)) return index;
    if (around.gapAfter(index) !== "space") return null;
  }
  return null;
}

/** "Poland, the guitarist, ...", "Trump, a ghost town": the description ends with its noun. */
function inApposition(candidate: Candidate): number | null {
  const { around, last } = candidate;
  const article = last + 1;
  if (!around.has(article) || around.words.between(last) !== ", ") return null;
  if (around.gapAfter(article) !== "space") return null;
  if (around.isIn("possessives", article)) return ownedThing(candidate, article);
  if (!ARTICLES.has(around.word(article))) return null;
  // "Israel, the boy from Brixton,"
  if (YOUNG.has(around.word(article + 1)) && around.word(article + 2) === "from")
    return article + 1;
  const noun = firstNoun(candidate, article + 1) ?? countyAfter(candidate, article + 1);
  if (noun === null || around.word(article) !== "the") return noun;
  // "Trump, the dog his grandfather kept"
  if (KEPT.test(around.word(noun + 1)) && around.gapAfter(noun) === "space") return noun;
  // "Russia, the company said, ..."
  return around.gapAfter(noun) === "space" && !OF.has(around.word(noun + 1)) ? null : noun;
}
