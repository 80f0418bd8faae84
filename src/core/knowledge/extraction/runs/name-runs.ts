import { ALL_CAPITALS, CAPITAL, type Words } from "../../../text/words.ts";
import {
  endsInSmallLetters,
  goesOnSmallAfterHyphen,
  isCyrillicSlavic,
} from "../lexicon/small-endings.ts";
import type { WordEntry } from "../lexicon/vocabulary.ts";
import * as trait from "../lexicon/vocabulary.ts";
import { explainedUntil } from "./abbreviations.ts";
import { quotedUntil } from "./quoted-names.ts";
import { isOpening, type ReadChunk, type ReadSentence } from "./read-chunk.ts";
import type { Run } from "./run.ts";
import {
  ABBREVIATED,
  FOR_HEADS,
  isCyrillicAcronym,
  isOwningPlural,
  NO_NAME_LEFT,
  NO_PERSON,
  NUMBERED,
  ON_HEADS,
} from "./run-words.ts";

const CONNECTORS_MAX = 3;
const LOOKAHEAD = 6;
/** Most words of a run: more capitals in a row are verse or a list. */
const RUN_MAX = 24;

/** Reads the runs of capitalised words of a sentence. */
export class RunReader {
  readonly #words: Words;
  readonly #entries: readonly WordEntry[];
  readonly #isEnglish: boolean;
  readonly #chunk: ReadChunk;
  readonly #sentence: ReadSentence;
  readonly #language: string;

  constructor(chunk: ReadChunk, sentence: ReadSentence, language: string) {
    this.#chunk = chunk;
    this.#sentence = sentence;
    this.#language = language;
    this.#isEnglish = language === "en";
    this.#words = chunk.words;
    this.#entries = chunk.entries;
  }

