import type { KnownWords } from "../lexicon/known-words.ts";
import * as trait from "../lexicon/vocabulary.ts";
import type { RunReader } from "./name-runs.ts";
import type { NameWords } from "./name-words.ts";
import { KNOWN } from "./name-words.ts";
import type { ReadChunk, ReadSentence } from "./read-chunk.ts";
import type { Part } from "./run.ts";

/** Abbreviations before which a person's name is cut off: "US Senator Lee", "UN's". */
const BODIES = new Set(["us", "u", "uk", "un", "eu", "nato", "usa"]);

/** Words that cannot name an office's department. */
const NO_OFFICE = KNOWN | trait.HEAD | trait.ROLE;

/** The sentence whose runs of capitalised words are read, the chunk it is part of, and what reads them. */
export interface RunContext {
  chunk: ReadChunk;
  sentence: ReadSentence;
  reader: RunReader;
  known: KnownWords;
}

/** Cuts a run of capitals of English into names: offices and titles fall out, peoples stand apart. */
export class EnglishCutter {
  readonly #chunk: ReadChunk;
  readonly #sentence: ReadSentence;
  readonly #reader: RunReader;
  readonly #known: KnownWords;
  readonly #words: NameWords;

  constructor({ chunk, sentence, reader, known }: RunContext, words: NameWords) {
    this.#words = words;
    this.#chunk = chunk;
    this.#sentence = sentence;
    this.#reader = reader;
    this.#known = known;
  }

