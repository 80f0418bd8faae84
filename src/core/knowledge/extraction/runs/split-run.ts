import { declines } from "../../../text/inflection/inflect.ts";
import { categoryOfForeignNoun } from "../lexicon/foreign-kinds.ts";
import type { KnownWords } from "../lexicon/known-words.ts";
import { isCommonNoun, isCyrillicSlavic } from "../lexicon/small-endings.ts";
import type { Vocabulary } from "../lexicon/vocabulary.ts";
import * as trait from "../lexicon/vocabulary.ts";
import { EnglishCutter, type RunContext } from "./cut-english.ts";
import type { RunReader } from "./name-runs.ts";
import { KNOWN, NameWords } from "./name-words.ts";
import type { ReadChunk } from "./read-chunk.ts";
import type { NameRun, Part, Run } from "./run.ts";

/** A word of these kinds is not a name by itself. */
const NO_NAME = trait.ROLE | trait.TITLE | trait.COMMON_ABBREVIATION | trait.DATE_WORD;

const FIRM_ENDING = /^(?:AG|GmbH|KG|KGaA|SE|Inc|Corp|Ltd|LLC|plc)$/u;
/** Stand behind somebody's name. */
const HONOURS = new Set([
  "KC",
  "QC",
  "SC",
  "MP",
  "MEP",
  "MSP",
  "MBE",
  "OBE",
  "CBE",
  "KBE",
  "PhD",
  "MD",
  "RN",
]);
/** Most likely not a given name in the nominative: "улица Ивана Франко". */
const NO_NOMINATIVE = /[аеуюя]$/u;

/** Splits a run into names, without offices, titles and opening words. */
export class RunSplitter {
  readonly #words: NameWords;
  readonly #cutter: EnglishCutter | null;
  readonly #chunk: ReadChunk;
  readonly #reader: RunReader;
  readonly #known: KnownWords;
  readonly #vocabulary: Vocabulary;
  readonly #language: string;

  constructor(context: RunContext, vocabulary: Vocabulary, language: string) {
    this.#vocabulary = vocabulary;
    this.#language = language;
    const { chunk, sentence, reader, known } = context;
    this.#chunk = chunk;
    this.#reader = reader;
    this.#known = known;
    this.#words = new NameWords(chunk, sentence, language, known.hasWordsOf(language));
    this.#cutter = language === "en" ? new EnglishCutter(context, this.#words) : null;
  }

  names(run: Run): NameRun[] {
    if (run.isWhole) return [{ ...run, afterTitle: false, isCertain: true }];
    return this.#words.isCapitalTelling ? this.#namesIn(run) : this.#namesAmongCapitals(run);
  }

