import { isOtherThanEnglish } from "../../text/language.ts";
import { asDouble, withArticle } from "../evidence/keys.ts";
import { wordList } from "../lexicon/word-list.ts";
import { isOfGuests, knowsGuests } from "../lexicon/words-of-houses.ts";
import { keyOf, type NameHit } from "../names/find-names.ts";
import {
  categoryOf,
  entityOf,
  type Gazetteer,
  isCountry,
  isPlaceName,
  namesOf,
} from "../names/gazetteer.ts";
import { isOrdinary } from "../rules/people/persons-names.ts";
import type { Surroundings } from "../surroundings/surroundings.ts";
import { isAfloat } from "./afloat.ts";
import type { SpanClues } from "./clues.ts";
import { isGovernment } from "./government.ts";
import { isLocated, isOfState } from "./located.ts";
import {
  beforePerson,
  isIdentified,
  isOfKin,
  isOfRelative,
  LONGEST_PERSONS_NAME,
} from "./persons.ts";
import { givenNameAlone, introducesByGivenName } from "./place-as-given-name.ts";

/** Verbs in -ed and -s; nouns in -s are told apart where they matter. */
const FINITE = /..(?:ed|[^s]s)$/u;
/** Of plurals and of the past, without such an ending: "rooms at the Minsk start at 90 euros". */
const BARE_VERBS = wordList("start cost begin smell remain include stood sank lay rang");
/** What is done to a government, before "to", "of" or "for". */
const DEALINGS = wordList(
  "urge urges urged urging ask asks asked asking press presses pressed pressing push pushed warn warns warned warning",
  "accuse accuses accused accusing blame blames blamed blaming persuade persuaded pressure pressured convince convinced",
  "thank thanks thanked criticise criticised criticize criticized sue sued punish punished condemn condemned",
);
const CALLS = wordList("call calls called calling");
/** They begin a clause that says which of its kind a country is. */
const PRONOUNS = wordList("i we you he she they our");
const AND = wordList("and und et y e en ve i a in и і та و");

interface Span {
  gazetteer: Gazetteer;
  around: Surroundings;
  hit: NameHit;
  surface: string;
}

/**
 * What the words around a span tell of it. Each is looked for when it is asked for: most names have one
 * meaning on their page, and need none.
 */
export class CluesAround implements SpanClues {
  readonly #gazetteer: Gazetteer;
  readonly #around: Surroundings;
  readonly #hit: NameHit;
  readonly #surface: string;

  /** `surface`: the span as written, in small letters. */
  constructor({ gazetteer, around, hit, surface }: Span) {
    this.#gazetteer = gazetteer;
    this.#around = around;
    this.#hit = hit;
    this.#surface = surface;
  }

