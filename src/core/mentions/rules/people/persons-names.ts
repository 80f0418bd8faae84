import { withEndings, wordList } from "../../lexicon/word-list.ts";
import { initialOf } from "../../names/known-name.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { type Candidate, isPlaceLike, type Objection, phraseWith } from "../rule.ts";

/** Places that English papers know as given names too. */
export const PLACES_AS_GIVEN_NAMES = wordList("israel georgia america china iran armenia");

/** A capitalised word that may be one of a person's names. */
export function isGivenName({ around }: Candidate, index: number): boolean {
  if (!around.isCapital(index) || around.isSmallWord(index)) return false;
  if (around.nameStarts.has(index) || around.nameEnds.has(index) || around.isIn("kin", index))
    return false;
  return !around.isIn("roles", index) && !around.isIn("personalTitles", index);
}

const POINTS_BETWEEN_NAMES = "·・•‧･";

/** Behind the point that Chinese and Japanese put between a foreigner's names. */
export function isAfterPoint(around: Surroundings, index: number): boolean {
  if (!around.has(index - 1) || !around.has(index)) return false;
  const point = around.words.end(index - 1);
  if (around.words.start(index) - point !== 1) return false;
  return POINTS_BETWEEN_NAMES.includes(around.words.text.charAt(point));
}

/** Who has a shop or leads a team of anybody's name, in languages whose trades do not say so. */
export const OWNERS = wordList(
  "владелец владелица хозяин хозяйка основатель власник власниця засновник господар собственик собственикът собственичка основател",
  "wlasciciel wlascicielka zalozyciel majitel majitelka zakladatel lastnik lastnica ustanovitelj inhaber inhaberin betreiber wirt gastwirt",
  "eigenaar eigenares uitbater sahibi isletmecisi kurucusu",
);

/** Whom papers introduce by what they do; none of them a group or a country could be said to have sent. */
const ORDINARY_PEOPLE = wordList(
  "учителката учителят готвачът готвача пенсионерката пенсионерът студентката студентът сервитьорката продавачката продавачка",
  "слесарь пенсионер пенсионерка учитель учительница кухарка повар медсестра студент студентка школьник школьница",
  "продавец продавщица вчитель вчителька кухар пенсіонер пенсіонерка слюсар студент учител учителка пенсионер готвач",
  withEndings(
    "слесар пенсионер повар студент школьник учител пенсіонер кухар учен слюсар",
    "а у я ю ем ом",
  ),
  "emeryt emerytka nauczyciel nauczycielka kucharz kucharka pielegniarka student studentka uczen uczennica",
  "duchodce duchodkyne ucitel ucitelka kuchar kucharka student studentka zdravotni upokojenec upokojenka ucitelj uciteljica",
);

/** Whether the word says that somebody owns a shop, has a trade or a family, and is not known for more. */
export function isOrdinary(word: string): boolean {
  return ORDINARY_PEOPLE.has(word) || OWNERS.has(word) || FAMILIES.has(word);
}

/** Stand before the name of all who live together. */
export const FAMILIES = wordList(
  "семья семьи семье семью семьей родина родини родині родину семейство rodzina rodziny rodzinie rodzine rodinu",
  "rodina rodiny rodine druzina druzine druzini druzino familie famille familia famiglia ailesi gezin",
);

/** In words: a katakana name is one, of Chinese ones each letter is. */
const LONGEST_GIVEN = 8;
const FEWEST_LETTERS = 2;

/**
 * "イバンカ・トランプ", "伊万卡·特朗普": Chinese and Japanese put a point between a foreigner's names.
 * Not where the given names may be the entity's own in another spelling ("唐納·川普"). The bare name
 * stays with the entity: papers there call relatives by their given names.
 */
export function givenNameBeforePoint(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  if (isPlaceLike(candidate) || candidate.kind !== "short" || !isAfterPoint(around, first))
    return null;
  if (around.nameEnds.has(first - 1)) return null;
  const own = candidate.name.initials();
  let start = first - 1;
  while (first - start < LONGEST_GIVEN) {
    if (own.has(initialOf(around.word(start)))) return null;
    if (around.gapBefore(start) !== "none" && !isAfterPoint(around, start)) break;
    start--;
  }
  const words = phraseWith(candidate, start, candidate.last);
  return words.length > phraseWith(candidate, first, first).length + FEWEST_LETTERS
    ? { words, bearer: null }
    : null;
}
