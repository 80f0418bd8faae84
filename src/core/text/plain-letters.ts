import { foldedCode, isCyrillic, isUpperCase } from "./fold.ts";

/**
 * Latin, Greek and Cyrillic letters and digits, looked up in one table: nearly all words of most texts
 * consist of them.
 */

const BASIC_END = 0x80;
export const LATIN_END = 0x300;
/** The end of Latin, Greek and Cyrillic. */
export const PLAIN_END = 0x530;
export const IS_UPPER = 0x10000;
export const IS_DIGIT = 0x20000;
/** A letter that is no capital. */
export const IS_SMALL = 0x40000;
const IS_LATIN = 0x80000;
const IS_CYRILLIC = 0x100000;
/** Neither a basic letter nor a digit. */
export const IS_BEYOND_BASIC = 0x200000;
export const IS_MIXED = IS_LATIN | IS_CYRILLIC;
export const FOLDED = 0xffff;
/** The folded code of each common character, with its traits or-ed in. */
export const PLAIN = /* @__PURE__ */ plainCodes();

function plainCodes(): Int32Array {
  return Int32Array.from({ length: PLAIN_END }, (_, code) => {
    const folded = foldedCode(code);
    return folded > 0 ? folded | traitsOf(code) : folded;
  });
}

function traitsOf(code: number): number {
  if (code >= 48 && code <= 57) return IS_DIGIT;
  const script = isCyrillic(code) ? IS_CYRILLIC : code < LATIN_END ? IS_LATIN : 0;
  const beyond = code < BASIC_END ? 0 : IS_BEYOND_BASIC;
  return script | beyond | (isUpperCase(code) ? IS_UPPER : IS_SMALL);
}

/** Punctuation that stands for nothing else: of ASCII, dashes, quotation marks and the ellipsis. */
export function isPlainSign(code: number): boolean {
  if (code < 0x80) return code > 32;
  return (code >= 0x2010 && code <= 0x2021) || code === 0x2026;
}
