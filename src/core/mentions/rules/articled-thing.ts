import { wordList } from "../lexicon/word-list.ts";
import { type Candidate, isOneWord, isPlaceLike, phraseWith, type Rule } from "./rule.ts";

const HOUSE =
  /\b(?:hotels?|hostel|restaurants?|caf[eé]s?|casinos?|cinemas?|theat(?:re|er)s?|nightclubs?|guests?)\b/iu;
/** With what is on board and where they are built. */
const SHIP =
  /\b(?:(?:war)?ships?|vessels?|carriers?|cruisers?|frigates?|destroyers?|ferry|ferries|tankers?|trawlers?|freighters?|submarines?|liners?|crew|hull|deck|shipyard|aboard|sailors?|seamen|dry dock)\b/iu;
/** Before "the Crimea", the peninsula, as in the papers of old. */
const OFF = wordList("in to from off into across over around near");
/** Singular verbs that no noun is. */
const VERBS = wordList("is was has had will would can costs fetches sells starts runs needs comes");
const ARTICLES = wordList("a an another");
/** What is done to a tractor, a motorcycle or a watch, and to no country. */
const USING = wordList(
  "own owns owned owning keep keeps kept keeping drive drives drove driving ride rides rode riding park parked",
  "buy buys bought buying sell sells sold selling rent rents rented repair repairs repaired restore restored restoring",
  "fly flies flew flying wear wears wore wearing drink drinks drank drinking order ordered",
);

/**
 * A place behind an article that towns and countries do not have: "A Belarus starts at forty below" is a
 * tractor, "the walls of the Minsk" in a report on a hotel are the hotel's.
 */
export const articledThing: Rule = {
  id: "articled-thing",
  languages: "english",
  objection(candidate) {
    const { around, first, kind } = candidate;
    const article = first - 1;
    if (!isPlaceLike(candidate) || !isOneWord(candidate) || around.gapBefore(first) !== "space")
      return null;
    if (kind === "abbreviation" || kind === "demonym" || around.style(first) !== "sentence")
      return null;
    const isOne = ARTICLES.has(around.word(article)) && (isNoun(candidate) || isUsed(candidate));
    if (!isOne && !(around.word(article) === "the" && isHouseOrShip(candidate))) return null;
    return { words: phraseWith(candidate, article, first), bearer: isOne ? null : "with-article" };
  },
};

/** Ends its phrase: "a Belarus costs", "bought a Belarus."; not "a Russia that", "a Russia sanctions bill". */
function isNoun({ around, last }: Candidate): boolean {
  const gap = around.gapAfter(last);
  if (gap === "space") return VERBS.has(around.word(last + 1)) && !around.isCapital(last + 1);
  return /^["”’']?[.;:!?)]/u.test(around.words.text.slice(around.words.end(last)));
}

/** "He keeps a Minsk in the barn", but "sold a Russia fund". */
function isUsed({ around, first, last }: Candidate): boolean {
  const verb = first - 2;
  if (!USING.has(around.word(verb)) || around.gapAfter(verb) !== "space") return false;
  const gap = around.gapAfter(last);
  return gap === "space" ? around.isIn("prepositions", last + 1) : gap !== "hyphen";
}

/** Nothing follows that the article could belong to, and the block speaks of a house or a ship. */
function isHouseOrShip(candidate: Candidate): boolean {
  const { around, first, last, category } = candidate;
  if (category !== "place" || candidate.hasArticle()) return false;
  const next = last + 1;
  const isBare =
    around.gapAfter(last) === "space"
      ? around.isSmallWord(next) && around.word(next) !== "of" && !around.isCapital(next)
      : around.gapAfter(last) !== "hyphen";
  if (!isBare) return false;
  return around.blockHas(HOUSE) || (!OFF.has(around.word(first - 2)) && around.blockHas(SHIP));
}
