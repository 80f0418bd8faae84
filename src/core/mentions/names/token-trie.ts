/**
 * A trie over words instead of letters, kept in one hash table with open addressing: the key of an
 * edge is (node, hash of the next word). Walking it costs one probe a word, however many names there
 * are; the whole of it is a few typed arrays.
 */
export interface TokenTrie {
  /**
   * Three numbers to an edge: from which node, by which word's hash, to which node (0: an empty slot). They are
   * read together, so they stand side by side in memory.
   */
  edges: Int32Array;
  /** For each node, the first pattern that ends there, or -1. */
  firstPattern: Int32Array;
  /** For each pattern, the next one that ends at the same node, or -1. */
  nextPattern: Int32Array;
  /** Bits of first words' hashes, for words with and without a capital: most words end here. */
  capitalStarts: Int32Array;
  otherStarts: Int32Array;
}

export const ROOT = 1;
/** Numbers to an edge, and where among them the hash and the child stand. */
const EDGE = 3;
const HASH = 1;
const CHILD = 2;
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

/** Where the edge from `node` by a word stands, or the empty slot where it would. */
function edgeAt(edges: Int32Array, node: number, hash: number): number {
  let mixed = Math.imul(node, 0x9e3779b1) ^ hash;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  const mask = edges.length / EDGE - 1;
  let slot = (mixed ^ (mixed >>> 13)) & mask;
  for (;;) {
    const edge = slot * EDGE;
    if (edges[edge + CHILD] === 0) return edge;
    if (edges[edge] === node && edges[edge + HASH] === hash) return edge;
    slot = (slot + 1) & mask;
  }
}

export function buildTrie(patterns: readonly TriePattern[]): TokenTrie {
  let words = 0;
  for (const pattern of patterns) words += pattern.words.length;
  let capacity = 16;
  while (capacity < words * 2) capacity *= 2;
  const edges = new Int32Array(capacity * EDGE);
  const firstPattern: number[] = [-1, -1];
  const nextPattern = new Int32Array(patterns.length).fill(-1);
  const bits = patterns.length > SMALL_FILTER_PATTERNS ? LARGE_FILTER_BITS : SMALL_FILTER_BITS;
  const capitalStarts = new Int32Array(1 << (bits - 5));
  const otherStarts = new Int32Array(1 << (bits - 5));

  patterns.forEach((pattern, number) => {
    let node = ROOT;
    for (const hash of pattern.words) {
      const edge = edgeAt(edges, node, hash);
      if (edges[edge + CHILD] === 0) {
        edges.set([node, hash, firstPattern.length], edge);
        firstPattern.push(-1);
      }
      node = edges[edge + CHILD] ?? 0;
    }
    nextPattern[number] = firstPattern[node] ?? -1;
    firstPattern[node] = number;
    const first = pattern.words[0] ?? 0;
    setBit(capitalStarts, first);
    if (pattern.anyCase) setBit(otherStarts, first);
  });
  return {
    edges,
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
export function step({ edges }: TokenTrie, node: number, hash: number): number {
  return edges[edgeAt(edges, node, hash) + CHILD] ?? 0;
}
