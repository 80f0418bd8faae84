import { lexiconOf } from "../../../mentions/lexicon/by-language.ts";
import { english } from "../../../mentions/lexicon/en/english.ts";
import type { Lexicon } from "../../../mentions/lexicon/lexicon.ts";
import { wordList } from "../../../mentions/lexicon/word-list.ts";
import { englishWords, germanNouns, type IsCommonWord, russianWords } from "./common-words.ts";
import { connectorsOf } from "./connectors.ts";
import { continentNames, countryNames } from "./countries.ts";
import { foreignRoles } from "./foreign-roles.ts";
import { categoryOfHead } from "./heads.ts";
import { inLatinLetters } from "./in-latin-letters.ts";
import type { NameLexicon } from "./name-lexicon.ts";
import { CURRENCIES, salutations } from "./salutations.ts";
import * as trait from "./vocabulary.ts";

/** Unrecognised and former states and regions, which the lists of countries and cities lack. */
const LANDS = [
  "abkhazia",
  "south ossetia",
  "transnistria",
  "nagorno karabakh",
  "middle east",
  "far east",
  "west bank",
  "bayern",
  "sachsen",
  "niedersachsen",
  "sachsen anhalt",
  "thuringen",
  "hessen",
  "nordrhein westfalen",
  "rheinland pfalz",
  "schleswig holstein",
  "mecklenburg vorpommern",
  "baden wurttemberg",
  "sowjetunion",
];
/** Seats of government, by whose names their holders are called. */
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
const NO_NAMES = wordList(
  "bc ad bce ce am pm est edt gmt utc ko kos mvp dj vs ii iii iv etc ihnen",
);
/** Before the name of who asks or answers: "Ответ Иванова:". */
const TURNS = wordList("вопрос ответ запитання питання відповідь pytanie odpowiedź");
/** Bodies that are named by their initials more often than in full. */
const BODIES = ["un", "u n", "eu", "e u", "nato", "united nations", "european union"];
/** Adjectives of parts of the world, which like those of peoples name nobody by themselves. */
const DIRECTIONS = ["western", "eastern", "northern", "southern"];

/** Shorter ones are too many words' beginnings. */
const CYRILLIC_NAME = /^\p{Script=Cyrillic}{4,}$/u;

/** Everything that is known about words beforehand, by language. */
export class KnownWords {
  /** By language; made when a document in it is read, since the lists are long. */
  readonly #commonWords: ReadonlyMap<string, () => IsCommonWord>;
  readonly #given: ReadonlySet<string>;
  readonly #family: ReadonlySet<string>;
  readonly #places: ReadonlySet<string>;
  readonly #towns: ReadonlySet<string>;
  readonly #callings: ReadonlySet<string>;
  readonly #organisations: ReadonlySet<string>;
  readonly #demonyms: ReadonlySet<string>;

