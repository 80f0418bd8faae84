import {
  EXPANDS,
  foldedCode,
  foldedString,
  INVISIBLE,
  isUnspaced,
  isUpperCase,
  MARK,
  SEPARATOR,
} from "./fold.ts";

/** The first letter is a capital. */
export const CAPITAL = 1;
/** Every letter that has case is a capital, and there is one. */
export const ALL_CAPITALS = 2;
/** Begins with a digit. */
export const DIGIT = 4;

/** FNV-1a, 32 bits (Fowler, Noll, Vo): one multiplication a character. */
const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

const SMALL_S = 115;
const HIGH_SURROGATE = 0xd800;
const LATIN_END = 0x300;
const LATIN_FOLDED = new Int32Array(LATIN_END);
const LATIN_UPPER = new Uint8Array(LATIN_END);
for (let code = 0; code < LATIN_END; code++) {
  LATIN_FOLDED[code] = foldedCode(code);
  LATIN_UPPER[code] = isUpperCase(code) ? 1 : 0;
}

/** What stands between two neighbouring words. */
export type Gap = "none" | "space" | "hyphen" | "apostrophe" | "point" | "point-space" | "other";

/** Formatting characters mean nothing between words either. */
const INVISIBLES = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const SPACES = /^[\s\u180E]+$/u;
const BLANK_LINE = /\n\s*\n/;
/** Without spaces, or broken over a line end. With spaces around it a dash separates. */
const HYPHEN = /^[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]\n?$/u;
const APOSTROPHE = /^['\u2018\u2019\u02BC\u2032\u00B4`\uFF07]$/u;

/** Classifies the text between two words. */
export function gapBetween(between: string): Gap {
  if (between === " ") return "space";
  const gap = between.replace(INVISIBLES, "");
  if (gap === "") return "none";
  if (SPACES.test(gap)) return BLANK_LINE.test(gap) ? "other" : "space";
  if (HYPHEN.test(gap)) return "hyphen";
  if (APOSTROPHE.test(gap)) return "apostrophe";
  if (gap === ".") return "point";
  if (/^\.\s+$/u.test(gap)) return "point-space";
  return "other";
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

  read(text: string): void {
    this.text = text;
    this.count = 0;
    const length = text.length;
    let position = 0;
    while (position < length) {
      let code = text.charCodeAt(position);
      let folded = code < LATIN_END ? (LATIN_FOLDED[code] ?? 0) : foldedCode(code);
      let size = 1;
      if ((code & 0xfc00) === HIGH_SURROGATE) {
        code = text.codePointAt(position) ?? 0;
        size = code > 0xffff ? 2 : 1;
        folded = foldedCode(code);
      }
      position += size;
      if (folded === SEPARATOR || folded === INVISIBLE || folded === MARK) continue;
      position = this.readWord(position - size);
    }
  }

  /** Reads the word that begins at `start`; returns where the next may begin. */
  private readWord(start: number): number {
    const text = this.text;
    const length = text.length;
    let position = start;
    let end = start;
    let hash = HASH_START;
    let letters = 0;
    let capitals = 0;
    let shape = 0;
    while (position < length) {
      let code = text.charCodeAt(position);
      let folded: number;
      let size = 1;
      let upper: boolean;
      if (code < LATIN_END) {
        folded = LATIN_FOLDED[code] ?? 0;
        upper = LATIN_UPPER[code] === 1;
      } else {
        if ((code & 0xfc00) === HIGH_SURROGATE) {
          code = text.codePointAt(position) ?? 0;
          size = code > 0xffff ? 2 : 1;
        }
        if (isUnspaced(code)) {
          if (position > start) break;
          hash = this.hashOf(hash, code);
          position += size;
          while (position < length && foldedCode(text.charCodeAt(position)) === MARK) position++;
          end = position;
          break;
        }
        folded = foldedCode(code);
        upper = isUpperCase(code);
      }
      if (folded > 0) {
        hash = Math.imul(hash ^ folded, HASH_PRIME);
        if (upper) {
          capitals++;
          if (letters === 0) shape = CAPITAL;
        }
        if (code < 48 || code > 57) letters++;
        else if (position === start) shape = DIGIT;
        end = position + size;
      } else if (folded === SEPARATOR) break;
      else if (folded === EXPANDS) {
        hash = this.hashOf(hash, code);
        if (upper) {
          capitals++;
          if (letters === 0) shape = CAPITAL;
        }
        letters++;
        end = position + size;
      } else if (folded === MARK && end === position) end = position + size;
      position += size;
    }
    if (capitals > 0 && capitals === letters) shape |= ALL_CAPITALS;
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.hashes[this.count] = hash;
    this.shapes[this.count] = shape;
    this.count++;
    return Math.max(position, end);
  }

  private hashOf(hash: number, codePoint: number): number {
    const folded = foldedCode(codePoint);
    if (folded > 0) return Math.imul(hash ^ folded, HASH_PRIME);
    for (const unit of foldedString(codePoint)) {
      hash = Math.imul(hash ^ unit.charCodeAt(0), HASH_PRIME);
    }
    return hash;
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
    return this.shapes[index] ?? 0;
  }

  /** A capitalised word with a small s at its end: it may hide a possessive. */
  endsInS(index: number): boolean {
    return this.shape(index) === CAPITAL && this.text.charCodeAt(this.end(index) - 1) === SMALL_S;
  }

  /** The word as it stands in the text. */
  word(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }

  /** What stands between this word and the next. */
  between(index: number): string {
    return this.text.slice(this.end(index), this.start(index + 1));
  }

  gapAfter(index: number): Gap {
    return gapBetween(this.between(index));
  }
}
