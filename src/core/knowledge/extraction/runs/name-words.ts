import { wordList } from "../../../mentions/lexicon/word-list.ts";
import { capitalisesNouns } from "../../../text/language.ts";
import { ALL_CAPITALS, CAPITAL } from "../../../text/words.ts";
import { categoryOfForeignNoun } from "../lexicon/foreign-kinds.ts";
import { isCommonNoun } from "../lexicon/small-endings.ts";
import * as trait from "../lexicon/vocabulary.ts";
import { isUsuallyCapital, type WordEntry } from "../lexicon/vocabulary.ts";
import { isOpening, type ReadChunk, type ReadSentence } from "./read-chunk.ts";
import type { Run } from "./run.ts";

/** Known to be somebody's or something's name. */
export const KNOWN =
  trait.GIVEN | trait.FAMILY | trait.PLACE | trait.COUNTRY | trait.DEMONYM | trait.ORGANISATION;

/** Endings of common nouns in languages whose common nouns have capitals. */
const NOUN_ENDING =
  /(?:ung|heit|keit|schaft|tion|tat|ismus|nis|chen|lein|ungen|heiten|keiten|schaften|tionen)$/u;
/** Of adverbs and adjectives, which such a language writes small but for the beginning of a sentence. */
const ADVERB_ENDING =
  /(?:lich|isch|ig|bar|sam|haft|los|weise|seits|halb|wegen|falls|dessen|her|hin|mals|end|ens|ten|ische[nmrs]?)$/u;
/** Of adjectives before a noun, which have a capital only within names: "Vereinigtes Königreich". */
const ADJECTIVE_ENDING = /\p{L}{3}(?:isch)?(?:e|en|es|em)$|ischer$/u;
/** Of towns, before a noun: "Frankfurter Börse". */
const TOWNS_ADJECTIVE = /\p{L}{3}er$/u;
const NO_NAME_AMONG_NOUNS =
  trait.FUNCTION_WORD | trait.DATE_WORD | trait.ROLE | trait.TITLE | trait.COMMON_ABBREVIATION;
/** Known names that no ordinary noun is mistaken for. */
const KNOWN_THING = trait.PLACE | trait.COUNTRY | trait.DEMONYM | trait.ORGANISATION;
const SLAVIC_PAST = /^\p{Ll}{2,}(?:ал|ил|ел|ала|ила|ела|ался|ился)$/u;
/** Who a judgment, a contract or a filing speaks of, whatever their name; with a capital there. */
const PARTIES = wordList(
  "appellant appellants applicant applicants claimant claimants company corporation defendant defendants employee",
  "employer issuer landlord lender licensee licensor parties party petitioner petitioners plaintiff plaintiffs",
  "purchaser registrant respondent respondents seller tenant",
);
/** English: a verb at the head of a sentence. */
const VERB_ENDING = /(?:ed|ing|ly)$/u;

/** Tells of the words of one sentence which are names by themselves. */
export class NameWords {
  /** Whether a capital marks a name; not in headlines, nor where every noun has one. */
  readonly isCapitalTelling: boolean;
  readonly #hasNounCapitals: boolean;
  readonly #chunk: ReadChunk;
  readonly #sentence: ReadSentence;
  readonly #language: string;
  /** Whether the ordinary words of the language are known. */
  readonly #knowsWords: boolean;

  constructor(chunk: ReadChunk, sentence: ReadSentence, language: string, knowsWords: boolean) {
    this.#chunk = chunk;
    this.#sentence = sentence;
    this.#language = language;
    this.#knowsWords = knowsWords;
    this.#hasNounCapitals = capitalisesNouns(language);
    this.isCapitalTelling = sentence.kind === "prose" && !this.#hasNounCapitals;
  }

