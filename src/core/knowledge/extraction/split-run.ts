import { EnglishCutter, type Part, type RunContext } from "./cut-english.ts";
import type { KnownWords } from "./known-words.ts";
import type { Run, RunReader } from "./name-runs.ts";
import { NameWords } from "./name-words.ts";
import type { ReadChunk } from "./read-chunk.ts";
import { isCommonNoun, isSlavic } from "./small-endings.ts";
import type { Vocabulary } from "./vocabulary.ts";
import * as trait from "./vocabulary.ts";

/** A run that is one name. */
export interface NameRun extends Part {
  /** Whether it has a capital for its own sake, not for its place in the sentence. */
  isCertain: boolean;
}

/** A word of these kinds is not a name by itself. */
const NO_NAME = trait.ROLE | trait.TITLE | trait.COMMON_ABBREVIATION | trait.DATE_WORD;

/** Splits a run into names, without offices, titles and opening words. */
export class RunSplitter {
  private readonly words: NameWords;
  private readonly cutter: EnglishCutter | null;
  private readonly chunk: ReadChunk;
  private readonly reader: RunReader;
  private readonly known: KnownWords;

  constructor(
    context: RunContext,
    private readonly vocabulary: Vocabulary,
    private readonly language: string,
  ) {
    const { chunk, sentence, reader, known } = context;
    this.chunk = chunk;
    this.reader = reader;
    this.known = known;
    this.words = new NameWords(chunk, sentence, language, known.hasWordsOf(language));
    this.cutter = language === "en" ? new EnglishCutter(context, this.words) : null;
  }

  names(run: Run): NameRun[] {
    return this.words.isCapitalTelling ? this.namesIn(run) : this.namesAmongCapitals(run);
  }

  /**
   * Where all words have capitals, only those are names that are names elsewhere or are no ordinary words.
   */
  private namesAmongCapitals({ first, last }: Run): NameRun[] {
    const names: NameRun[] = [];
    for (let index = first; index <= last; index++) {
      const end = Math.max(this.knownUntil(index, last), this.namesUntil(index, last));
      if (end < index) continue;
      names.push(...this.namesIn({ first: index, last: end }));
      index = end;
    }
    return names;
  }

  /** The last word of the longest known name from a word on, or the word before it. */
  private knownUntil(first: number, last: number): number {
    for (let end = last; end > first; end--) {
      if (this.known.categoryOfPhrase(this.reader.phrase(first, end), this.language) !== null) {
        return end;
      }
    }
    return first - 1;
  }

  private namesUntil(first: number, last: number): number {
    let end = this.words.isAdjectiveOfName(first) ? first + 1 : first - 1;
    while (
      end < last &&
      (this.words.isName(end + 1) ||
        (end >= first &&
          (this.words.has(end + 1, trait.CONNECTOR) || this.words.mayBeFamilyName(end + 1))))
    ) {
      end++;
    }
    while (end >= first && !this.reader.isNameWord(end)) end--;
    return end;
  }

  private namesIn({ first, last }: Run): NameRun[] {
    const start = this.withoutOpeners(first, last);
    if (start > last) return [];
    const parts = this.cutter?.parts(start, last) ?? this.partsByCountry(start, last);
    return parts.flatMap((part) => this.trimmed(part));
  }

  /** "премьер-министр | Турции | Эрдоган": in Slavic languages a country before a name is a name by itself. */
  private partsByCountry(first: number, last: number): Part[] {
    const whole = { first, last, afterTitle: false };
    const isApart =
      isSlavic(this.language) &&
      first < last &&
      this.words.has(first, trait.COUNTRY) &&
      this.reader.isNameWord(first + 1) &&
      this.chunk.words.gapAfter(first) === "space" &&
      this.knownUntil(first, last) < first;
    return isApart
      ? [
          { ...whole, last: first },
          { ...whole, first: first + 1 },
        ]
      : [whole];
  }

  /** Where the name begins behind words that have their capital from the sentence. */
  private withoutOpeners(first: number, last: number): number {
    if (!this.words.opens(first)) return first;
    let start = first;
    while (
      start <= last &&
      (this.words.has(start, trait.FUNCTION_WORD) || this.isOpener(start, last))
    ) {
      const isFunctionWord = this.words.has(start, trait.FUNCTION_WORD);
      start = this.nextNameWord(start, last);
      if (!isFunctionWord && !this.words.has(start, trait.FUNCTION_WORD)) break;
    }
    return start;
  }

  /** Whether a word before other capitals has its own from the place where it stands. */
  private isOpener(index: number, last: number): boolean {
    const next = index + 1;
    if (index === last || this.words.isName(index) || this.words.has(index, trait.CONNECTOR)) {
      return false;
    }
    const isPair =
      this.reader.isNameWord(next) && this.vocabulary.pairCount(this.chunk.words, index) > 0;
    if (isPair || this.knownUntil(index, last) > index) return false;
    if (this.language !== "en") {
      const { small = 0, folded = "" } = this.chunk.entries[index] ?? {};
      return (
        small > 0 || this.words.has(index, trait.COMMON) || isCommonNoun(this.language, folded)
      );
    }
    return (
      this.words.has(index, trait.COMMON) &&
      !this.words.has(next, trait.CONNECTOR) &&
      !this.words.has(last, trait.HEAD)
    );
  }

  /** The heads of a table's columns: "W L PCT GB". */
  private isColumns(first: number, last: number): boolean {
    const { words } = this.chunk;
    if (last - first < 2) return false;
    return /^(?:\p{Lu}{1,3}\s+)+\p{Lu}{1,3}$/u.test(
      words.text.slice(words.start(first), words.end(last)),
    );
  }

  private isRomanNumeral(index: number): boolean {
    return /^[IVX]+$/u.test(this.chunk.words.word(index));
  }

  private nextNameWord(index: number, last: number): number {
    let next = index + 1;
    while (next <= last && !this.reader.isNameWord(next)) next++;
    return next;
  }

  /** The part without weekdays, months and numbers at its ends; empty if nothing else is left. */
  private trimmed({ first: from, last: to, afterTitle }: Part): NameRun[] {
    let first = from;
    let last = to;
    while (
      first <= last &&
      this.words.has(first, trait.DATE_WORD) &&
      !this.words.has(last, trait.HEAD)
    ) {
      first++;
    }
    while (last > first && this.words.has(last, trait.DATE_WORD)) last--;
    while (first <= last && !this.reader.isNameWord(first)) first++;
    if (first > last || this.isColumns(first, last)) return [];
    const isAlone = first === last;
    if (isAlone && (this.words.has(first, NO_NAME) || this.isRomanNumeral(first))) return [];
    return [{ first, last, afterTitle, isCertain: this.words.isCertain({ first, last }) }];
  }
}