  /** All runs of a sentence, in order. */
  runs(): Run[] {
    const runs: Run[] = [];
    const { first, last } = this.#sentence;
    for (let index = first; index <= last; index++) {
      if (!this.isNameWord(index)) continue;
      const whole = this.#wholeFrom(index);
      if (whole !== null) {
        runs.push(whole);
        index = whole.last;
        continue;
      }
      let end = index;
      for (let next = end; next >= 0 && next - index < RUN_MAX; next = this.#next(end, index)) {
        if (next > index && this.#wholeFrom(next) !== null) break;
        end = next;
      }
      runs.push({ first: index, last: end });
      index = end;
    }
    return runs;
  }

  #wholeFrom(first: number): Run | null {
    const { last: end } = this.#sentence;
    const quoted = isCyrillicSlavic(this.#language) ? quotedUntil(this.#words, first, end) : -1;
    if (quoted >= 0) return { first, last: quoted, isWhole: true, isQuoted: true };
    const explained = explainedUntil(this.#words, first, end);
    return explained >= 0 ? { first, last: explained, isWhole: true } : null;
  }

  traits(index: number): number {
    return this.#entries[index]?.traits ?? 0;
  }

  folded(index: number): string {
    return this.#entries[index]?.folded ?? "";
  }

  /** Words from one index to another, folded, as lists have them. */
  phrase(first: number, last: number): string {
    let phrase = this.folded(first);
    for (let index = first + 1; index <= last; index++) phrase += ` ${this.folded(index)}`;
    return phrase;
  }

  /** Whether the word is written as a name's is. */
  isNameWord(index: number): boolean {
    const { first, last, kind } = this.#sentence;
    if (index < first || index > last) return false;
    const shape = this.#words.shape(index);
    if ((shape & CAPITAL) === 0) {
      return (shape & ALL_CAPITALS) !== 0 && /^\d+\p{Lu}{2,}$/u.test(this.#words.word(index));
    }
    if (!this.#isEnglish) return true;
    if (this.folded(index) === "i") return false;
    return kind === "prose" || (this.traits(index) & trait.FUNCTION_WORD) === 0;
  }

  /** The next word of the run that began at `start`, or -1 where it ends. */
  #next(index: number, start: number): number {
    const words = this.#words;
    const next = index + 1;
    if (next > this.#sentence.last) return -1;
    const gap = words.gapAfter(index);
    if (this.isNameWord(next)) {
      if (gap === "space" && this.#isOwner(index, next)) return -1;
      switch (gap) {
        case "space":
        case "hyphen":
          return isOpening(this.#chunk, this.#sentence, next) ? -1 : next;
        case "point":
        case "point-space":
          return this.#isAbbreviated(index) ? next : -1;
        case "apostrophe":
          return words.end(index) - words.start(index) <= 2 || this.#isHeadAfterPossessive(index)
            ? next
            : -1;
        default:
          if (isOwningPlural(this.#entries[index], words.between(index)))
            return this.#isHeadAfterPossessive(index) ? next : -1;
          return words.between(index).trim() === "&" && !this.#isPerson(start, index) ? next : -1;
      }
    }
    if (gap === "apostrophe" && this.folded(next) === "s" && words.gapAfter(next) === "space") {
      return this.#isHeadAfterPossessive(next) ? next + 1 : -1;
    }
    if (this.#isNumberOfName(index, next, gap)) return next;
    if (gap === "space" && this.#endsSmall(index, start)) return next;
    if (gap === "hyphen" && this.#goesOnSmall(index, start)) return next;
    return gap === "space" || gap === "hyphen" ? this.#overConnectors(index, start) : -1;
  }

  #goesOnSmall(index: number, start: number): boolean {
    return goesOnSmallAfterHyphen(this.#language, {
      word: this.folded(index),
      next: this.folded(index + 1),
      isFirst: index === start,
      isOpening: isOpening(this.#chunk, this.#sentence, start),
    });
  }

  /** "Верховный суд | США": in Slavic languages an abbreviation behind a name is its owner's. */
  #isOwner(index: number, next: number): boolean {
    if (!isCyrillicSlavic(this.#language)) return false;
    return isCyrillicAcronym(this.#words, next) && !isCyrillicAcronym(this.#words, index);
  }

  /** "F-86" and "Flight 4978", but not "Arsenal 2". */
  #isNumberOfName(index: number, next: number, gap: string): boolean {
    if (!/^\d{1,4}\p{Lu}{0,2}$/u.test(this.#words.word(next))) return false;
    if (gap === "hyphen") return /^\p{L}{1,7}$/u.test(this.#words.word(index));
    return gap === "space" && NUMBERED.has(this.folded(index));
  }

  /** "Тихий океан" and "Conseil nordique": the rest of the name stands in small letters. */
  #endsSmall(index: number, start: number): boolean {
    const isFollowed =
      index > start && this.isNameWord(index) && !(index === start + 1 && this.#isWord(start));
    if (isFollowed || (this.traits(index + 1) & trait.CONNECTOR) !== 0) return false;
    return endsInSmallLetters(this.#language, this.folded(index), this.folded(index + 1), {
      isHead: (this.traits(index) & trait.HEAD) !== 0,
      isOpening: isOpening(this.#chunk, this.#sentence, start),
      isInside: !this.isNameWord(index),
      afterNext: index + 2 > this.#sentence.last ? "" : this.folded(index + 2),
    });
  }

  /** An ordinary word that has its capital from the sentence. */
  #isWord(index: number): boolean {
    return (
      isOpening(this.#chunk, this.#sentence, index) &&
      (this.traits(index) & (trait.COMMON | trait.FUNCTION_WORD)) !== 0
    );
  }

  /** "St John's College", "Residents' League": what the possessive belongs to is itself the head of a name. */
  #isHeadAfterPossessive(s: number): boolean {
    const next = s + 1;
    if (!this.#isEnglish || !this.isNameWord(next) || next > this.#sentence.last) return false;
    return (
      (this.traits(next) & trait.HEAD) !== 0 &&
      (this.traits(next) & trait.ROLE) === 0 &&
      !this.isNameWord(next + 1) &&
      (this.traits(s - 1) & (trait.COUNTRY | trait.PLACE)) === 0
    );
  }

  /** Whether words look like somebody's name in full, behind an office or title or without. */
  #isPerson(start: number, last: number): boolean {
    let first = start;
    while (first < last && (this.traits(first) & (trait.ROLE | trait.TITLE)) !== 0) first++;
    if (last === first || (this.traits(last) & trait.HEAD) !== 0) return false;
    const isInitial = this.#words.end(first) - this.#words.start(first) === 1;
    if ((this.traits(first) & trait.GIVEN) !== 0 || isInitial) return true;
    const isUnknown = (index: number) =>
      (this.traits(index) & NO_PERSON) === 0 &&
      this.#words.end(index) - this.#words.start(index) > 3;
    return last === first + 1 && isUnknown(first) && isUnknown(last);
  }

  /** "Kassym-Jomart Tokayev | of Kazakhstan": behind words of which none says what they name. */
  #isCountryOfName(index: number, next: number, start: number): boolean {
    if (next !== index + 2 || (this.traits(next) & trait.COUNTRY) === 0) return false;
    for (let word = start; word <= index; word++) {
      if ((this.traits(word) & NO_PERSON) !== 0) return false;
    }
    return true;
  }

  #isAbbreviated(index: number): boolean {
    return (
      this.#words.end(index) - this.#words.start(index) === 1 || ABBREVIATED.has(this.folded(index))
    );
  }

  #overConnectors(index: number, start: number): number {
    let next = index + 1;
    while (
      next - index <= CONNECTORS_MAX &&
      next <= this.#sentence.last &&
      (this.traits(next) & trait.CONNECTOR) !== 0 &&
      (this.#words.shape(next) & CAPITAL) === 0
    ) {
      const gap = this.#words.gapAfter(next);
      if (gap !== "space" && gap !== "hyphen" && gap !== "apostrophe") return -1;
      next++;
    }
    if (next === index + 1 || !this.isNameWord(next)) return -1;
    if (this.#isEnglish) return this.#joinsInEnglish(index, next, start) ? next : -1;
    return this.#language === "de" && this.#isOfSomebody(index, start) ? -1 : next;
  }

  /** "Sven Weier | von der UBS", but "Otto von Bismarck": behind a name in full. */
  #isOfSomebody(index: number, start: number): boolean {
    return (
      index > start &&
      this.folded(index + 1) === "von" &&
      (this.traits(index - 1) & trait.GIVEN) !== 0 &&
      (this.traits(index) & trait.GIVEN) === 0
    );
  }

  #joinsInEnglish(index: number, next: number, start: number): boolean {
    const connector = this.folded(index + 1);
    const left = this.traits(index);
    switch (connector) {
      case "of":
        if ((left & (trait.OF_HEAD | trait.HEAD)) !== 0) return true;
        if ((left & NO_NAME_LEFT) !== 0 || this.#isPerson(start, index)) return false;
        if (this.#isCountryOfName(index, next, start)) return false;
        if (next > index + 2 && (this.#words.shape(next) & ALL_CAPITALS) !== 0) return false;
        return index > start || index !== this.#sentence.first;
      case "for":
        return FOR_HEADS.has(this.folded(index));
      case "on":
        return ON_HEADS.has(this.folded(index));
      case "and":
        return next === index + 2 && this.#joinsByAnd(index, next, start);
      case "the":
        return false;
      default:
        return (
          !["d", "la", "le", "des"].includes(connector) ||
          next > index + 2 ||
          this.#words.gapAfter(index + 1) === "apostrophe"
        );
    }
  }

  /** "Department of Trade and Industry", "Securities and Exchange Commission". */
  #joinsByAnd(index: number, next: number, start: number): boolean {
    for (let before = start; before < index; before++) {
      const isOf = this.folded(before) === "of" || this.folded(before) === "for";
      if (isOf && (this.traits(before - 1) & trait.OF_HEAD) !== 0) {
        return (this.traits(next) & trait.COMMON) !== 0;
      }
    }
    if ((this.traits(index) & trait.COMMON) === 0 || (this.traits(next) & trait.COMMON) === 0)
      return false;
    if ((this.traits(index) & NO_NAME_LEFT) !== 0) return false;
    let last = next;
    while (
      last - next < LOOKAHEAD &&
      this.isNameWord(last + 1) &&
      this.#words.gapAfter(last) === "space"
    )
      last++;
    return last > next && (this.traits(last) & trait.HEAD) !== 0;
  }
}
