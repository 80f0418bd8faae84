import { APOSTROPHE } from "../../text/fold.ts";
import type { Gap } from "../../text/gaps.ts";
import { capitalisesNouns } from "../../text/language.ts";
import { ALL_CAPITALS, CAPITAL, DIGIT, type Words } from "../../text/words.ts";
import { lexiconOf } from "../lexicon/by-language.ts";
import { isWordOrCompound } from "../lexicon/compounds.ts";
import type { Lexicon, WordListName } from "../lexicon/lexicon.ts";
import type { NameHit } from "../names/find-names.ts";
import { BlockPatterns } from "./block-patterns.ts";
import { type Style, styleOf } from "./capital-style.ts";
import { EdgesOfNames } from "./edges-of-names.ts";

const SENTENCE_END = /[.!?:;…。！？|•·»«“”„"()[\]\u2013\u2014*\n]|\s[-–/]\s|--/u;
/** Words on either side of a name that belong to its sentence, at most: texts without a point have no end. */
const LONGEST_HALF = 40;
/** Words joined by hyphens and apostrophes, at most. */
const LONGEST_TOKEN = 6;
/** Abbreviations that are words too where they are written small: "in the sun. Russia". */
const WORDS_TOO = new Set(["sat", "sun", "wed", "mar"]);
const JOINED: ReadonlySet<Gap> = new Set(["none", "hyphen", "apostrophe"]);
const FULL_STOP = /[.!?…。！？\n]/u;
const QUOTE = /["“”„«»「『《]|['‘](?<=^.|[\s(].)/u;
const POSSESSIVE = new RegExp(`^\\s?${APOSTROPHE.source}s?(?!\\p{L})`, "u");
const BRACKET = /^\s\($/u;
const DASH = /^\s?(?:--?|[\u2013\u2014])\s?$/u;
const OPENING_QUOTE = /[\s(]['‘]$/u;
/** How far a sentence is followed when its style is judged. */
const STYLE_WORDS = 24;

/** A block's words with what the rules ask of them; word numbers outside the block find nothing. */
export class Surroundings {
  private inSmallLetters: Map<string, boolean> | null = null;
  private readonly patterns = new BlockPatterns();
  private namesakeOpener: boolean | null = null;
  private styles: Map<number, Style> | null = null;
  /** Numbers of the words with which a known name begins, and ends. */
  readonly nameStarts: EdgesOfNames;
  readonly nameEnds: EdgesOfNames;
  private readonly text: string;
  /** The words of the block's language that the rules know. */
  readonly lexicon: Lexicon;
  /** The block is written in a language that capitalises common nouns. */
  readonly capitalisesNouns: boolean;

  constructor(
    readonly words: Words,
    /** The block's language as a two-letter code, or null where nothing tells. */
    readonly language: string | null,
    /** From left to right. */
    hits: readonly NameHit[],
  ) {
    this.nameStarts = new EdgesOfNames(hits, "first");
    this.nameEnds = new EdgesOfNames(hits, "last");
    this.text = words.text;
    this.lexicon = lexiconOf(language);
    this.capitalisesNouns = capitalisesNouns(language);
  }

  /** Whether the block may have these words in small letters, behind a space; asks nothing of its words. */
  mayHave(small: string): boolean {
    return this.text.includes(` ${small}`);
  }

  /** Reads the block's words again if another text has been read since. */
  readAgain(): void {
    if (this.words.text !== this.text) this.words.read(this.text);
  }

  /** Whether the block has a quotation mark; an apostrophe within a word does not count as one. */
  get hasQuotes(): boolean {
    return this.blockHas(QUOTE);
  }

  /** Whether the pattern is anywhere in the block, looked for once. */
  blockHas(pattern: RegExp): boolean {
    return this.patterns.isIn(this.words.text, pattern);
  }

  has(index: number): boolean {
    return index >= 0 && index < this.words.count;
  }

  /** The folded word, "" outside the block. */
  word(index: number): string {
    return this.has(index) ? this.words.folded(index) : "";
  }

  /** Whether a word list of the block's language has the word. */
  isIn(list: WordListName, index: number): boolean {
    return this.lexicon[list].has(this.word(index));
  }

  /** Whether a word list has the word, or the last noun of the compound that it is; "zerstörte" is no Torte. */
  isKind(list: WordListName, index: number): boolean {
    if (this.capitalisesNouns && !this.isCapital(index)) return this.isIn(list, index);
    return isWordOrCompound(this.lexicon, list, this.word(index));
  }

  /** A function word, a preposition or a number word. */
  isSmallWord(index: number): boolean {
    return (
      this.isIn("functionWords", index) ||
      this.isIn("prepositions", index) ||
      this.isIn("numberWords", index)
    );
  }

  /** An article or a possessive. */
  isDeterminer(index: number): boolean {
    return this.isIn("articles", index) || this.isIn("possessives", index);
  }

  /** Where the words joined to this one by hyphens or apostrophes begin: "Kata" of "Kata'ib". */
  tokenStart(index: number): number {
    let start = index;
    while (index - start < LONGEST_TOKEN && JOINED.has(this.gapBefore(start))) {
      if (this.isPossessive(start - 1)) break;
      start--;
    }
    return start;
  }

  /** The word as written, "" outside the block. */
  written(index: number): string {
    return this.has(index) ? this.words.word(index) : "";
  }

  /** The words from `first` to `last` as they stand in the text. */
  phrase(first: number, last: number): string {
    return this.words.text.slice(this.words.start(first), this.words.end(last));
  }

  isCapital(index: number): boolean {
    return this.has(index) && (this.words.shape(index) & CAPITAL) !== 0;
  }

  /** Begins with a capital, or is of a script that has none. */
  mayBeCapital(index: number): boolean {
    return this.isCapital(index) || /^\p{Lo}/u.test(this.written(index));
  }

  /** Whether the block also has the word in small letters. */
  hasInSmallLetters(index: number): boolean {
    const small = this.written(index).toLowerCase();
    this.inSmallLetters ??= new Map();
    let has = this.inSmallLetters.get(small);
    if (has === undefined) {
      has = this.words.text.includes(` ${small}`) && this.findInSmallLetters(small);
      this.inSmallLetters.set(small, has);
    }
    return has;
  }

  private findInSmallLetters(small: string): boolean {
    for (let index = 0; index < this.words.count; index++) {
      if (this.words.shape(index) === 0 && this.words.word(index) === small) return true;
    }
    return false;
  }

  /** Whether the block has a word with which things called after a place begin: hotel, frigate. */
  hasNamesakeOpener(): boolean {
    if (this.namesakeOpener === null) {
      let index = 0;
      while (index < this.words.count && !this.isKind("namesakeOpeners", index)) index++;
      this.namesakeOpener = index < this.words.count;
    }
    return this.namesakeOpener;
  }

  isAllCapitals(index: number): boolean {
    return this.has(index) && (this.words.shape(index) & ALL_CAPITALS) !== 0;
  }

  /** Whether the word begins with a digit. */
  isNumber(index: number): boolean {
    return this.has(index) && (this.words.shape(index) & DIGIT) !== 0;
  }

  /** What stands between this word and the next; "other" at the block's ends. */
  gapAfter(index: number): Gap {
    if (!this.has(index) || !this.has(index + 1)) return "other";
    return this.words.gapAfter(index);
  }

  gapBefore(index: number): Gap {
    return this.gapAfter(index - 1);
  }

  /** Whether the next word is joined by a space alone, or by the point of an abbreviated title. */
  joinsNext(index: number): boolean {
    const gap = this.gapAfter(index);
    return gap === "space" || (gap === "point-space" && this.isAbbreviated(index));
  }

  private isAbbreviated(index: number): boolean {
    if (!this.isIn("pointedAbbreviations", index)) return this.isInitial(index);
    const word = this.word(index);
    if (word === "no") return /^\d/u.test(this.word(index + 1));
    return this.isCapital(index) || !WORDS_TOO.has(word);
  }

  /** A single capital letter: "J" in "Donald J. Trump". */
  isInitial(index: number): boolean {
    return this.isAllCapitals(index) && this.written(index).length === 1;
  }

  /** A possessive follows the word: 's, ’s, or s' of a plural. */
  isPossessive(index: number): boolean {
    const end = this.words.end(index);
    if (!this.has(index)) return false;
    if (this.words.endsInS(index) && this.nameEnds.nameAt(index)?.droppedApostrophe) return true;
    if (this.words.isSpaceAfter(index)) return false;
    return POSSESSIVE.test(this.words.text.slice(end, end + 4));
  }

  /** Whether a sentence, or what begins like one (after a colon, quote, dash or bracket), begins here. */
  startsSentence(index: number): boolean {
    if (index <= 0) return true;
    const gap = this.gapBefore(index);
    if (gap === "space" || gap === "none" || gap === "hyphen" || gap === "apostrophe") return false;
    if (gap === "point") return false;
    if (gap === "point-space") return !this.isAbbreviated(index - 1);
    const between = this.words.between(index - 1);
    return SENTENCE_END.test(between) || OPENING_QUOTE.test(between);
  }

  /** The first and last word of the sentence that has this word, no further than `LONGEST_HALF`; quotes and colons end none. */
  sentenceAt(index: number): { first: number; last: number } {
    let first = index;
    const start = Math.max(0, index - LONGEST_HALF);
    while (first > start && !this.endsSentence(first - 1)) first--;
    let last = index;
    const end = Math.min(this.words.count - 1, index + LONGEST_HALF);
    while (last < end && !this.endsSentence(last)) last++;
    return { first, last };
  }

  private endsSentence(index: number): boolean {
    return FULL_STOP.test(this.words.between(index)) && this.startsSentence(index + 1);
  }

  /** How the sentence that has this word uses capitals. */
  style(index: number): Style {
    let first = index;
    while (!this.startsSentence(first) && index - first < STYLE_WORDS) first--;
    if (this.goesOn(first)) return this.style(first - 1);
    this.styles ??= new Map();
    const known = this.styles.get(first);
    if (known) return known;
    let last = index;
    while (this.has(last + 1) && !this.startsSentence(last + 1) && last - index < STYLE_WORDS)
      last++;
    const style = styleOf(this, first, last);
    this.styles.set(first, style);
    return style;
  }

  /** A part in brackets, or a small word behind a dash: "fixed (Israel Chauca Fuentes)", "a bloc - the Western Union - said". */
  private goesOn(first: number): boolean {
    if (first === 0) return false;
    const between = this.words.between(first - 1);
    return BRACKET.test(between) || (!this.isCapital(first) && DASH.test(between));
  }
}