  parts(first: number, last: number): Part[] {
    const parts: Part[] = [];
    let start = first;
    let afterTitle = false;
    const cut = (end: number) => {
      if (end >= start) parts.push({ first: start, last: end, afterTitle });
      afterTitle = false;
    };
    for (let index = first; index <= last; index++) {
      const unit = index === start ? this.#unitEnd(index, last) : index;
      if (index === start && this.#isApart(index, unit, last)) {
        cut(unit);
        start = unit + 1;
        index = unit;
      } else if (this.#isTitle(index, start, last)) {
        cut(this.#titleStart(start, index) - 1);
        start = index + 1;
        while (start <= last && !this.#reader.isNameWord(start)) start++;
        afterTitle = true;
        index = start - 1;
      }
    }
    if (start <= last && this.#isOfOffice(start, last)) start = this.#afterOffice(start, last);
    if (start <= last) cut(last);
    return parts;
  }

  /** "Russian | President", "Belgian | Jean Dupont", "US | Senator": the first word is a name by itself. */
  #isApart(index: number, unit: number, last: number): boolean {
    const next = unit + 1;
    if (unit === last || !this.#reader.isNameWord(next) || this.#words.has(index, trait.GIVEN)) {
      return false;
    }
    const isPointed = unit > index;
    if (!/^\.? $/u.test(this.#chunk.words.between(unit))) return false;
    if (!isPointed && !this.#words.has(index, trait.DEMONYM | trait.COUNTRY)) return false;
    if (this.#known.categoryOfPhrase(this.#reader.phrase(index, last), "en") !== null) return false;
    const isHeaded = this.#words.has(last, trait.HEAD);
    const isOffice = this.#words.has(next, trait.ROLE | trait.TITLE | trait.ROLE_MODIFIER);
    if (isOffice && !isHeaded) return true;
    if (!isPointed && this.#words.has(index, trait.DEMONYM)) {
      return !isHeaded && (!this.#words.has(next, trait.COMMON) || this.#beginsPerson(next, last));
    }
    const isBody = isPointed || BODIES.has(this.#reader.folded(index));
    return isBody && (this.#beginsPerson(next, last) || this.#beginsOffice(next, last));
  }

  /** The last letter of an abbreviation with points, "U.S."; else the word itself. */
  #unitEnd(index: number, last: number): number {
    const { words } = this.#chunk;
    let end = index;
    const isLetter = (at: number) => words.end(at) - words.start(at) === 1;
    while (end < last && isLetter(end) && isLetter(end + 1) && words.between(end) === ".") end++;
    return end;
  }

  /** "Defense Secretary": words that are no names, and a role. */
  #beginsOffice(first: number, last: number): boolean {
    let index = first;
    while (
      index < last &&
      this.#words.has(index, trait.COMMON) &&
      !this.#words.has(index, NO_OFFICE)
    ) {
      index++;
    }
    return index > first && this.#words.has(index, trait.ROLE);
  }

  /** Whether a word is an office or title, and no part of a name such as "General Motors" or "John Major". */
  #isTitle(index: number, start: number, last: number): boolean {
    const isCalling = this.#isCalling(index, last);
    if (!isCalling && !this.#words.has(index, trait.ROLE | trait.TITLE)) return false;
    const isInstitution = this.#words.has(last, trait.HEAD) && !this.#words.has(last, trait.ROLE);
    if (isInstitution && !this.#beginsPerson(index + 1, last)) return false;
    if (index !== last || index === start) return true;
    const before = index - 1;
    const isFamilyName = before === start && this.#words.has(before, trait.GIVEN);
    const isOfHead =
      !this.#reader.isNameWord(before) && this.#words.has(before - 1, trait.OF_HEAD | trait.HEAD);
    return !isFamilyName && !isOfHead;
  }

  /** "Engineer Anna", and any ordinary word before a name in full: "Executive Bob Ayling". */
  #isCalling(index: number, last: number): boolean {
    if (this.#words.has(index, KNOWN | trait.HEAD) || !this.#words.has(index + 1, trait.GIVEN)) {
      return false;
    }
    if (this.#words.has(index, trait.CALLING)) return true;
    const isInFull = index + 2 <= last && this.#reader.isNameWord(index + 2);
    return isInFull && this.#words.has(index, trait.COMMON) && this.#beginsPerson(index + 1, last);
  }

  /** Where the words that belong to an office begin: "Acting | Health | Secretary". */
  #titleStart(start: number, title: number): number {
    let from = title;
    while (from > start && this.#words.has(from - 1, trait.ROLE_MODIFIER | trait.ROLE)) from--;
    return from > start && this.#isOffice(start, from - 1) ? start : from;
  }

  #beginsPerson(index: number, last: number): boolean {
    return (
      index <= last &&
      this.#words.has(index, trait.GIVEN) &&
      !this.#words.has(index, trait.COMMON) &&
      !this.#words.has(last, trait.HEAD)
    );
  }

  /** Whether the words before a role only say which role: "Foreign" Minister, "Health" Secretary. */
  #isOffice(first: number, last: number): boolean {
    for (let index = first; index <= last; index++) {
      if (!this.#words.has(index, trait.COMMON | trait.CONNECTOR | trait.ROLE_MODIFIER))
        return false;
      if (this.#words.has(index, trait.COUNTRY | trait.DEMONYM | trait.GIVEN)) return false;
    }
    return true;
  }

  /** "Secretary of State Antony Blinken": the run began behind "of". Not "Queen of New Zealand". */
  #isOfOffice(start: number, last: number): boolean {
    if (this.#beginsKnownName(start, last)) return false;
    if (start - 2 < this.#sentence.first || this.#chunk.words.word(start - 1) !== "of")
      return false;
    const isRole = this.#words.has(start - 2, trait.ROLE) && this.#reader.isNameWord(start - 2);
    return isRole && this.#words.has(start, trait.COMMON) && !this.#words.has(start, KNOWN);
  }

  /** Whether a known name of several words begins here. */
  #beginsKnownName(start: number, last: number): boolean {
    for (let end = start + 1; end <= last; end++) {
      if (this.#known.categoryOfPhrase(this.#reader.phrase(start, end), "en") !== null) return true;
    }
    return false;
  }

  #afterOffice(start: number, last: number): number {
    let index = start;
    while (
      index <= last &&
      this.#words.has(index, trait.COMMON | trait.CONNECTOR) &&
      !this.#words.has(index, trait.GIVEN)
    ) {
      index++;
    }
    return index;
  }
}
