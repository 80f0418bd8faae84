import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import {
  type Candidate,
  endsItsPhrase,
  isPlaceLike,
  type Objection,
  phraseWith,
  type Rule,
} from "../rule.ts";
import { isMachineOfTown, isModel, isModelApposed, isModelDefined } from "./machines.ts";

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
  "mend mends mended mending fix fixed kick start started restart",
  "fly flies flew flying wear wears wore wearing drink drinks drank drinking order orders ordered",
  "eat eats ate eating cook cooks cooked fry fries fried serve serves served sip sips sipped",
);
/** Behind the name of a town they are called after it: "two Moscow mules". */
const DISHES = wordList(
  "cocktail cocktails mule mules martini martinis cutlet cutlets dumpling dumplings pie pies bun buns cake cakes",
  "sour sours highball highballs sausage sausages soup stew salad salads sandwich sandwiches liqueur",
);
const LINKING = wordList("is was are were came arrived tasted looked");
const DEGREES = wordList("too very so rather quite a bit little");
/** How a dish is. */
const TASTES = wordList(
  "dry raw burnt burned overcooked undercooked lukewarm greasy soggy oily bland salty tasty delicious juicy crisp",
  "crispy sweet bitter stale mushy chewy",
);

/**
 * A place behind an article that towns and countries do not have: "A Belarus starts at forty below" is a
 * tractor, "the walls of the Minsk" in a report on a hotel are the hotel's.
 */
export const articledThing: Rule = {
  id: "articled-thing",
  languages: "english",
  concerns: (name) =>
    isPlaceLike(name) && name.isOneWord && name.kind !== "abbreviation" && name.kind !== "demonym",
  objection(candidate) {
    const { around, first } = candidate;
    if (around.gapBefore(first) !== "space") return null;
    const thing = goods(candidate) ?? one(candidate) ?? the(candidate);
    return thing && around.style(first) === "sentence" ? thing : null;
  },
};

/** What is eaten, drunk or ridden: "a Kyiv was dry". */
function goods(candidate: Candidate): Objection | null {
  const { first } = candidate;
  if (!isDish(candidate) && !isOrdered(candidate) && !isMachineOfTown(candidate)) return null;
  return { words: phraseWith(candidate, first - 1, first + 1), bearer: null };
}

/** One of several of the name: "a Belarus starts at forty below". */
function one(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  if (!isCounted(around, first - 1)) return null;
  if (!isNoun(candidate) && !isUsed(candidate) && !isModel(candidate)) return null;
  if (isLikeness(candidate)) return null;
  return { words: phraseWith(candidate, first - 1, first), bearer: null };
}

/** What is feared or hoped of what is like the place. */
const LIKE = wordList(
  "become becomes becoming became be avoid avoids avoiding avert prevent prevents into create creating creates fear fears",
  "want wants risk risks not against like as",
);

/** "Fear another Syria", "must not become a second Iraq": like the country, which is meant. */
function isLikeness({ around, first }: Candidate): boolean {
  const word = around.word(first - 1);
  if (ORDINALS.has(word)) return LIKE.has(around.word(first - 3));
  return word === "another" && LIKE.has(around.word(first - 2));
}

/** The only one of the name that the text speaks of: "the Kharkiv on Elm Street". */
function the(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  const isThat =
    around.word(first - 1) === "the" &&
    (isHouseOrShip(candidate) ||
      isThing(candidate) ||
      isModelApposed(candidate) ||
      isModelDefined(candidate));
  return isThat ? { words: phraseWith(candidate, first - 1, first), bearer: "with-article" } : null;
}

const ORDINALS = wordList("second third fourth fifth sixth");

/** "A Belarus", "another Belarus", "a third Belarus". */
function isCounted(around: Surroundings, article: number): boolean {
  if (ARTICLES.has(around.word(article))) return true;
  if (!ORDINALS.has(around.word(article)) || around.gapBefore(article) !== "space") return false;
  return ARTICLES.has(around.word(article - 1));
}

