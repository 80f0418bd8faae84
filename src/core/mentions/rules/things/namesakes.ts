import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import {
  bearerOfNamesake,
  type Candidate,
  endsItsPhrase,
  hasNamesakes,
  isPlaceLike,
  phraseWith,
  type Rule,
} from "../rule.ts";

/** "The ship named Minsk", "a film called Moscow". */
export const NAMED: ReadonlySet<string> = new Set([
  "named",
  "called",
  "titled",
  "entitled",
  "christened",
  "dubbed",
]);
const SEASON = /^(?:season|episode|series)$/u;
const ORDINALS = wordList("first second third fourth fifth sixth final latest upcoming");
/** Words that may stand between an article and a kind of work: "the new Apple TV series". */
const LONGEST_DESCRIPTION = 4;
const FINITE = new Set(["was", "were", "is", "are", "has", "had", "will"]);
const AUXILIARIES = new Set(["has", "had", "have", "would", "will", "could", "did"]);

const HOUSES = wordList(
  "bar pub nightclub disco cafe bistro diner pizzeria brewery bakery boutique cinema theatre theater hotel hostel motel",
  "inn casino salon sauna restaurant brasserie cafeteria eatery speakeasy trattoria",
  "perfume fragrance lipstick cologne aftershave liqueur wallpaper",
);

/** "Whose bistro, Kyiv, opens", "the restaurant Moscow", "the perfume Kremlin": a house or a scent by its kind. */
export const house: Rule = {
  id: "house",
  languages: "english",
  concerns: (name) => hasNamesakes(name) && name.kind !== "demonym",
  objection(candidate) {
    if (isOfBody(candidate)) {
      return { words: phraseWith(candidate, candidate.first, candidate.last + 1), bearer: "thing" };
    }
    if (isInTown(candidate) || isHouseBehind(candidate)) {
      return {
        words: phraseWith(candidate, candidate.first, candidate.last + 2),
        bearer: "with-article",
      };
    }
    // "He owns a hotel, the Kremlin said"
    const isBare =
      candidate.kind === "short" && (endsItsPhrase(candidate) || isBeforePast(candidate));
    const isThe = candidate.around.word(candidate.first - 1) === "the";
    if (!isPlaceLike(candidate) && (isThe || !isBare)) return null;
    const behind = houseBehind(candidate);
    if (behind !== null) {
      const words = phraseWith(candidate, candidate.first, behind);
      return { words, bearer: bearerOfNamesake(candidate) };
    }
    const kind = kindBefore(candidate);
    if (kind === null || !HOUSES.has(candidate.around.word(kind))) return null;
    if (!isDetermined(candidate, kind) || isRelativeClause(candidate)) return null;
    const words = phraseWith(candidate, kind, candidate.last);
    return { words, bearer: bearerOfNamesake(candidate) };
  },
};

/** "The Kremlin in Eugene, Oregon, is for sale": what a sentence begins with is in a town, as no land is. */
function isInTown({ around, first, last, category }: Candidate): boolean {
  const the = first - 1;
  if (category === "country" || around.word(the) !== "the" || !around.startsSentence(the))
    return false;
  const town = last + 2;
  if (around.word(last + 1) !== "in" || around.gapAfter(last) !== "space") return false;
  if (!around.isCapital(town) || around.words.between(town) !== ", ") return false;
  return around.lexicon.isState(around.written(town + 1), around.written(town + 2));
}

