/**
 * A trie over words instead of letters, kept in one hash table with open addressing: the key of an
 * edge is (node, hash of the next word). Walking it costs one probe a word, however many names there
 * are; the whole of it is a few typed arrays.
 */
export interface TokenTrie {
  /** Edges: from which node, by which word's hash, to which node (0: an empty slot). */
  parents: Int32Array;
  hashes: Int32Array;
  children: Int32Array;
  /** For each node, the first pattern that ends there, or -1. */
  firstPattern: Int32Array;
  /** For each pattern, the next one that ends at the same node, or -1. */
  nextPattern: Int32Array;
  /** Bits of first words' hashes, for words with and without a capital: most words end here. */
  capitalStarts: Int32Array;
  otherStarts: Int32Array;
}

export const ROOT = 1;
/** 2^17 bits are 16 KB, which stays in the fastest cache; 2^20 keep 100,000 names apart. */
const SMALL_FILTER_BITS = 17;
const LARGE_FILTER_BITS = 20;
const SMALL_FILTER_PATTERNS = 25_000;

export interface TriePattern {
  /** Hashes of the folded words, in order; at least one. */
  words: readonly number[];
  /** Whether a text word without a capital may begin it. */
  anyCase: boolean;
}

function slotOf(node: number, hash: number, mask: number): number {
  let mixed = Math.imul(node, 0x9e3779b1) ^ hash;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & mask;
}

export function buildTrie(patterns: readonly TriePattern[]): TokenTrie {
  let edges = 0;
  for (const pattern of patterns) edges += pattern.words.length;
  let capacity = 16;
  while (capacity < edges * 2) capacity *= 2;
  const parents = new Int32Array(capacity);
  const hashes = new Int32Array(capacity);
  const children = new Int32Array(capacity);
  const firstPattern: number[] = [-1, -1];
  const nextPattern = new Int32Array(patterns.length).fill(-1);
  const bits = patterns.length > SMALL_FILTER_PATTERNS ? LARGE_FILTER_BITS : SMALL_FILTER_BITS;
  const capitalStarts = new Int32Array(1 << (bits - 5));
  const otherStarts = new Int32Array(1 << (bits - 5));

  patterns.forEach((pattern, number) => {
    let node = ROOT;
    for (const hash of pattern.words) {
      let slot = slotOf(node, hash, capacity - 1);
      while (children[slot] !== 0 && (parents[slot] !== node || hashes[slot] !== hash)) {
        slot = (slot + 1) & (capacity - 1);
      }
      if (children[slot] === 0) {
        parents[slot] = node;
        hashes[slot] = hash;
        children[slot] = firstPattern.length;
        firstPattern.push(-1);
      }
      node = children[slot] ?? 0;
    }
    nextPattern[number] = firstPattern[node] ?? -1;
    firstPattern[node] = number;
    const first = pattern.words[0] ?? 0;
    setBit(capitalStarts, first);
    if (pattern.anyCase) setBit(otherStarts, first);
  });
  return {
    parents,
    hashes,
    children,
    firstPattern: Int32Array.from(firstPattern),
    nextPattern,
    capitalStarts,
    otherStarts,
  };
}

/** FNV's low bits are its best; the high ones are folded in. */
function bitOf(filter: Int32Array, hash: number): number {
  return (hash ^ (hash >>> 16)) & (filter.length * 32 - 1);
}

function setBit(filter: Int32Array, hash: number): void {
  const bit = bitOf(filter, hash);
  filter[bit >> 5] = (filter[bit >> 5] ?? 0) | (1 << (bit & 31));
}

/** Whether a pattern may begin with this word. Seldom wrong, and only ever by saying yes. */
export function mayStart(filter: Int32Array, hash: number): boolean {
  const bit = bitOf(filter, hash);
  return ((filter[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** The node reached from `node` by a word, or 0. */
export function step(trie: TokenTrie, node: number, hash: number): number {
  const mask = trie.children.length - 1;
  let slot = slotOf(node, hash, mask);
  for (;;) {
    const child = trie.children[slot] ?? 0;
    if (child === 0) return 0;
    if (trie.parents[slot] === node && trie.hashes[slot] === hash) return child;
    slot = (slot + 1) & mask;
  }
}
