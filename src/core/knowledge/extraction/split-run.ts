import { ALL_CAPITALS } from "../../text/words.ts";
import type { KnownWords } from "./known-words.ts";
import type { Run, RunReader } from "./name-runs.ts";
import { isOpening, type ReadChunk, type ReadSentence } from "./read-chunk.ts";
import * as trait from "./vocabulary.ts";
import { isUsuallyCapital, type Vocabulary } from "./vocabulary.ts";

/** A run that is one name. */
export interface NameRun extends Run {
  /** Its capital is its own, whatever stands before it. */
  isCertain: boolean;
  /** A person's office or title stands before it. */
  afterTitle: boolean;
}

const KNOWN =
  trait.GIVEN | trait.FAMILY | trait.PLACE | trait.COUNTRY | trait.DEMONYM | trait.ORGANISATION;
const BODIES = new Set(["us", "u", "uk", "un", "eu", "nato", "usa"]);

/** Cuts a run into the names it consists of; office, title and opening word are no part of them. */
export class RunSplitter {
  constructor(
    private readonly chunk: ReadChunk,
    private readonly sentence: ReadSentence,
    private readonly reader: RunReader,
    private readonly vocabulary: Vocabulary,
    private readonly known: KnownWords,
    private readonly language: string,
  ) {}

  names(run: Run): NameRun[] {
    return this.sentence.kind === "title" ? this.namesInTitle(run) : this.namesIn(run);
  }

  /** In a headline only words that are names elsewhere, or no other words, are. */
  private namesInTitle({ first, last }: Run): NameRun[] {
    const names: NameRun[] = [];
    for (let index = first; index <= last; index++) {
      let end = index - 1;
      while (
        end < last &&
        (this.isName(end + 1) || (end >= index && this.has(end + 1, trait.CONNECTOR)))
      )
        end++;
      while (end >= index && !this.reader.isNameWord(end)) end--;
      if (end < index) continue;
      names.push(...this.namesIn({ first: index, last: end }));
      index = end;
    }
    return names;
  }

  private namesIn({ first, last }: Run): NameRun[] {
    const start = this.withoutOpeners(first, last);
    if (start > last) return [];
    const names =
      this.language === "en" ? this.inEnglish(start, last) : [this.name(start, last, false)];
    return names.flatMap((name) => this.trimmed(name));
  }

  private has(index: number, traits: number): boolean {
    return (this.reader.traits(index) & traits) !== 0;
  }

  private name(first: number, last: number, afterTitle: boolean): NameRun {
    return { first, last, afterTitle, isCertain: this.isCertain(first, last) };
  }

  /** A single word at the beginning of a sentence or in a headline may be any word. */
  private isCertain(first: number, last: number): boolean {
    const { kind } = this.sentence;
    if (kind === "shouted") return false;
    const opens = kind === "title" || isOpening(this.chunk, this.sentence, first);
    if (first === last) return opens ? this.isName(first) : this.isNameInside(first);
    if (kind !== "title") return true;
    for (let index = first; index <= last; index++) if (this.isName(index)) return true;
    return false;
  }

  /** Whether the word is a name wherever it stands. */
  private isName(index: number): boolean {
    const entry = this.chunk.entries[index];
    if (entry === undefined) return false;
    if (isUsuallyCapital(entry)) return true;
    if (entry.small > 0) return false;
    if ((entry.traits & (trait.FUNCTION_WORD | trait.DATE_WORD | trait.ROLE)) !== 0) return false;
    if (this.language === "en") {
      if (/(?:ed|ing|ly)$/u.test(entry.folded) && (entry.traits & KNOWN) === 0) return false;
      return (
        (entry.traits & trait.COMMON) === 0 ||
        (entry.traits & (trait.COUNTRY | trait.DEMONYM)) !== 0
      );
    }
    return (entry.traits & KNOWN) !== 0 || (this.chunk.words.shape(index) & ALL_CAPITALS) !== 0;
  }

  private isNameInside(index: number): boolean {
    const entry = this.chunk.entries[index];
    if (entry === undefined || (entry.traits & trait.FUNCTION_WORD) !== 0) return false;
    return entry.inside >= entry.small || (entry.traits & KNOWN) !== 0;
  }

  /** Where the name begins behind words that have their capital from the sentence. */
  private withoutOpeners(first: number, last: number): number {
    let start = first;
    while (start <= last) {
      if (!isOpening(this.chunk, this.sentence, start) && start === first) return start;
      if (this.has(start, trait.FUNCTION_WORD)) {
        start++;
        while (start <= last && !this.reader.isNameWord(start)) start++;
        continue;
      }
      if (start === last || this.isName(start)) return start;
      const next = start + 1;
      if (this.reader.isNameWord(next) && this.vocabulary.pairCount(this.chunk.words, start) > 0)
        return start;
      if (this.language !== "en") {
        const entry = this.chunk.entries[start];
        if (entry !== undefined && entry.small === 0) return start;
      } else if (
        !this.has(start, trait.COMMON) ||
        this.has(next, trait.CONNECTOR) ||
        this.has(last, trait.HEAD)
      ) {
        return start;
      }
      start = next;
      while (start <= last && !this.reader.isNameWord(start)) start++;
      if (!this.has(start, trait.FUNCTION_WORD)) return start;
    }
    return start;
  }