  has(index: number, traits: number): boolean {
    return ((this.#chunk.entries[index]?.traits ?? 0) & traits) !== 0;
  }

  /** Whether a word may have its capital only because of where it stands. */
  opens(index: number): boolean {
    return isOpening(this.#chunk, this.#sentence, index);
  }

  /** Whether a run is a name for sure: a single word at the beginning of a sentence may be any word. */
  isCertain({ first, last }: Run): boolean {
    if (first === last) {
      return this.isCapitalTelling && !this.opens(first)
        ? this.#isNameInside(first)
        : this.isName(first);
    }
    if (this.isCapitalTelling) return true;
    for (let index = first; index <= last; index++) {
      if (this.isName(index) || this.isAdjectiveOfName(index)) return true;
    }
    return false;
  }

  /** Whether the word is a name wherever it stands. */
  isName(index: number): boolean {
    const entry = this.#chunk.entries[index];
    if (entry === undefined) return false;
    if (this.#hasNounCapitals) return this.#isNameAmongNouns(entry, index);
    if (entry.folded.length === 1 && !this.#isInitial(index)) return false;
    if (this.#language === "en" && PARTIES.has(entry.folded)) return false;
    if (isUsuallyCapital(entry)) return true;
    if (entry.small > 0 || this.has(index, trait.FUNCTION_WORD | trait.DATE_WORD | trait.ROLE)) {
      return false;
    }
    if (this.#language !== "en") {
      if (this.has(index, KNOWN) || this.#isAcronym(index)) return true;
      if (isCommonNoun(this.#language, entry.folded)) return false;
      return this.#knowsWords
        ? !this.has(index, trait.COMMON)
        : this.#isSubjectBeforeVerb(entry, index);
    }
    const isWord = VERB_ENDING.test(entry.folded) || this.has(index, trait.CALLING);
    if (isWord && !this.has(index, KNOWN)) return false;
    return !this.has(index, trait.COMMON) || this.has(index, trait.COUNTRY | trait.DEMONYM);
  }

  #isNameAmongNouns(entry: WordEntry, index: number): boolean {
    if (entry.small > 0 || this.has(index, NO_NAME_AMONG_NOUNS)) return false;
    if (this.has(index, KNOWN_THING) || this.#isAcronym(index)) return true;
    if (this.has(index, trait.COMMON)) {
      const isUndetermined = entry.inside > 0 && entry.determined === 0;
      return this.has(index, KNOWN) && (isUndetermined || this.#isGivenBeforeName(index));
    }
    if (this.has(index, KNOWN)) return true;
    if (entry.folded.length === 1 || NOUN_ENDING.test(entry.folded)) return false;
    return !this.opens(index) || entry.inside > 0 || !ADVERB_ENDING.test(entry.folded);
  }

  /** "Ernst Müller": of two nouns that are names too. */
  #isGivenBeforeName(index: number): boolean {
    return (
      this.has(index, trait.GIVEN) &&
      index < this.#sentence.last &&
      this.#chunk.words.gapAfter(index) === "space" &&
      (this.#chunk.words.shape(index + 1) & CAPITAL) !== 0 &&
      (this.has(index + 1, KNOWN) || !this.has(index + 1, trait.COMMON))
    );
  }

  /** "Karibisches Meer": an adjective with a capital of its own makes a name of the noun behind it. */
  isAdjectiveOfName(index: number): boolean {
    const entry = this.#chunk.entries[index];
    if (!this.#hasNounCapitals || entry === undefined || this.opens(index)) return false;
    if (this.#isTownsAdjective(entry.folded, index)) return true;
    return (
      ADJECTIVE_ENDING.test(entry.folded) &&
      !this.has(index, trait.COMMON | NO_NAME_AMONG_NOUNS | KNOWN) &&
      index < this.#sentence.last &&
      this.#chunk.words.gapAfter(index) === "space" &&
      (this.#chunk.words.shape(index) & this.#chunk.words.shape(index + 1) & CAPITAL) !== 0 &&
      this.has(index + 1, trait.COMMON)
    );
  }

  /** "Bardowicker Straße", "Frankfurter Börse": the nouns are those of institutions and places. */
  #isTownsAdjective(folded: string, index: number): boolean {
    return (
      TOWNS_ADJECTIVE.test(folded) &&
      index < this.#sentence.last &&
      this.#chunk.words.gapAfter(index) === "space" &&
      this.#isKindNoun(index + 1)
    );
  }

  /** "Universität Stuttgart". */
  isBodyOfTown(index: number): boolean {
    const folded = this.#chunk.entries[index]?.folded ?? "";
    return (
      this.#hasNounCapitals &&
      index < this.#sentence.last &&
      this.#chunk.words.gapAfter(index) === "space" &&
      this.has(index + 1, trait.PLACE | trait.TOWN) &&
      categoryOfForeignNoun(folded, this.#language) === "organisation"
    );
  }

  /** "Max-Planck-Institut": whether hyphens join a name to a noun that says what it names; its last word or -1. */
  compoundEnd(name: number, last: number): number {
    let end = name;
    while (this.#hasNounCapitals && end < last && this.#chunk.words.gapAfter(end) === "hyphen")
      end++;
    return end > name && this.#isKindNoun(end) ? end : -1;
  }

  #isKindNoun(index: number): boolean {
    const folded = this.#chunk.entries[index]?.folded ?? "";
    return categoryOfForeignNoun(folded, this.#language) !== null;
  }

  /** Whether a word behind a given name may be the family name, where every noun has a capital. */
  mayBeFamilyName(index: number): boolean {
    const entry = this.#chunk.entries[index];
    if (!this.#hasNounCapitals || entry === undefined) return false;
    const gap = this.#chunk.words.gapAfter(index - 1);
    if (!this.has(index - 1, trait.GIVEN) || (gap !== "space" && gap !== "hyphen")) return false;
    return entry.small === 0 && entry.determined === 0 && !NOUN_ENDING.test(entry.folded);
  }

  /** A word that no text writes small, before a verb in the past: "Каплан отметил". */
  #isSubjectBeforeVerb({ folded }: WordEntry, index: number): boolean {
    const { words } = this.#chunk;
    if (index >= this.#sentence.last || words.gapAfter(index) !== "space") return false;
    return folded.length > 3 && SLAVIC_PAST.test(words.word(index + 1));
  }

  #isInitial(index: number): boolean {
    const gap = this.#chunk.words.gapAfter(index);
    return gap === "point" || gap === "point-space";
  }

  #isAcronym(index: number): boolean {
    return (this.#chunk.words.shape(index) & ALL_CAPITALS) !== 0;
  }

  #isNameInside(index: number): boolean {
    const entry = this.#chunk.entries[index];
    if (entry === undefined || this.has(index, trait.FUNCTION_WORD)) return false;
    if (this.#language === "en" && (entry.folded.length === 1 || PARTIES.has(entry.folded))) {
      return false;
    }
    return entry.inside >= entry.small || this.has(index, KNOWN);
  }
}