/** Behind a name: ", Norwich's last goth bar,". */
const SOMEBODYS_HOUSE =
  /^, \p{Lu}\p{L}+['’]s (?:\p{L}+ ){0,3}(?:bar|pub|nightclub|club|caf[eé]|restaurant|bistro|diner|hotel|hostel|cinema)[,.;:)]/u;
/** In UTF-16 units. */
const LONGEST_HOUSE = 80;

/** "The Kremlin, Norwich's last goth bar,": no land or body is one. */
function isHouseBehind({ around, first, end, category }: Candidate): boolean {
  if (category === "country" || around.word(first - 1) !== "the") return false;
  return SOMEBODYS_HOUSE.test(around.words.text.slice(end, end + LONGEST_HOUSE));
}

/** "The restaurant Kremlin closed" */
function isBeforePast({ around, last }: Candidate): boolean {
  return around.gapAfter(last) === "space" && /^\p{Ll}+ed$/u.test(around.written(last + 1));
}

/** "A fall at Kremlin pub": a house without the article that the body has. */
function isOfBody({ around, first, last, category, kind, name }: Candidate): boolean {
  if (category !== "organisation" || kind !== "short" || name.hasArticle()) return false;
  if (around.word(first - 1) === "the" || around.isCapital(last + 1)) return false;
  return around.gapAfter(last) === "space" && HOUSES.has(around.word(last + 1));
}

/** Of them a country or a town has many, which its adjective describes. */
const SMALL_HOUSES = wordList(
  "bakery deli grocery pharmacy laundry barbershop pizzeria bistro diner nightclub brasserie cafe pub takeaway",
);

/** "In Lyon the Georgia bakery was daubed", but "a Moscow bakery". */
function houseBehind({ around, first, last, kind }: Candidate): number | null {
  const next = last + 1;
  if (kind === "abbreviation" || around.word(first - 1) !== "the") return null;
  if (around.gapBefore(first) !== "space" || around.gapAfter(last) !== "space") return null;
  if (!SMALL_HOUSES.has(around.word(next)) || around.isCapital(next)) return null;
  return around.gapAfter(next) === "space" &&
    !around.isSmallWord(next + 1) &&
    !around.isCapital(next + 1)
    ? null
    : next;
}

/** A work by its kind: "the film Moscow won a prize", "her novel Kyiv", "his new film, Minsk,". */
export const work: Rule = {
  id: "work",
  objection(candidate) {
    const { around, last } = candidate;
    const season = seasonBefore(candidate);
    if (season !== null) {
      return { words: phraseWith(candidate, season, last), bearer: bearerOfNamesake(candidate) };
    }
    if (isStreamed(candidate)) {
      return { words: phraseWith(candidate, candidate.first, last + 2), bearer: "thing" };
    }
    const title = titleBehindKind(candidate);
    if (title !== null) return { words: phraseWith(candidate, title, last), bearer: "longer" };
    const kind = kindBefore(candidate);
    if (kind === null) return null;
    const isWork = around.isIn("works", kind) || isNextOne(candidate, kind);
    // "Not a single Russian missile"
    if (candidate.kind === "demonym" && around.word(kind) === "single") return null;
    // "The western United States" is no film.
    if (around.isIn("placeParts", kind) && around.gapAfter(kind) === "space") return null;
    if (!isWork || !isDetermined(candidate, kind) || isRelativeClause(candidate)) return null;
    return { words: phraseWith(candidate, kind, last), bearer: bearerOfWork(candidate, kind) };
  },
};

const STREAMS =
  /^ (?:(?:(?:is|was) )?(?:airs|returns|returned|premieres|premiered|debuts|debuted|streams|streaming|available) )?on (?:Apple TV|Netflix|Hulu|Disney|Prime Video|Amazon Prime|HBO|Paramount)/u;
/** In UTF-16 units. */
const LONGEST_STREAM = 40;

/** "Watch Tehran on Apple TV+", but "the war in Ukraine on Netflix". */
function isStreamed(candidate: Candidate): boolean {
  const { around, first, end } = candidate;
  if (!isPlaceLike(candidate) || around.isIn("placePrepositions", first - 1)) return false;
  return STREAMS.test(around.words.text.slice(end, end + LONGEST_STREAM));
}

const ARTISTS = wordList("band group duo trio quartet choir orchestra ensemble troupe");

/** "The band Iran" is Iran from then on; who writes of a film called Syria goes on about Syria. */
export function bearerOfWork(candidate: Candidate, kind: number): "thing" | "longer" {
  return ARTISTS.has(candidate.around.word(kind)) ? "thing" : bearerOfNamesake(candidate);
}

const NEXT_ONES = wordList("next latest last follow-up debut second third");

/** "Alia Bhatt's next, Tehran, is out": a work, which stands between commas. */
function isNextOne({ around, last }: Candidate, kind: number): boolean {
  if (!NEXT_ONES.has(around.word(kind)) || around.words.between(kind) !== ", ") return false;
  return around.words.between(last).startsWith(",") && around.word(kind - 1) !== "the";
}

/** "Season 3 of Tehran", "the second season of “Kyiv”": only series have them. */
function seasonBefore(candidate: Candidate): number | null {
  const { around, first, last } = candidate;
  if (around.word(first - 1) !== "of" || around.isPossessive(last)) return null;
  if (!/^\s["“‘']?$/u.test(around.words.between(first - 1))) return null;
  const number = first - 2;
  // "The latest series of Moscow bombings"
  if (around.word(number) === "series" && !endsItsPhrase(candidate)) return null;
  if (SEASON.test(around.word(number)))
    return ORDINALS.has(around.word(number - 1)) ? number : null;
  const isNumber = around.isIn("numberWords", number) || /^\d{1,2}$/u.test(around.word(number));
  return isNumber && SEASON.test(around.word(number - 1)) ? number - 1 : null;
}

/** Words of a title before the name, at most. */
const LONGEST_TITLE = 5;

/** "Her first novel, Midnight in Tehran, sold": where a title begins that stands between commas behind its kind. */
function titleBehindKind(candidate: Candidate): number | null {
  const { around, first, last } = candidate;
  if (!around.isIn("prepositions", first - 1) || around.isCapital(first - 1)) return null;
  if (!around.has(last + 1) || !around.words.between(last).startsWith(",")) return null;
  for (let start = first - 1; start > first - 1 - LONGEST_TITLE; start--) {
    if (!around.isCapital(start) && !around.isSmallWord(start)) return null;
    if (around.has(start - 1) && around.words.between(start - 1) === ", ") {
      const isTitle = around.isCapital(start) && around.isIn("works", start - 1);
      return isTitle && isDetermined(candidate, start - 1) ? start : null;
    }
    if (around.gapBefore(start) !== "space") return null;
  }
  return null;
}

/** The noun before the name that may say of what kind it is: written small, perhaps with "called" between. */
export function kindBefore({ around, first, last }: Candidate): number | null {
  const before = first - 1;
  if (around.word(before) === "the" && around.has(before - 1)) {
    if (NAMED.has(around.word(before - 1))) return calledKind(around, before - 1);
    return around.words.between(before - 1) === ", " ? before - 1 : null;
  }
  const isAside =
    around.has(before) &&
    around.words.between(before) === ", " &&
    around.words.between(last).startsWith(",");
  if (around.gapAfter(before) !== "space" && !isAside) return null;
  const kind = NAMED.has(around.word(before)) ? before - 1 : before;
  return around.isCapital(kind) && !around.startsSentence(kind) ? null : kind;
}

/** "The pub, called the Crimea,": the noun before "called". */
function calledKind(around: Surroundings, called: number): number | null {
  const kind = called - 1;
  // "The film called the Kremlin weak"
  if (!around.has(kind) || around.words.between(kind) !== ", ") return null;
  return around.isCapital(kind) && !around.startsSentence(kind) ? null : kind;
}

/** An article or a possessive belongs to the kind, so that it is a noun: not "they play Russia". */
function isDetermined({ around }: Candidate, kind: number): boolean {
  for (let index = kind - 1; index >= kind - LONGEST_DESCRIPTION; index--) {
    const gap = around.gapAfter(index);
    if (gap !== "space" && gap !== "hyphen" && !around.isPossessive(index)) return false;
    if (around.isDeterminer(index)) return true;
    if (around.isPossessive(index)) return true;
    const word = around.word(index);
    const isDescription = ORDINALS.has(word) || word === "video";
    if (around.isSmallWord(index) && !isDescription) return false;
  }
  return false;
}

/** "The trawler Georgia lost power" */
const LOST = wordList("power steering propulsion control contact steam way");

/** "A tanker Iran seized in May": what a country did to the thing, without "that". */
export function isRelativeClause(candidate: Candidate): boolean {
  const { around, last, category } = candidate;
  const verb = last + 1;
  if (around.gapAfter(last) !== "space" || around.isCapital(verb)) return false;
  if (AUXILIARIES.has(around.word(verb))) return /..ed$|^been$/u.test(around.word(verb + 1));
  if (category === "person")
    return /..(?:ed|[^s]s)$/u.test(around.word(verb)) || around.isIn("transitives", verb);
  if (!around.isIn("transitives", verb) || around.gapAfter(verb) !== "space") return false;
  if (category !== "country") return FINITE.has(around.word(verb + 1));
  if (around.word(verb) === "lost" && LOST.has(around.word(verb + 1))) return false;
  return !around.isDeterminer(verb + 1);
}
