import { fold } from "../text/fold.ts";
import { endOf, hidesPossessive, isSpeltAt, type Spelling, spellingOf } from "../text/spelling.ts";
import { CAPITAL, Words } from "../text/words.ts";
import { type Gazetteer, kindOf, nameAt, nameCount } from "./gazetteer.ts";
import { mayStart, ROOT, step } from "./token-trie.ts";

/** A span of words that spells one or more names. `end` is in UTF-16 units and takes in a last point. */
export interface NameHit {
  first: number;
  last: number;
  end: number;
  /** The names (their numbers), of one entity or of several. */
  names: number[];
  /** The last word carries the s of a possessive whose apostrophe was dropped: "Russias war". */
  droppedApostrophe?: true;
}

export interface CueHit {
  first: number;
  last: number;
  cue: number;
}

export interface Hits {
  names: NameHit[];
  cues: CueHit[];
}

const patternCaches = new WeakMap<Gazetteer, Map<number, Spelling>>();
const keyWords = new Words();

/** The folded form under which a name is known. */
export function keyOf(gazetteer: Gazetteer, name: number): string {
  return patternOf(gazetteer, name).key;
}

function patternOf(gazetteer: Gazetteer, number: number): Spelling {
  let cache = patternCaches.get(gazetteer);
  if (!cache) {
    cache = new Map();
    patternCaches.set(gazetteer, cache);
  }
  const known = cache.get(number);
  if (known) return known;
  const names = nameCount(gazetteer);
  const text = number < names ? nameAt(gazetteer, number) : (gazetteer.cues[number - names] ?? "");
  const pattern = spellingOf(text);
  cache.set(number, pattern);
  return pattern;
}

/**
 * All names in a text, the longest at each place, from left to right and disjoint; and all cues.
 * One probe of a small filter for most words, whatever the number of names.
 */
export function findNames(gazetteer: Gazetteer, words: Words): Hits {
  const hits: Hits = { names: [], cues: [] };
  const end = words.count - 1;
  let free = 0;
  for (let first = 0; first <= end; first++) {
    if (!words.endsInS(first) && !mayStartAt(gazetteer, words, first)) continue;
    const isFree = first >= free;
    const longest = longestFrom(gazetteer, words, first, end, isFree, hits.cues);
    const hit = longest ?? (isFree ? withoutApostrophe(gazetteer, words, first) : null);
    if (!hit) continue;
    hits.names.push(hit);
    free = hit.last + 1;
  }
  return hits;
}

/** The names inside a longer one, for where that one is not meant. */
export function namesWithin(gazetteer: Gazetteer, words: Words, outer: NameHit): NameHit[] {
  const hits: NameHit[] = [];
  for (let first = outer.first; first <= outer.last; first++) {
    if (!mayStartAt(gazetteer, words, first)) continue;
    const limit = first === outer.first ? outer.last - 1 : outer.last;
    const hit = longestFrom(gazetteer, words, first, limit, true, []);
    if (!hit) continue;
    hits.push(hit);
    first = hit.last;
  }
  return hits;
}

function mayStartAt({ trie }: Gazetteer, words: Words, first: number): boolean {
  const isCapital = (words.shape(first) & CAPITAL) !== 0;
  return mayStart(isCapital ? trie.capitalStarts : trie.otherStarts, words.hash(first));
}

/**
 * The longest name that begins with this word and ends by `limit`, if names are asked for; every cue
 * that begins here is added to `cues`.
 */
function longestFrom(
  gazetteer: Gazetteer,
  words: Words,
  first: number,
  limit: number,
  asksForNames: boolean,
  cues: CueHit[],
): NameHit | null {
  const { trie } = gazetteer;
  const names = nameCount(gazetteer);
  let longest: NameHit | null = null;
  let node = ROOT;
  for (let last = first; last <= limit; last++) {
    node = step(trie, node, words.hash(last));
    if (node === 0) break;
    let found: number[] | null = null;
    let end = words.end(last);
    for (
      let number = trie.firstPattern[node] ?? -1;
      number >= 0;
      number = trie.nextPattern[number] ?? -1
    ) {
      if (number < names && !asksForNames) continue;
      const pattern = patternOf(gazetteer, number);
      if (!isSpeltAt(pattern, words, first)) continue;
      if (number >= names) cues.push({ first, last, cue: number - names });
      else {
        found ??= [];
        found.push(number);
        end = Math.max(end, endOf(pattern, words, last));
      }
    }
    if (found) longest = { first, last, end, names: found };
  }
  return longest;
}

/** The numbers of the names that fold to this key. */
export function namesWithKey(gazetteer: Gazetteer, key: string): number[] {
  const { trie } = gazetteer;
  keyWords.read(key);
  let node = ROOT;
  for (let index = 0; index < keyWords.count && node !== 0; index++) {
    node = step(trie, node, keyWords.hash(index));
  }
  const names: number[] = [];
  for (
    let number = trie.firstPattern[node] ?? -1;
    number >= 0;
    number = trie.nextPattern[number] ?? -1
  ) {
    if (number < nameCount(gazetteer) && patternOf(gazetteer, number).key === key)
      names.push(number);
  }
  return names;
}

/** "Russias war"; an ambiguous name only within a sentence: a common noun has no capital there. */
function withoutApostrophe(gazetteer: Gazetteer, words: Words, first: number): NameHit | null {
  if (!hidesPossessive(words, first)) return null;
  const isWithin = first > 0 && words.between(first - 1) === " " && words.shape(first - 1) === 0;
  const start = words.start(first);
  const end = words.end(first) - 1;
  const names = namesWithKey(gazetteer, fold(words.text.slice(start, end))).filter(
    (name) =>
      (isWithin || !gazetteer.counts.has(name)) &&
      kindOf(gazetteer, name) !== "demonym" &&
      patternOf(gazetteer, name).words.length === 1,
  );
  return names.length > 0 ? { first, last: first, end, names, droppedApostrophe: true } : null;
}
