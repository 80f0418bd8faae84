import {
  asCyrillic,
  beginsWord,
  EXPANDS,
  fold,
  foldedCode,
  foldedString,
  isCyrillic,
  isUpperCase,
  MARK,
  SEPARATOR,
} from "./fold.ts";
import { type Gap, gapBetween } from "./gaps.ts";
import {
  FOLDED,
  IS_BEYOND_BASIC,
  IS_DIGIT,
  IS_MIXED,
  IS_SMALL,
  IS_UPPER,
  isPlainSign,
  LATIN_END,
  PLAIN,
  PLAIN_END,
} from "./plain-letters.ts";

/** The first letter is a capital. */
export const CAPITAL = 1;
/** Every letter that has case is a capital, and there is one. */
export const ALL_CAPITALS = 2;
/** Begins with a digit. */
export const DIGIT = 4;
/** Of the letters A to Z and digits alone, so that only its case is folded. */
const BASIC = 8;

/**
 * `text.charCodeAt(index)`. V8 knows strings of a dozen kinds, and where it meets more than four it looks the
 * method up anew for every character, which takes longer than all the rest of reading it.
 */
const codeAt: (text: string, index: number) => number = Function.prototype.call.bind(
  String.prototype.charCodeAt,
);

/** FNV-1a, 32 bits (Fowler, Noll, Vo): one multiplication a character. */
const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

const SPACE = 32;
const SMALL_S = 115;
const HIGH_SURROGATE = 0xd800;

/** Adds a character to a word's hash, by its folded form. */
function hashOf(hash: number, point: number, folded: number): number {
  if (folded > 0) return Math.imul(hash ^ folded, HASH_PRIME);
  let sum = hash;
  for (const unit of foldedString(point)) sum = Math.imul(sum ^ unit.charCodeAt(0), HASH_PRIME);
  return sum;
}

/** The hash of a word with letters of both alphabets, as if those that look Cyrillic were. */
function hashOfMixed(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let position = start; position < end; position++) {
    const code = codeAt(text, position);
    const folded = foldedCode(code);
    if (folded > 0 || folded === EXPANDS) hash = hashOf(hash, code, asCyrillic(folded));
  }
  return hash;
}

/**
 * The words of one text, found in a single pass: where each begins and ends (UTF-16 code units), its
 * shape and a hash of its folded form. One instance is used for text after text, so that a page costs
 * no garbage.
 */
export class Words {
  text = "";
  count = 0;
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  hashes = new Int32Array(1024);
  shapes = new Uint8Array(1024);
  /** Of the words asked for, which are few: folded, and what stands behind them. */
  private readonly foldedWords: (string | undefined)[] = [];
  private readonly gaps: (Gap | undefined)[] = [];
  /** Whether the text has letters beyond the Latin, Greek and Cyrillic alphabets, or characters made of several. */
  hasRareLetters = false;
  /** Whether it has letters other than A to Z: with accents, or of another alphabet. */
  hasLettersBeyondBasic = false;
  hasDigits = false;
  /** Whether the text may be set otherwise than plainly, with other spaces than single ones or with rare signs. */
  mayBeOdd = false;

  read(text: string): void {
    this.text = text;
    this.foldedWords.fill(undefined, 0, this.count);
    this.gaps.fill(undefined, 0, this.count);
    this.count = 0;
    this.hasRareLetters = false;
    this.hasLettersBeyondBasic = false;
    this.hasDigits = false;
    this.mayBeOdd = false;
    const length = text.length;
    let position = 0;
    while (position < length) {
      const code = codeAt(text, position);
      if (code < PLAIN_END) {
        const plain = PLAIN[code] ?? SEPARATOR;
        if (plain > 0) position = this.readPlainWord(position, plain);
        else if (plain === EXPANDS) position = this.readWord(position);
        else {
          position++;
          const isPlain = code === SPACE ? codeAt(text, position) !== SPACE : isPlainSign(code);
          if (!isPlain) this.mayBeOdd = true;
        }
      } else {
        const point = text.codePointAt(position) ?? code;
        if (!isPlainSign(code)) this.mayBeOdd = true;
        const folded = foldedCode(point);
        const isLetter = folded > 0 || folded === EXPANDS;
        position = isLetter ? this.readWord(position) : position + (point > 0xffff ? 2 : 1);
      }
    }
  }

  /** Reads a word of Latin, Greek or Cyrillic letters and digits; leaves any other, and mixed ones, to `readWord`. */
  private readPlainWord(start: number, first: number): number {
    const text = this.text;
    const length = text.length;
    let hash = HASH_START;
    /** Those of all its characters, or-ed. */
    let traits = 0;
    let position = start;
    for (let plain = first; plain > 0; ) {
      hash = Math.imul(hash ^ (plain & FOLDED), HASH_PRIME);
      traits |= plain;
      position++;
      if (position === length) break;
      const code = codeAt(text, position);
      if (code >= PLAIN_END) {
        if (foldedCode(code) !== SEPARATOR || (code & 0xfc00) === HIGH_SURROGATE)
          return this.readWord(start);
        break;
      }
      plain = PLAIN[code] ?? SEPARATOR;
      if (plain < 0) return this.readWord(start);
    }
    if ((traits & IS_MIXED) === IS_MIXED) return this.readWord(start);
    if ((traits & IS_DIGIT) !== 0) this.hasDigits = true;
    let shape = (first & IS_DIGIT) !== 0 ? DIGIT : 0;
    if ((traits & IS_BEYOND_BASIC) === 0) shape |= BASIC;
    else this.hasLettersBeyondBasic = true;
    if ((traits & IS_UPPER) !== 0) {
      if ((first & IS_UPPER) !== 0) shape |= CAPITAL;
      if ((traits & IS_SMALL) === 0) shape |= ALL_CAPITALS;
    }
    this.push(start, position, hash, shape);
    return position;
  }

