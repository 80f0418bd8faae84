import { english } from "../../mentions/lexicon/en/english.ts";
import { wordList } from "../../mentions/lexicon/word-list.ts";
import { connectorsOf } from "./connectors.ts";
import { countryNames } from "./countries.ts";
import { categoryOfHead } from "./heads.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import * as trait from "./vocabulary.ts";

/** Lands that most states do not recognise, and seats of power that stand for who sits there. */
const LANDS = [
  "abkhazia",
  "south ossetia",
  "transnistria",
  "nagorno karabakh",
  "middle east",
  "far east",
  "west bank",
];
const SEATS = [
  "kremlin",
  "pentagon",
  "white house",
  "downing street",
  "capitol hill",
  "whitehall",
  "elysee",
];
/** Written in capitals without being names, beside those the matcher knows. */
const NO_NAMES = wordList("bc ad bce ce am pm est edt gmt utc ko kos mvp dj vs ii iii iv etc");
/** Bodies that are named by their initials more often than in full. */
const BODIES = ["un", "u n", "eu", "e u", "nato", "united nations", "european union"];
/** Adjectives of parts of the world, which like those of peoples name nobody by themselves. */
const DIRECTIONS = ["western", "eastern", "northern", "southern"];

/** Everything known of words beforehand, by language. */
export class KnownWords {
  private readonly common: ReadonlySet<string>;
  private readonly given: ReadonlySet<string>;
  private readonly family: ReadonlySet<string>;
  private readonly places: ReadonlySet<string>;
  private readonly towns: ReadonlySet<string>;
  private readonly callings: ReadonlySet<string>;
  private readonly organisations: ReadonlySet<string>;
  private readonly demonyms: ReadonlySet<string>;

  constructor(lexicon: NameLexicon) {
    this.common = new Set(lexicon.common.split("|"));
    this.given = new Set([...lexicon.given.split("|"), ...english.givenNames]);
    this.family = new Set(lexicon.family.split("|"));
    this.places = new Set([...lexicon.places.split("|"), ...LANDS]);
    this.towns = new Set(lexicon.towns.split("|"));
    this.callings = new Set(lexicon.roles.split("|"));
    this.organisations = new Set([...lexicon.organisations.split("|"), ...BODIES, ...SEATS]);
    this.demonyms = new Set([
      ...lexicon.demonyms.split("|"),
      ...english.nationalities,
      ...DIRECTIONS,
    ]);
  }

  /** A tester of folded words for documents in a language (ISO 639, "en" where unknown). */
  traitsIn(language: string): (folded: string) => number {
    const countries = countryNames(language);
    const connectors = connectorsOf(language);
    return (word) => {
      let traits = 0;
      if (this.given.has(word)) traits |= trait.GIVEN;
      if (this.family.has(word)) traits |= trait.FAMILY;
      if (this.places.has(word)) traits |= trait.PLACE;
      else if (this.towns.has(word)) traits |= trait.TOWN;
      if (countries.has(word)) traits |= trait.COUNTRY;
      if (this.organisations.has(word)) traits |= trait.ORGANISATION;
      if (connectors.has(word)) traits |= trait.CONNECTOR;
      if (categoryOfHead(word) !== null) traits |= trait.HEAD;
      return language === "en" ? traits | this.englishTraits(word) : traits;
    };
  }

  /** The category of a whole name, folded, that is known by itself; null where none is. */
  categoryOfPhrase(phrase: string, language: string): "country" | "place" | "organisation" | null {
    if (countryNames(language).has(phrase)) return "country";
    if (this.organisations.has(phrase)) return "organisation";
    return this.places.has(phrase) ? "place" : null;
  }

  private englishTraits(word: string): number {
    let traits = 0;
    // Those given names that are first of all words are not in the matcher's list.
    if (this.isCommon(word) && !english.givenNames.has(word)) traits |= trait.COMMON;
    if (this.demonyms.has(word) || this.demonyms.has(singular(word))) traits |= trait.DEMONYM;
    if (english.roles.has(word)) traits |= trait.ROLE;
    if (this.callings.has(word)) traits |= trait.CALLING;
    if (english.roleModifiers.has(word)) traits |= trait.ROLE_MODIFIER;
    if (english.personalTitles.has(word)) traits |= trait.TITLE;
    if (
      english.functionWords.has(word) ||
      english.prepositions.has(word) ||
      english.numberWords.has(word)
    ) {
      traits |= trait.FUNCTION_WORD;
    }
    if (english.weekdaysAndMonths.has(word)) traits |= trait.DATE_WORD;
    if (english.commonAbbreviations.has(word) || NO_NAMES.has(word))
      traits |= trait.COMMON_ABBREVIATION;
    if (english.heads.has(word)) traits |= trait.HEAD;
    if (english.ofHeads.has(word)) traits |= trait.OF_HEAD;
    return traits;
  }

  /** In the dictionary as it is or without an ending of English. */
  private isCommon(word: string): boolean {
    return this.common.has(word) || stemsOf(word).some((stem) => this.common.has(stem));
  }
}

const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ["ies", ["y"]],
  ["es", ["", "e"]],
  ["s", [""]],
  ["ied", ["y"]],
  ["ed", ["", "e"]],
  ["ing", ["", "e"]],
  ["ly", ["", "le"]],
  ["er", ["", "e"]],
  ["est", ["", "e"]],
];
const SHORTEST_STEM = 3;

function stemsOf(word: string): string[] {
  return ENDINGS.flatMap(([ending, instead]) => {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < SHORTEST_STEM) return [];
    const undoubled = /(.)\1$/u.test(stem) && ending !== "s" ? [stem.slice(0, -1)] : [];
    return [...instead.map((letters) => stem + letters), ...undoubled];
  });
}

function singular(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
