/**
 * Aho and Corasick's automaton (CACM 18, 1975) over UTF-16 units, its edges in one hash table with
 * open addressing: what a search by letters can do at its best here, to be measured against.
 */
export interface LetterAutomaton {
  /** Edges: from which state, by which unit, to which state (0: an empty slot). */
  parents: Int32Array;
  units: Uint16Array;
  children: Int32Array;
  failures: Int32Array;
  /** The length of the longest name that ends in a state, 0 for none. */
  lengths: Int32Array;
}

const ROOT = 1;
const LETTER = /[\p{L}\p{N}]/u;

function slotOf(state: number, unit: number, mask: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

function next(index: LetterAutomaton, state: number, unit: number): number {
  const mask = index.children.length - 1;
  let slot = slotOf(state, unit, mask);
  for (;;) {
    const child = index.children[slot] ?? 0;
    if (child === 0) return 0;
    if (index.parents[slot] === state && index.units[slot] === unit) return child;
    slot = (slot + 1) & mask;
  }
}

export function automatonOf(names: readonly string[]): LetterAutomaton {
  const units = names.reduce((sum, name) => sum + name.length, 0);
  let capacity = 16;
  while (capacity < units * 2) capacity *= 2;
  const index: LetterAutomaton = {
    parents: new Int32Array(capacity),
    units: new Uint16Array(capacity),
    children: new Int32Array(capacity),
    failures: new Int32Array(units + 2),
    lengths: new Int32Array(units + 2),
  };
  const edges: [parent: number, unit: number, child: number][] = [];
  let states = ROOT;
  for (const name of names) {
    let state = ROOT;
    for (let at = 0; at < name.length; at++) {
      const unit = name.charCodeAt(at);
      let child = next(index, state, unit);
      if (child === 0) {
        child = ++states;
        let slot = slotOf(state, unit, capacity - 1);
        while (index.children[slot] !== 0) slot = (slot + 1) & (capacity - 1);
        index.parents[slot] = state;
        index.units[slot] = unit;
        index.children[slot] = child;
        edges.push([state, unit, child]);
      }
      state = child;
    }
    index.lengths[state] = name.length;
  }
  linkFailures(index, edges);
  return {
    ...index,
    failures: index.failures.slice(0, states + 1),
    lengths: index.lengths.slice(0, states + 1),
  };
}

/** Breadth first: the failure of a state is known before those of its children. */
function linkFailures(index: LetterAutomaton, edges: readonly [number, number, number][]): void {
  const depths = new Int32Array(index.failures.length);
  for (const [parent, , child] of edges) depths[child] = (depths[parent] ?? 0) + 1;
  const byDepth = [...edges].sort((a, b) => (depths[a[2]] ?? 0) - (depths[b[2]] ?? 0));
  for (const [parent, unit, child] of byDepth) {
    let failure = index.failures[parent] ?? 0;
    while (failure !== 0 && next(index, failure, unit) === 0)
      failure = index.failures[failure] ?? 0;
    const target = failure === 0 ? ROOT : next(index, failure, unit);
    index.failures[child] = target;
    if (index.lengths[child] === 0) index.lengths[child] = index.lengths[target] ?? 0;
  }
}

/** How many names stand in the text as whole words, the longest at each place. */
export function longestMatches(index: LetterAutomaton, text: string): number {
  let state = ROOT;
  let found = 0;
  let lastStart = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let child = next(index, state, unit);
    while (child === 0 && state !== ROOT) {
      state = index.failures[state] ?? ROOT;
      child = next(index, state, unit);
    }
    state = child === 0 ? ROOT : child;
    const length = index.lengths[state] ?? 0;
    if (length === 0 || LETTER.test(text.charAt(at + 1))) continue;
    const start = at + 1 - length;
    if (start <= lastStart || LETTER.test(text.charAt(start - 1))) continue;
    lastStart = start;
    found++;
  }
  return found;
}