  /** Reads the word that begins at `start`, of whatever characters; returns where the next may begin. */
  private readWord(start: number): number {
    const text = this.text;
    const length = text.length;
    this.hasRareLetters = true;
    this.mayBeOdd = true;
    this.hasLettersBeyondBasic = true;
    let position = start;
    let end = start;
    let hash = HASH_START;
    /** A letter of the word: of a script with spaces or of one without. */
    let before = 0;
    let letters = 0;
    let capitals = 0;
    let shape = 0;
    let hasLatin = false;
    let hasCyrillic = false;
    while (position < length) {
      const point = text.codePointAt(position) ?? 0;
      const next = position + (point > 0xffff ? 2 : 1);
      const folded = foldedCode(point);
      if (folded === SEPARATOR) break;
      if (folded > 0 || folded === EXPANDS) {
        if (before !== 0 && beginsWord(point, before)) break;
        before ||= point;
        hash = hashOf(hash, point, folded);
        const isDigit = point >= 48 && point <= 57;
        if (isDigit) this.hasDigits = true;
        if (isCyrillic(point)) hasCyrillic = true;
        else if (folded < LATIN_END && !isDigit) hasLatin = true;
        if (isUpperCase(point)) {
          if (position === start) shape = CAPITAL;
          capitals++;
        }
        if (!isDigit) letters++;
        else if (position === start) shape = DIGIT;
        end = next;
      } else if (folded === MARK && end === position) end = next;
      position = next;
    }
    if (capitals > 0 && capitals === letters) shape |= ALL_CAPITALS;
    this.push(start, end, hasLatin && hasCyrillic ? hashOfMixed(text, start, end) : hash, shape);
    return Math.max(position, end);
  }

  private push(start: number, end: number, hash: number, shape: number): void {
    const index = this.count++;
    if (index === this.starts.length) this.grow();
    this.starts[index] = start;
    this.ends[index] = end;
    this.hashes[index] = hash;
    this.shapes[index] = shape;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    const grown = <A extends Int32Array | Uint8Array>(old: A, fresh: A): A => {
      fresh.set(old);
      return fresh;
    };
    this.starts = grown(this.starts, new Int32Array(size));
    this.ends = grown(this.ends, new Int32Array(size));
    this.hashes = grown(this.hashes, new Int32Array(size));
    this.shapes = grown(this.shapes, new Uint8Array(size));
  }

  start(index: number): number {
    return this.starts[index] ?? 0;
  }

  end(index: number): number {
    return this.ends[index] ?? 0;
  }

  hash(index: number): number {
    return this.hashes[index] ?? 0;
  }

  /** CAPITAL, ALL_CAPITALS, DIGIT, or-ed. */
  shape(index: number): number {
    return (this.shapes[index] ?? 0) & (CAPITAL | ALL_CAPITALS | DIGIT);
  }

  /** A capitalised word with a small s at its end: it may hide a possessive. */
  endsInS(index: number): boolean {
    return this.shape(index) === CAPITAL && codeAt(this.text, this.end(index) - 1) === SMALL_S;
  }

  /** In UTF-16 units. */
  length(index: number): number {
    return this.end(index) - this.start(index);
  }

  /** Whether the first letter is one of A to Z, large or small. */
  beginsWithBasicLetter(index: number): boolean {
    const code = codeAt(this.text, this.start(index));
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  }

  /** Whether a single plain space stands between this word and the next. */
  isSpaceAfter(index: number): boolean {
    const end = this.end(index);
    return this.start(index + 1) === end + 1 && codeAt(this.text, end) === SPACE;
  }

  /** The word as it stands in the text. */
  word(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }

  /** The word folded, as in word lists. */
  folded(index: number): string {
    let folded = this.foldedWords[index];
    if (folded === undefined) {
      const word = this.word(index);
      const isBasic = ((this.shapes[index] ?? 0) & BASIC) !== 0;
      folded = isBasic ? word.toLowerCase() : fold(word);
      this.foldedWords[index] = folded;
    }
    return folded;
  }

  /** What stands between this word and the next. */
  between(index: number): string {
    return this.text.slice(this.end(index), this.start(index + 1));
  }

  gapAfter(index: number): Gap {
    if (this.isSpaceAfter(index)) return "space";
    let gap = this.gaps[index];
    if (gap === undefined) {
      gap = gapBetween(this.between(index));
      this.gaps[index] = gap;
    }
    return gap;
  }
}
