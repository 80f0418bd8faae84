import { fold } from "../../../text/fold.ts";
import { firstWord } from "../../../text/unspaced.ts";
import { ROMANCE_OF } from "../../lexicon/small-words.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { UNSPACED } from "../language-families.ts";
import {
  type Candidate,
  hasNamesakes,
  isFamilyName,
  type Objection,
  phraseWith,
  type Rule,
} from "../rule.ts";
import { isNominative } from "../slavic.ts";

/** Streets, squares and bridges that a town calls after places, by "of". One form only: "les rues de Kiev" are in Kyiv. */
const STREETS = wordList(
  "quai square calle plaza avenida glorieta paseo rue avenue boulevard impasse via piazza viale piazzale rua praca travessa",
  "strasse allee plein",
);
const OF = new Set([...ROMANCE_OF, "der"]);
const ARTICLES = wordList("la las los l");
/** The same in Slavic languages, in their cases. A place's own streets stand before it alike; a body has none. */
const SLAVIC_STREETS = wordList(
  "plac placu placem ulica ulicy ulice ulici aleja alei rondo namesti namestim trida tridy",
  "площад площада улица улицы улице вулиця вулиці булевард проспект проспекте проспекті",
);
/** Of these hardly one stands before a place's name unless it is called after it. */
const AVENUES = wordList(
  "aleja alei aleje aleja rondo ronda rondzie skwer skweru trida tride tridu проспект проспекте проспекту проспекті",
  "бульвар бульваре бульваре бульварі булевард",
);
/** Squares behind "на" or with a capital, else an area or a market: "notranji trg Evropske unije". */
const SQUARES = wordList("площади площі trg trgu trga");
/** One street, square or bridge, in cases that are no plural too: those that bear a country's name. */
const NAMED_STREETS = wordList(
  "plac placu placem ulica ulicy ulici ulico namesti namestim площад улица улицу улице улицей вулиця вулицю вулицею",
);
/** French for a square where no article or the like stands before, else for a spot or a rank. */
const PLACE = "place";
const BEFORE_A_POSITION = wordList(
  "la sa ma ta leur notre votre en sur aucune bonne belle meilleure",
);
/** Before a street they say that it is one of the place's own: "una calle de Kiev", "en plena calle de Kiev". */
const OF_MANY = wordList(
  "un una une uma otra otro autre outra outro altra alguna quelque qualche algum alguma cada chaque ogni plena pleine",
  "piena esta este esa cette questa quella essa primera premiere prima primeira principal principale",
);

/** A street called after a place or a body: "la plaza de Ucrania", "rue de Moscou", "avenue des Nations unies". */
export const street: Rule = {
  id: "street",
  languages: "others",
  objection(candidate) {
    const { around, first, last } = candidate;
    const ofPerson = streetOfPerson(candidate);
    if (ofPerson) return ofPerson;
    if (!hasNamesakes(candidate) || candidate.kind === "demonym") return null;
    const isAvenue = AVENUES.has(around.word(first - 1)) && around.gapBefore(first) === "space";
    const isSlavic =
      (candidate.category === "organisation" && isSlavicStreet(candidate)) ||
      (candidate.category === "country" && isNamedStreet(candidate));
    if (isAvenue || isSlavic || isBehindStreet(candidate)) {
      return { words: phraseWith(candidate, first - 1, last), bearer: "longer" };
    }
    const of = ARTICLES.has(around.word(first - 1)) ? first - 2 : first - 1;
    const gap = around.gapAfter(of);
    if ((gap !== "space" && gap !== "apostrophe") || !OF.has(around.word(of))) return null;
    const head = of - 1;
    if (around.gapAfter(head) !== "space" || !isStreet(candidate, head)) return null;
    return OF_MANY.has(around.word(head - 1))
      ? null
      : { words: phraseWith(candidate, head, last), bearer: "longer" };
  },
};

/** Streets and squares right before or, joined by a hyphen or written together, behind a family name. */
const PERSONS_STREETS = wordList(
  "avenida avenue boulevard calle rue rua via corso viale piazza plaza place praca paseo شارع ساحة جادة ميدان",
);
const STREETS_BEHIND = wordList(
  "laan straat plein weg brug dreef strasse allee platz prospekt brucke caddesi sokagi bulvari meydani 大街 路 大道 广场 廣場 街 通り 広場 大通り 橋",
);

/** "Проспект Кадырова", "De Kadyrov-laan", "Kadirov Caddesi", "卡德罗夫大街". */
function streetOfPerson(candidate: Candidate): Objection | null {
  const { around, first, last, category, end } = candidate;
  if (category !== "person") return null;
  if (UNSPACED.has(around.language ?? "")) {
    const word = firstWord(around.words.text, end);
    const isStreet = around.gapAfter(last) === "none" && STREETS_BEHIND.has(fold(word));
    return isStreet ? { words: around.phrase(first, last) + word, bearer: null } : null;
  }
  if (!isFamilyName(candidate)) return null;
  const street = around.word(first - 1);
  const isBefore = PERSONS_STREETS.has(street) || SLAVIC_STREETS.has(street) || AVENUES.has(street);
  if (isBefore && around.gapBefore(first) === "space") {
    return { words: phraseWith(candidate, first - 1, last), bearer: null };
  }
  const gap = around.gapAfter(last);
  const isJoined = gap === "hyphen" || (gap === "space" && around.language === "tr");
  if (!isJoined || !STREETS_BEHIND.has(around.word(last + 1))) return null;
  return { words: phraseWith(candidate, first, last + 1), bearer: null };
}

/** "Na placu Narodów Zjednoczonych", "На площади ООН", "na Trgu Združenih narodov". */
function isSlavicStreet({ around, first }: Candidate): boolean {
  const street = first - 1;
  if (SLAVIC_STREETS.has(around.word(street))) return true;
  if (!SQUARES.has(around.word(street))) return false;
  return around.isCapital(street) || around.word(street - 1) === "на";
}

/** "На улице Армении", "plac Ukrainy", but "ulice Ukrainy" are the country's own. */
function isNamedStreet({ around, first, kind }: Candidate): boolean {
  const street = first - 1;
  if (kind === "abbreviation" || around.gapAfter(street) !== "space") return false;
  if (NAMED_STREETS.has(around.word(street))) return true;
  if (!SQUARES.has(around.word(street))) return false;
  return around.isCapital(street)
    ? !around.startsSentence(street)
    : around.word(street - 1) === "на";
}

const STREET = wordList(
  "улица улицу улице улицей улицы вулиця вулицю вулиці вулицею площадь площади площадью площа площу площі площею",
  "ulica ulice ulici ulicy ulico ulicou namesti namestim nabrezi nabrezim plac placu placem",
);

/** "Улица Тегеран": the town's own streets have it in the genitive. */
function isBehindStreet(candidate: Candidate): boolean {
  const { around, first, category } = candidate;
  const street = first - 1;
  if (category !== "place" || !STREET.has(around.word(street))) return false;
  if (around.language === "pl" && around.written(street).endsWith("ice")) return false;
  return around.gapAfter(street) === "space" && isNominative(candidate);
}

/** "Rassemblés place de Kiev", but "la place de Kiev dans l’alliance". */
function isStreet({ around }: Candidate, head: number): boolean {
  if (around.word(head) !== PLACE) return STREETS.has(around.word(head));
  return around.language === "fr" && !BEFORE_A_POSITION.has(around.word(head - 1));
}
