/** The bit of each pattern that rules look for in whole blocks; 0 for those beyond the bits of a number. */
const bits = new Map<RegExp, number>();
const MOST_BITS = 31;

function bitOf(pattern: RegExp): number {
  let bit = bits.get(pattern);
  if (bit === undefined) {
    bit = bits.size < MOST_BITS ? 1 << bits.size : 0;
    bits.set(pattern, bit);
  }
  return bit;
}

/** Which patterns a block has, each looked for once. Every block of a page keeps one: two numbers are all it holds. */
export class BlockPatterns {
  #sought = 0;
  #found = 0;

  isIn(text: string, pattern: RegExp): boolean {
    const bit = bitOf(pattern);
    if (bit === 0) return pattern.test(text);
    if ((this.#sought & bit) === 0) {
      this.#sought |= bit;
      if (pattern.test(text)) this.#found |= bit;
    }
    return (this.#found & bit) !== 0;
  }
}