  private inEnglish(first: number, last: number): NameRun[] {
    const names: NameRun[] = [];
    let start = first;
    let afterTitle = false;
    const cut = (end: number) => {
      if (end >= start) names.push(this.name(start, end, afterTitle));
      afterTitle = false;
    };
    const institution = this.has(last, trait.HEAD) && !this.has(last, trait.ROLE);
    for (let index = first; index <= last; index++) {
      if (index === start && this.isApart(index, last)) {
        cut(index);
        start = index + 1;
        continue;
      }
      const isCalling =
        this.has(index, trait.CALLING) &&
        this.has(index + 1, trait.GIVEN) &&
        !this.has(index, trait.GIVEN);
      if (
        (!isCalling && !this.has(index, trait.ROLE | trait.TITLE)) ||
        (institution && !this.beginsPerson(index + 1, last))
      )
        continue;
      let from = index;
      while (from > start && this.has(from - 1, trait.ROLE_MODIFIER | trait.ROLE)) from--;
      if (from > start && this.isOffice(start, from - 1)) from = start;
      cut(from - 1);
      start = index + 1;
      while (start <= last && !this.reader.isNameWord(start)) start++;
      afterTitle = true;
      index = start - 1;
    }
    if (start <= last) {
      if (this.isOfOffice(start)) start = this.afterOffice(start, last);
      cut(last);
    }
    return names;
  }

  /** "Russian | President", "Belgian | Jean Dupont", "US | Senator": the first word is a name by itself. */
  private isApart(index: number, last: number): boolean {
    if (index === last || !this.reader.isNameWord(index + 1)) return false;
    if (this.chunk.words.gapAfter(index) !== "space") return false;
    if (!this.has(index, trait.DEMONYM | trait.COUNTRY)) return false;
    if (this.known.categoryOfPhrase(this.phrase(index, last), this.language) !== null) return false;
    const next = index + 1;
    if (
      this.has(next, trait.ROLE | trait.TITLE | trait.ROLE_MODIFIER) &&
      !this.has(last, trait.HEAD)
    )
      return true;
    if (this.has(index, trait.DEMONYM)) {
      if (this.has(last, trait.HEAD)) return false;
      return !this.has(next, trait.COMMON) || this.beginsPerson(next, last);
    }
    return (
      this.beginsPerson(next, last) &&
      !this.has(last, trait.HEAD) &&
      BODIES.has(this.reader.folded(index))
    );
  }

  private beginsPerson(index: number, last: number): boolean {
    return (
      index <= last &&
      this.has(index, trait.GIVEN) &&
      !this.has(index, trait.COMMON) &&
      !this.has(last, trait.HEAD)
    );
  }

  /** Whether words before a role only say which: "Foreign" Minister, "Health" Secretary. */
  private isOffice(first: number, last: number): boolean {
    for (let index = first; index <= last; index++) {
      if (!this.has(index, trait.COMMON | trait.CONNECTOR | trait.ROLE_MODIFIER)) return false;
      if (this.has(index, trait.COUNTRY | trait.DEMONYM)) return false;
    }
    return true;
  }

  /** "Secretary of State Antony Blinken": the run began behind "of". */
  private isOfOffice(start: number): boolean {
    const { words } = this.chunk;
    if (start < 2 || start - 2 < this.sentence.first) return false;
    return (
      words.word(start - 1) === "of" &&
      this.has(start - 2, trait.ROLE) &&
      this.reader.isNameWord(start - 2) &&
      this.has(start, trait.COMMON) &&
      !this.has(start, KNOWN)
    );
  }

  private afterOffice(start: number, last: number): number {
    let index = start;
    while (
      index <= last &&
      this.has(index, trait.COMMON | trait.CONNECTOR) &&
      !this.has(index, trait.GIVEN)
    )
      index++;
    return index;
  }

  /** Without weekdays, months and numbers at its ends; nothing where nothing else is left. */
  private trimmed(name: NameRun): NameRun[] {
    let { first, last } = name;
    const isDate = (index: number) => this.has(index, trait.DATE_WORD);
    if (this.language === "en") {
      while (first <= last && isDate(first) && !this.has(last, trait.HEAD)) first++;
      while (last >= first && isDate(last) && last > first) last--;
    }
    while (first <= last && !this.reader.isNameWord(first)) first++;
    if (first > last) return [];
    if (
      first === last &&
      this.has(first, trait.ROLE | trait.TITLE | trait.COMMON_ABBREVIATION | trait.DATE_WORD)
    )
      return [];
    if (first === name.first && last === name.last) return [name];
    return [this.name(first, last, name.afterTitle)];
  }

  private phrase(first: number, last: number): string {
    let phrase = this.reader.folded(first);
    for (let index = first + 1; index <= last; index++) phrase += ` ${this.reader.folded(index)}`;
    return phrase;
  }
}