  /**
   * Where all words have capitals, only those are names that are names elsewhere or are no ordinary words.
   */
  #namesAmongCapitals({ first, last }: Run): NameRun[] {
    const names: NameRun[] = [];
    const firm = this.#firmUntil(first, last);
    if (firm !== null) return [firm, ...this.#namesAmongCapitals({ first: firm.last + 1, last })];
    for (let index = first; index <= last; index++) {
      const end = Math.max(this.#knownUntil(index, last), this.#namesUntil(index, last));
      if (end < index) continue;
      names.push(...this.#namesIn({ first: index, last: end }));
      index = end;
    }
    return names;
  }

  /** "Kramer Hydraulik GmbH", up to the letters that say which kind of firm it is; null where none are. */
  #firmUntil(first: number, last: number): NameRun | null {
    for (let end = first + 1; end <= last; end++) {
      if (!FIRM_ENDING.test(this.#chunk.words.word(end))) continue;
      let start = end;
      while (start > first && this.#reader.isNameWord(start - 1)) start--;
      while (start < end && this.#words.has(start, trait.FUNCTION_WORD)) start++;
      return start < end ? { first: start, last: end, afterTitle: false, isCertain: true } : null;
    }
    return null;
  }

  /** The last word of the longest known name from a word on, or the word before it. */
  #knownUntil(first: number, last: number): number {
    for (let end = last; end > first; end--) {
      if (this.#known.categoryOfPhrase(this.#reader.phrase(first, end), this.#language) !== null) {
        return end;
      }
    }
    return first - 1;
  }

  #namesUntil(first: number, last: number): number {
    const isTwo = this.#words.isAdjectiveOfName(first) || this.#words.isBodyOfTown(first);
    let end = isTwo ? first + 1 : first - 1;
    while (
      end < last &&
      (this.#words.isName(end + 1) ||
        (end >= first &&
          (this.#words.has(end + 1, trait.CONNECTOR) || this.#words.mayBeFamilyName(end + 1))))
    ) {
      end++;
    }
    while (end >= first && !this.#reader.isNameWord(end)) end--;
    return end < first ? end : Math.max(end, this.#words.compoundEnd(end, last));
  }

  #namesIn({ first, last }: Run): NameRun[] {
    const start = this.#withoutOpeners(first, last);
    if (start > last) return [];
    const parts = this.#cutter?.parts(start, last) ?? this.#partsBySlavicWords(start, last);
    return parts.flatMap((part) => this.#trimmed(part));
  }

  /**
   * "премьер-министр | Турции | Эрдоган", "Президент | Татарстана | Рустам Минниханов": in Slavic languages a
   * country or owner before a person is a name by itself.
   */
  #partsBySlavicWords(first: number, last: number): Part[] {
    const whole = { first, last, afterTitle: false };
    if (!isCyrillicSlavic(this.#language)) return [whole];
    const person = this.#personAfter(first, last);
    const isCountryApart =
      first < last &&
      this.#words.has(first, trait.COUNTRY) &&
      this.#reader.isNameWord(first + 1) &&
      this.#chunk.words.gapAfter(first) === "space" &&
      this.#knownUntil(first, last) < first;
    const second = person ?? (isCountryApart ? first + 1 : null);
    return second === null
      ? [whole]
      : [
          { ...whole, last: second - 1 },
          { ...whole, first: second },
        ];
  }

  /** Where the name in full of a person begins behind another name; null where none does. */
  #personAfter(first: number, last: number): number | null {
    if (this.#words.has(first, trait.GIVEN)) return null;
    for (let index = first + 1; index < last; index++) {
      const isPerson =
        this.#words.has(index, trait.GIVEN) &&
        !NO_NOMINATIVE.test(this.#reader.folded(index)) &&
        this.#chunk.words.gapAfter(index - 1) === "space" &&
        this.#chunk.words.gapAfter(index) === "space" &&
        this.#reader.isNameWord(index + 1) &&
        !this.#isRomanNumeral(index + 1);
      if (isPerson) return index;
    }
    return null;
  }

  /** Where the name begins behind words that have their capital from the sentence. */
  #withoutOpeners(first: number, last: number): number {
    if (!this.#words.opens(first)) return first;
    let start = first;
    while (
      start <= last &&
      (this.#words.has(start, trait.FUNCTION_WORD) || this.#isOpener(start, last))
    ) {
      const isFunctionWord = this.#words.has(start, trait.FUNCTION_WORD);
      start = this.#nextNameWord(start, last);
      if (!isFunctionWord && !this.#words.has(start, trait.FUNCTION_WORD)) break;
    }
    return start;
  }

  /** Whether a word before other capitals has its own from the place where it stands. */
  #isOpener(index: number, last: number): boolean {
    const next = index + 1;
    if (index === last || this.#words.isName(index) || this.#words.has(index, trait.CONNECTOR)) {
      return false;
    }
    const isPair =
      this.#reader.isNameWord(next) && this.#vocabulary.pairCount(this.#chunk.words, index) > 0;
    if (isPair || this.#knownUntil(index, last) > index) return false;
    if (this.#language !== "en") {
      if (this.#isAdjectiveOfBody(index, last)) return false;
      const { small = 0, folded = "" } = this.#chunk.entries[index] ?? {};
      return (
        small > 0 ||
        this.#words.has(index, NO_NAME | trait.CALLING) ||
        this.#isBeforeFullName(index, last) ||
        this.#words.has(index, trait.COMMON) ||
        isCommonNoun(this.#language, folded)
      );
    }
    return (
      this.#words.has(index, trait.COMMON) &&
      !this.#words.has(next, trait.CONNECTOR) &&
      !this.#words.has(last, trait.HEAD)
    );
  }

  /** "Следственный комитет России": of a noun in small letters and a name behind it. */
  #isAdjectiveOfBody(index: number, last: number): boolean {
    return (
      isCyrillicSlavic(this.#language) &&
      last > index + 1 &&
      !this.#reader.isNameWord(index + 1) &&
      !this.#words.has(index + 1, trait.CONNECTOR) &&
      this.#reader.isNameWord(last)
    );
  }

  /** "Oboistka Maria Nowak": a word that no list has, before a given name and another. */
  #isBeforeFullName(index: number, last: number): boolean {
    return (
      declines(this.#language) &&
      index + 2 <= last &&
      !this.#words.has(index, KNOWN | trait.HEAD) &&
      categoryOfForeignNoun(this.#reader.folded(index), this.#language) === null &&
      this.#words.has(index + 1, trait.GIVEN) &&
      this.#reader.isNameWord(index + 2)
    );
  }

  /**
   * A weekday or month behind a name, and what joined it: "the Finance Committee | on Monday"; letters of
   * honour: "Ada Orr | QC".
   */
  #isLeftBehind(last: number, first: number): boolean {
    if (this.#words.has(last, trait.DATE_WORD)) return true;
    if (last > first + 1 && HONOURS.has(this.#chunk.words.word(last))) return true;
    return this.#words.has(last, trait.CONNECTOR) && !this.#reader.isNameWord(last);
  }

  /** The heads of a table's columns: "W L PCT GB". */
  #isColumns(first: number, last: number): boolean {
    const { words } = this.#chunk;
    if (last - first < 2) return false;
    return /^(?:\p{Lu}{1,3}\s+)+\p{Lu}{1,3}$/u.test(
      words.text.slice(words.start(first), words.end(last)),
    );
  }

  #isRomanNumeral(index: number): boolean {
    return /^[IVX]+$/u.test(this.#chunk.words.word(index));
  }

  #nextNameWord(index: number, last: number): number {
    let next = index + 1;
    while (next <= last && !this.#reader.isNameWord(next)) next++;
    return next;
  }

  /** The part without weekdays, months and numbers at its ends; empty if nothing else is left. */
  #trimmed({ first: from, last: to, afterTitle }: Part): NameRun[] {
    let first = from;
    let last = to;
    while (
      first <= last &&
      this.#words.has(first, trait.DATE_WORD) &&
      !this.#words.has(last, trait.HEAD)
    ) {
      first++;
    }
    while (last > first && this.#isLeftBehind(last, first)) last--;
    while (first <= last && !this.#reader.isNameWord(first)) first++;
    if (first > last || this.#isColumns(first, last)) return [];
    const isAlone = first === last;
    if (isAlone && (this.#words.has(first, NO_NAME) || this.#isRomanNumeral(first))) return [];
    return [{ first, last, afterTitle, isCertain: this.#words.isCertain({ first, last }) }];
  }
}
