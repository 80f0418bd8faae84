import { isOtherThanEnglish } from "../../text/language.ts";
import { wordList } from "../lexicon/word-list.ts";
import type { NameHit } from "../names/find-names.ts";
import { firstPossession } from "../rules/rule.ts";
import type { Surroundings } from "../surroundings/surroundings.ts";

/** Japanese particles and Turkish endings of place, behind the name. */
const PLACE_ENDING = /^(?:で|に|へ|から|['’][dt][ae]n?(?!\p{L}))/u;
/** Chinese prepositions of place. */
const BEFORE_PLACE = /[在往赴抵]$/u;

/** Behind the place at the start of a report: a date, a bracket for the agency, or a dash. */
const DATELINE =
  /^(?:,? \d{4}-\d\d|, \p{Lu}\p{L}+\.? \d{1,2}\b|(?:, \p{Lu}\p{L}+)? (?:\(\p{Lu}{2}|[-–—] ))/u;

/** In Slavic languages right before the town in the genitive: "в мерии Киева", "мэр Москвы". */
const OF_TOWNS = wordList(
  "мэрия мэрии мэрию мерия мерии мерії мерію власти властей влада влади центр центре",
  "центрі окраине улицы улицах вулиці вулицях район районе районі wladze wladz magistrat centrum ulice ulicach",
  "radnice obcina obcine sredisce srediscu ulicah",
);

function isOfTown(around: Surroundings, index: number): boolean {
  return (
    OF_TOWNS.has(around.word(index)) || (around.isIn("roles", index) && !around.isCapital(index))
  );
}

/** What somebody does who leaves a place: "came to Ohio from Minsk", "fled from Kyiv". */
const LEAVES = wordList(
  "came come comes coming moved moving move emigrated immigrated fled flee fleeing arrived arriving flew flown returned returning",
  "travelled traveled drove escaped evacuated deported exiled",
);
/** Words of "to Ohio with her sister" between them, at most. */
const LONGEST_WAY = 6;

/** What somebody does who goes to a place, and how: "the family's way to Israel", "had moved to Georgia". */
const GOES = wordList(
  "came come comes coming moved moving move emigrated immigrated fled flee fleeing travelled traveled flew flown fly flying",
  "returned returning return went gone go goes going drove driven sailed escaped deported sent flight flights trip trips",
  "way road journey voyage visit back home been",
);

/** What is done to a place where somebody is, or is not. */
const ENTERS = wordList(
  "leaving left fled flees flee fleeing entering enter reaching reach visiting visits visited visit toured touring tour",
);

function isGoal(around: Surroundings, first: number): boolean {
  const to = first - 1;
  if (ENTERS.has(around.word(to)) && around.gapBefore(first) === "space") return true;
  if (around.word(to) !== "to" || around.gapBefore(first) !== "space") return false;
  return GOES.has(around.word(to - 1)) && around.gapBefore(to) === "space";
}

/** What is described by its city, and by no club, ship or house: "the Moscow club", "Moscow suburbs". */
const CITYS = wordList(
  "club suburb suburbs mayor police court courts metro district districts airport derby",
  "prosecutor prosecutors residents authorities skyline prison",
);

function isCitysNoun(around: Surroundings, last: number): boolean {
  const noun = last + 1;
  const gap = around.gapAfter(last);
  if (gap === "hyphen") return around.word(noun) === "based";
  return gap === "space" && CITYS.has(around.word(noun)) && !around.isCapital(noun);
}

/** Who is said to be from a place: "a historian from Poland". */
const SOMEBODY = wordList(
  "man woman men women boy girl boys girls people couple family student students teacher teachers friend friends",
  "someone somebody anyone everyone visitors guests tourists workers fighters soldiers doctors children",
);

/** Who comes from a place, in Romance languages: "ils viennent de Kiev", "procedentes de Minsk". */
const COMES = wordList(
  "vient viennent venu venue venus venues venait venaient originaire originaires arrive arrives arrivee rentre rentres rentree parti partis partie",
  "viene vienen vino vinieron venido venidos procedente procedentes procede proceden llego llegaron llegado llegados originario originarios",
  "vengono venuto venuti venuta proveniente provenienti proviene provengono originaria originari arrivato arrivati arrivata tornato tornati",
  "vem veio vieram vindo vindos vinda proveniente provenientes chegou chegaram originarios voltou voltaram",
);
const ROMANCE_FROM = wordList("de d di del da dal dalla dall do");

function isRomanceOrigin(around: Surroundings, first: number): boolean {
  const from = first - 1;
  if (!ROMANCE_FROM.has(around.word(from)) || !COMES.has(around.word(from - 1))) return false;
  return around.gapBefore(from) === "space";
}

const ARABIC_CAPITAL = wordList("العاصمة بالعاصمة للعاصمة والعاصمة");

/** "بالعاصمة الروسية موسكو": the capital, perhaps with an adjective between. */
function isArabicCapital(around: Surroundings, first: number): boolean {
  if (around.language !== "ar") return false;
  return [first - 1, first - 2].some((index) => ARABIC_CAPITAL.has(around.word(index)));
}

const STADIUMS = wordList("stade stadio estadio aeroport aeropuerto aeroporto");
/** Words of "stade Eduard Streltsov de", at most. */
const LONGEST_STADIUM = 4;

/** "Au stade olympique de Kiev": the stadium of the town, and not of its club. */
function isStadiums(around: Surroundings, first: number): boolean {
  if (!ROMANCE_FROM.has(around.word(first - 1))) return false;
  for (let index = first - 2; index >= first - 1 - LONGEST_STADIUM; index--) {
    if (around.gapAfter(index) !== "space") return false;
    if (STADIUMS.has(around.word(index))) return true;
  }
  return false;
}

function isOrigin(around: Surroundings, first: number): boolean {
  const from = first - 1;
  if (around.word(from) !== "from" || around.gapBefore(first) !== "space") return false;
  const who = from - 1;
  if (around.gapBefore(from) !== "space" || around.isCapital(who)) return false;
  return SOMEBODY.has(around.word(who)) || around.isIn("trades", who);
}

function isLeft(around: Surroundings, first: number): boolean {
  const from = first - 1;
  if (around.word(from) !== "from" || around.gapBefore(first) !== "space") return false;
  for (let index = from - 1; index >= from - LONGEST_WAY; index--) {
    if (around.gapAfter(index) !== "space") return false;
    if (LEAVES.has(around.word(index))) return true;
  }
  return false;
}

/** What a place has, and no person, club or ship. */
const STATES_OWN = wordList(
  "cabinet government parliament army navy military president presidency premier prime king queen foreign defence",
  "defense finance interior economy capital constitution border borders mayor airspace territory embassy ambassador",
  "tariffs exports imports troops soldiers forces currency warplanes missiles leadership regime coastline sovereignty",
);

/** "Israel's cabinet met". */
function ownsGovernment(around: Surroundings, last: number): boolean {
  if (!around.isPossessive(last)) return false;
  const own = firstPossession({ around, last });
  return STATES_OWN.has(around.word(own));
}

/** What is done in a country, across its border or about it, and to no town or person: "made in China". */
const TRADED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["in", wordList("made manufactured assembled")],
  [
    "on",
    wordList(
      "panel talk lecture debate sermon report sanctions tariffs war attack attacks strikes resolution policy",
    ),
  ],
  ["from", wordList("imported imports immigrated emigrated adopted refugees immigrants")],
  ["to", wordList("exported exports export exporting outsourced deployed deported")],
]);

function isTraded(around: Surroundings, first: number): boolean {
  const verbs = TRADED.get(around.word(first - 1));
  if (!verbs?.has(around.word(first - 2)) || around.gapBefore(first) !== "space") return false;
  return around.gapBefore(first - 1) === "space";
}

/** "The capital of Armenia", "Armenia's president": of a state, not of a town or a person called the same. */
export function isOfState(around: Surroundings, { first, last }: NameHit): boolean {
  if (ownsGovernment(around, last) || isTraded(around, first)) return true;
  const own = first - 2;
  if (around.word(first - 1) !== "of" || around.gapBefore(first) !== "space") return false;
  return STATES_OWN.has(around.word(own)) && around.gapAfter(own) === "space";
}

const SPANISH_CLITICS = wordList("le les lo la se");

/** "A Moscú le dieron el premio": somebody called so. */
function isIndirectObject(around: Surroundings, first: number, last: number): boolean {
  const to = first - 1;
  if (around.language !== "es" || around.word(to) !== "a" || !around.startsSentence(to))
    return false;
  return around.gapAfter(last) === "space" && SPANISH_CLITICS.has(around.word(last + 1));
}

/** "It was Kharkov, in Ukraine": in English, a town by the land that it is in. */
function isInKnownLand(around: Surroundings, last: number): boolean {
  const land = last + 2;
  if (isOtherThanEnglish(around.language) || around.word(last + 1) !== "in") return false;
  if (!around.nameStarts.has(land) || around.gapBefore(land) !== "space") return false;
  return /^,? $/u.test(around.words.between(last));
}

/** Whether the name says where something is or whose town it is: "In Minsk", "MINSK 2026-05-01", "Minsk'te", "在明斯克". */
export function isLocated(around: Surroundings, { first, last }: NameHit): boolean {
  if (around.isIn("locating", first - 1)) {
    return around.gapBefore(first) === "space" && !isIndirectObject(around, first, last);
  }
  if (around.gapBefore(first) === "space" && isOfTown(around, first - 1)) return true;
  if (
    isOrigin(around, first) ||
    isRomanceOrigin(around, first) ||
    isStadiums(around, first) ||
    isArabicCapital(around, first) ||
    isLeft(around, first) ||
    isGoal(around, first) ||
    isCitysNoun(around, last) ||
    ownsGovernment(around, last)
  )
    return true;
  if (isInKnownLand(around, last)) return true;
  if (first === 0 && DATELINE.test(around.words.text.slice(around.words.end(last)))) return true;
  // "En la vieja Paris"
  const isAdjective = isOtherThanEnglish(around.language) || around.isIn("placeParts", first - 1);
  const isDescribed =
    isAdjective && !around.isCapital(first - 1) && around.isIn("functionWords", first - 2);
  if (isDescribed && around.isIn("locating", first - 3)) return true;
  const { words, language } = around;
  if (language === "zh") return BEFORE_PLACE.test(words.text.slice(0, words.start(first)));
  if (language !== "ja" && language !== "tr") return false;
  const end = words.end(last);
  return PLACE_ENDING.test(words.text.slice(end, end + 4));
}