  constructor(lexicon: NameLexicon) {
    this.#commonWords = new Map([
      ["en", () => englishWords(new Set(lexicon.common.split("|")))],
      ["de", () => germanNouns(new Set(lexicon.german.split("|")))],
      ["ru", () => russianWords(new Set(lexicon.russian.split("|")))],
    ]);
    this.#given = new Set([...lexicon.given.split("|"), ...english.givenNames]);
    this.#family = new Set(lexicon.family.split("|"));
    this.#places = new Set([...lexicon.places.split("|"), ...LANDS]);
    this.#towns = new Set(lexicon.towns.split("|"));
    this.#callings = new Set(lexicon.roles.split("|"));
    this.#organisations = new Set([...lexicon.organisations.split("|"), ...BODIES, ...SEATS]);
    this.#demonyms = new Set([
      ...lexicon.demonyms.split("|"),
      ...english.nationalities,
      ...DIRECTIONS,
    ]);
  }

  /** A tester of folded words for documents in a language (ISO 639, "en" where unknown). */
  traitsIn(language: string): (folded: string) => number {
    const countries = countryNames(language);
    const continents = continentNames(language);
    const connectors = connectorsOf(language);
    const isCommon = this.#commonWords.get(language)?.() ?? (() => false);
    const lexicon = lexiconOf(language);
    const roles = foreignRoles(language);
    const greetings = salutations(language);
    return (word) => {
      let traits = lexiconTraits(lexicon, word);
      if (roles.has(word)) traits |= trait.ROLE;
      if (greetings.has(word) || CURRENCIES.has(word)) traits |= trait.COMMON_ABBREVIATION;
      if (language !== "en" && (lexicon.trades.has(word) || lexicon.kin.has(word))) {
        traits |= trait.CALLING;
      }
      if (this.#given.has(word) || this.#isGivenInCyrillic(word)) traits |= trait.GIVEN;
      if (this.#family.has(word)) traits |= trait.FAMILY;
      if (this.#places.has(word) || continents.has(word)) traits |= trait.PLACE;
      else if (this.#towns.has(word)) traits |= trait.TOWN;
      if (countries.has(word)) traits |= trait.COUNTRY;
      if (this.#organisations.has(word)) traits |= trait.ORGANISATION;
      if (connectors.has(word)) traits |= trait.CONNECTOR;
      if (categoryOfHead(word) !== null) traits |= trait.HEAD;
      // Those given names that are first of all words are not in the matcher's list.
      if (isCommon(word) && !(language === "en" && english.givenNames.has(word)))
        traits |= trait.COMMON;
      return language === "en" ? traits | this.#englishTraits(word) : traits;
    };
  }

  /** Whether the ordinary words of a language (ISO 639) are known. */
  hasWordsOf(language: string): boolean {
    return this.#commonWords.has(language);
  }

  /** The category of a whole name, folded, that is known by itself; null where none is. */
  categoryOfPhrase(phrase: string, language: string): "country" | "place" | "organisation" | null {
    if (countryNames(language).has(phrase)) return "country";
    if (this.#organisations.has(phrase)) return "organisation";
    return this.#places.has(phrase) || continentNames(language).has(phrase) ? "place" : null;
  }

  #isGivenInCyrillic(word: string): boolean {
    return CYRILLIC_NAME.test(word) && this.#given.has(inLatinLetters(word));
  }

  #englishTraits(word: string): number {
    let traits = 0;
    if (this.#demonyms.has(word) || this.#demonyms.has(singular(word))) traits |= trait.DEMONYM;
    if (this.#callings.has(word)) traits |= trait.CALLING;
    if (NO_NAMES.has(word)) traits |= trait.COMMON_ABBREVIATION;
    return traits;
  }
}

/** What the matcher's words of a language tell of a folded word. */
function lexiconTraits(lexicon: Lexicon, word: string): number {
  let traits = 0;
  if (lexicon.givenNames.has(word)) traits |= trait.GIVEN;
  const isOffice = lexicon.offices.has(word) && !lexicon.givenNames.has(word);
  if (lexicon.roles.has(word) || isOffice) traits |= trait.ROLE;
  if (lexicon.roleModifiers.has(word)) traits |= trait.ROLE_MODIFIER;
  if (lexicon.personalTitles.has(word)) traits |= trait.TITLE;
  if (
    lexicon.functionWords.has(word) ||
    lexicon.prepositions.has(word) ||
    lexicon.numberWords.has(word) ||
    TURNS.has(word)
  ) {
    traits |= trait.FUNCTION_WORD;
  }
  if (lexicon.weekdaysAndMonths.has(word)) traits |= trait.DATE_WORD;
  if (lexicon.commonAbbreviations.has(word) || lexicon.pointedAbbreviations.has(word)) {
    traits |= trait.COMMON_ABBREVIATION;
  }
  if (lexicon.heads.has(word)) traits |= trait.HEAD;
  if (lexicon.ofHeads.has(word)) traits |= trait.OF_HEAD;
  return traits;
}

function singular(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