/** Ends its phrase: "a Belarus costs", "bought a Belarus."; not "a Russia that", "a Russia sanctions bill". */
function isNoun({ around, last }: Candidate): boolean {
  const gap = around.gapAfter(last);
  if (gap === "space") return VERBS.has(around.word(last + 1)) && !around.isCapital(last + 1);
  return /^["”’']?[.;:!?)]/u.test(around.words.text.slice(around.words.end(last)));
}

/** "He keeps a Minsk in the barn", but "sold a Russia fund". */
function isUsed({ around, last }: Candidate, article = last - 1): boolean {
  const verb = article - 1;
  if (!USING.has(around.word(verb)) || around.gapAfter(verb) !== "space") return false;
  const gap = around.gapAfter(last);
  if (gap !== "space") return gap !== "hyphen";
  if (around.word(last + 1) === "and") return around.isIn("articles", last + 2);
  return around.isIn("prepositions", last + 1);
}

const MEATLESS = wordList("vegan vegetarian meatless");

/** "Kiev cutlets", "ordered the garlicky Kiev", "my Kiev was dry": food and drink called after a town. */
function isDish(candidate: Candidate): boolean {
  const { around, first, last, category } = candidate;
  if (category !== "place") return false;
  const next = last + 1;
  if (around.gapAfter(last) === "space" && DISHES.has(around.word(next))) {
    if (around.gapAfter(next) !== "space" || around.isSmallWord(next + 1)) return true;
    return LINKING.has(around.word(next + 1));
  }
  const before = first - 1;
  const isBare = around.isDeterminer(before);
  const determiner = isBare ? before : before - 1;
  if (!isBare && MEATLESS.has(around.word(before))) {
    return endsItsPhrase(candidate) || LINKING.has(around.word(last + 1));
  }
  if (!isBare && (around.isCapital(before) || around.isSmallWord(before))) return false;
  if (around.gapAfter(determiner) !== "space" || !around.isDeterminer(determiner)) return false;
  if (around.word(before) === "the") return false;
  return isUsed(candidate, determiner) || isTasted(candidate);
}

/** "They ask for a Moscow," where the block has a Moscow Mule. */
function isOrdered({ around, first, last, category }: Candidate): boolean {
  if (category !== "place" || !ARTICLES.has(around.word(first - 1))) return false;
  const isBare =
    around.gapAfter(last) === "space" ? around.isSmallWord(last + 1) : !around.isPossessive(last);
  if (!isBare || around.gapAfter(last) === "hyphen") return false;
  for (const start of around.nameStarts) {
    if (around.word(start) !== around.word(first) || around.gapAfter(start) !== "space") continue;
    if (DISHES.has(around.word(start + 1)) && around.isCapital(start + 1)) return true;
  }
  return false;
}

/** "Was rather dry". */
function isTasted({ around, last }: Candidate): boolean {
  if (around.gapAfter(last) !== "space" || !LINKING.has(around.word(last + 1))) return false;
  let taste = last + 2;
  while (DEGREES.has(around.word(taste)) && around.gapAfter(taste) === "space") taste++;
  return TASTES.has(around.word(taste)) && around.gapBefore(taste) === "space";
}

/** They follow a subject: not "the Russia that was". */
const FINITE = wordList("was is had has will would does did can");
const WHERE = wordList("on at near opposite");
/** Countries and regions that had an article in the papers of old. */
const WITH_ARTICLE = wordList("ukraine crimea sudan lebanon argentine caucasus");

/**
 * "The Kharkiv on Elm Street", "the Belarus coughed": a country or a great city has no article, unless more is
 * said of it; rivers and regions may have one.
 */
function isThing(candidate: Candidate): boolean {
  const { around, first, last, category, kind } = candidate;
  if (
    (kind !== "full" && category !== "country") ||
    candidate.name.hasArticle() ||
    !candidate.name.isKnownAbroad() ||
    WITH_ARTICLE.has(around.word(first))
  )
    return false;
  const next = last + 1;
  // "The Minsk's sign"
  if (around.isPossessive(last))
    return around.isSmallWord(first - 2) || around.startsSentence(first - 1);
  // "The Minsk, which was moored", but "the Minsk, Brest and Gomel regions"
  if (around.has(next) && around.words.between(last) === ", ") return ASIDES.has(around.word(next));
  if (around.gapAfter(last) !== "space" || around.isCapital(next)) return false;
  if (FINITE.has(around.word(next)) || WENT.has(around.word(next))) return true;
  if (category === "place" && WHERE.has(around.word(next))) {
    const place = around.isIn("articles", next + 1) ? next + 2 : next + 1;
    return around.isCapital(place) && !around.isIn("weekdaysAndMonths", place);
  }
  const after = next + 1;
  const isPast = /..ed$/u.test(around.word(next)) && !around.isIn("meetings", next);
  return isPast && !(around.gapAfter(next) === "space" && BY.has(around.word(after)));
}

/** Past forms without -ed that are no participles: "The Minsk went down". */
const WENT = wordList(
  "went came ran fell lay sank rose stood began blew broke took shut became put",
);
/** They begin what is said of a thing besides. */
const ASIDES = wordList("which once built");

/** They make a participle of a form in -ed: "the Russia imagined by poets". */
const BY = wordList("by in as with from under at on for to");

/** Nothing follows that the article could belong to, and the block speaks of a house or a ship. */
function isHouseOrShip(candidate: Candidate): boolean {
  const { around, first, last, category } = candidate;
  if (category !== "place" || candidate.name.hasArticle()) return false;
  const next = last + 1;
  const isBare =
    around.gapAfter(last) === "space"
      ? around.isSmallWord(next) && around.word(next) !== "of" && !around.isCapital(next)
      : around.gapAfter(last) !== "hyphen";
  if (!isBare) return false;
  if (isListed(candidate)) return false;
  return around.blockHas(HOUSE) || (!OFF.has(around.word(first - 2)) && around.blockHas(SHIP));
}

/** "In southern Ukraine and the Crimea", but "the Kiev and the Minsk". */
function isListed({ around, first }: Candidate): boolean {
  const other = first - 3;
  if (around.word(first - 2) !== "and" || around.gapAfter(other) !== "space") return false;
  return around.nameEnds.has(other) && around.word(other - 1) !== "the";
}