  /** The page's other blocks may have been read since. */
  get #words(): Surroundings {
    this.#around.readAgain();
    return this.#around;
  }

  get isSetApart(): boolean {
    const { first, last, names } = this.#hit;
    const isUsual = names.some((name) => this.#gazetteer.counts.get(name) === "default");
    if (!isUsual || first !== last) return false;
    return isSetApart(this.#words, first, isCountry(this.#gazetteer, names[0] ?? -1));
  }

  get isCommonNounToo(): boolean {
    const { first, last } = this.#hit;
    if (first !== last || !this.#around.mayHave(this.#surface)) return false;
    return mayBeCommonNoun(this.#words, first);
  }

  get isLocated(): boolean {
    const isPlace = this.#hit.names.every((name) => isPlaceName(this.#gazetteer, name));
    if (!isPlace) return false;
    const around = this.#words;
    return isLocated(around, this.#hit) && !isAmongGuests(around, this.#hit.first);
  }

  get isAfloat(): boolean {
    return isAfloat(this.#words, this.#hit);
  }

  get isOfState(): boolean {
    const isOne = this.#hit.names.every((name) => isCountry(this.#gazetteer, name));
    return isOne && isOfState(this.#words, this.#hit);
  }

  get isGovernment(): boolean {
    const isPlace = this.#hit.names.some((name) => isPlaceName(this.#gazetteer, name));
    return isGovernment(this.#words, this.#hit, isPlace);
  }

  get introducesByGivenName(): boolean {
    return this.#mayBeGivenName() && introducesByGivenName(this.#words, this.#hit.first);
  }

  get givenNameAlone(): "aged" | "speaker" | "subject" | null {
    return this.#mayBeGivenName() ? givenNameAlone(this.#words, this.#hit.first) : null;
  }

  get isBareObject(): boolean {
    if (!this.#mayBeGivenName() || this.neighbours.length > 0) return false;
    return givenNameAlone(this.#words, this.#hit.first) === null;
  }

  #mayBeGivenName(): boolean {
    const { first, last, names } = this.#hit;
    return first === last && names.every((name) => isPlaceName(this.#gazetteer, name));
  }

  get title(): string | null {
    return titleBefore(this.#words, this.#hit.first);
  }

  get isBeside(): boolean {
    const around = this.#words;
    const before = beforePerson(around, this.#hit.first);
    return around.isIn("kin", before) || AND.has(around.word(before)) || isOfKin(around, before);
  }

  get isOfRelative(): boolean {
    return isOfRelative(this.#words, this.#hit);
  }

  get isIdentified(): boolean {
    return isIdentified(this.#words, this.#hit);
  }

  get isStranger(): boolean {
    const around = this.#words;
    return isStranger(around, beforePerson(around, this.#hit.first), this.#hit);
  }

  get hasOwnGivenName(): boolean {
    const around = this.#words;
    const given = this.#hit.first - 1;
    if (!around.mayBeCapital(given) || !around.joinsNext(given)) return false;
    return this.#hit.names.some((name) => isGivenNameOf(this.#gazetteer, name, around.word(given)));
  }

  get hasWomansTitle(): boolean {
    const around = this.#words;
    const title = this.#hit.first - 1;
    return around.joinsNext(title) && around.isIn("womensTitles", title);
  }

  get neighbours(): string[] {
    const { first, last, names } = this.#hit;
    const around = this.#words;
    const key = keyOf(this.#gazetteer, names[0] ?? -1);
    const neighbours: string[] = [];
    const opening = around.gapBefore(first);
    if (around.isCapital(first - 1) && around.word(first - 1) !== "the") {
      if (opening === "space") neighbours.push(`${around.word(first - 1)} ${key}`);
      if (opening === "hyphen") neighbours.push(asDouble(around.word(first - 1), key));
    }
    if (isBareWithArticle(around, first, last)) neighbours.push(withArticle(key));
    const closing = around.gapAfter(last);
    if (around.isCapital(last + 1)) {
      if (closing === "space") neighbours.push(`${key} ${around.word(last + 1)}`);
      if (closing === "hyphen") neighbours.push(asDouble(key, around.word(last + 1)));
    }
    return neighbours;
  }
}

/** "Turkey or not", "The Kremlin of Kolomna": where a common noun has a capital, and the block has it without. */
function mayBeCommonNoun(around: Surroundings, first: number): boolean {
  const article = around.isIn("articles", first - 1) && around.gapBefore(first) === "space";
  const opens = around.startsSentence(article ? first - 1 : first);
  // Looked for in the whole block.
  return (opens || around.style(first) !== "sentence") && around.hasInSmallLetters(first);
}

/**
 * "Spice from Turkey on a leftover turkey": what is written large within a sentence is no common noun there; a
 * country that says where something is ("in Poland") or that is asked for something is nothing else either, but
 * for towns abroad: Armenia in Colombia.
 */
function isSetApart(around: Surroundings, at: number, isOfCountry: boolean): boolean {
  // Scripts without capitals set nothing apart.
  if (!around.isCapital(at) || around.startsSentence(at)) return false;
  const isEnglish = !isOtherThanEnglish(around.language);
  const isCountrys =
    isEnglish && isOfCountry && (around.isIn("locating", at - 1) || isDealtWith(around, at));
  return (isCountrys || around.hasInSmallLetters(at)) && around.style(at) === "sentence";
}

/** "They urged China to help", "called on Turkey to pay", "accused China of delay": what is done to governments, or a way. */
function isDealtWith(around: Surroundings, at: number): boolean {
  // "She came by way of Turkey"
  if (around.word(at - 1) === "of" && around.word(at - 2) === "way") return true;
  if (around.gapAfter(at) !== "space" || !/^(?:to|of|for|over)$/u.test(around.word(at + 1)))
    return false;
  const isCall = around.word(at - 1) === "on" && CALLS.has(around.word(at - 2));
  return around.gapBefore(at) === "space" && (isCall || DEALINGS.has(around.word(at - 1)));
}

/**
 * "V Moskvě vaří Gruzínci": in a house, where the block has one and the sentence speaks of what guests get
 * without saying of what house.
 */
function isAmongGuests(around: Surroundings, index: number): boolean {
  if (!knowsGuests(around.language) || !around.hasNamesakeOpener()) return false;
  const { first, last } = around.sentenceAt(index);
  let isOfHouse = false;
  for (let at = first; at <= last; at++) {
    // Dishes are among what is called after places too.
    if (isOfGuests(around.language, around.word(at))) isOfHouse = true;
    else if (around.isKind("namesakeOpeners", at)) return false;
  }
  return isOfHouse;
}

/** "Judge" in "Judge Amanda Assad" and "Judge Assad". */
function titleBefore(around: Surroundings, first: number): string | null {
  for (let index = first - 1; index >= first - LONGEST_PERSONS_NAME; index--) {
    if (!around.joinsNext(index)) return null;
    if (around.isIn("offices", index) || around.isIn("personalTitles", index)) {
      return around.word(index);
    }
    if (!around.isCapital(index)) return null;
  }
  return null;
}

/** "Фермер Иван Путин", "Marek Assad, kierowca": a trade, perhaps with a capital, before the name or behind it. */
function isStranger(around: Surroundings, before: number, { first, last }: NameHit): boolean {
  const behind = last + 1;
  if (around.has(behind) && around.words.between(last) === ", ") {
    if (around.isKind("trades", behind) || isOrdinary(around.word(behind))) return true;
  }
  // "Учитель географии Пётр Китай"
  for (let index = Math.max(before - 1, 0); index < first; index++) {
    if (around.isKind("trades", index) || isOrdinary(around.word(index))) return true;
  }
  return false;
}

/** "The Minsk was scrapped": after the name comes nothing that the article could belong to. */
function isBareWithArticle(around: Surroundings, first: number, last: number): boolean {
  if (around.word(first - 1) !== "the" || around.gapBefore(first) !== "space") return false;
  const next = last + 1;
  // "The America we love"
  if (around.gapAfter(last) === "space" && PRONOUNS.has(around.word(next))) return false;
  return (
    around.gapAfter(last) !== "space" ||
    around.isSmallWord(next) ||
    BARE_VERBS.has(around.word(next)) ||
    (FINITE.test(around.word(next)) && !around.isIn("meetings", next))
  );
}

/** Whether a folded word stands before the last one in a name of the person. */
function isGivenNameOf(gazetteer: Gazetteer, name: number, word: string): boolean {
  const entity = entityOf(gazetteer, name);
  if (categoryOf(gazetteer, entity) !== "person") return false;
  return namesOf(gazetteer, entity).some((one) => keyOf(gazetteer, one).startsWith(`${word} `));
}
