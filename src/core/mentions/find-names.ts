import { extendsCharacter, fold } from "./fold.ts";
import { type Gazetteer, kindOf, nameAt, nameCount } from "./gazetteer.ts";
import { mayStart, ROOT, step } from "./token-trie.ts";
import { ALL_CAPITALS, CAPITAL, type Gap, gapBetween, Words } from "./words.ts";

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

/** A name or cue taken apart the way the texts are. */
interface Pattern {
  text: string;
  key: string;
  shapes: number[];
  words: string[];
  gaps: Gap[];
  endsWithPoint: boolean;
}

/** British newsrooms write the abbreviations that are spoken as words like words: Nato, Unesco. */
const SHORTEST_SPOKEN_ABBREVIATION = 4;

const patternCaches = new WeakMap<Gazetteer, Map<number, Pattern>>();
const patternWords = new Words();

/** The folded form under which a name is known. */
export function keyOf(gazetteer: Gazetteer, name: number): string {
  return patternOf(gazetteer, name).key;
}

function patternOf(gazetteer: Gazetteer, number: number): Pattern {
  let cache = patternCaches.get(gazetteer);
  if (!cache) {
    cache = new Map();
    patternCaches.set(gazetteer, cache);
  }
  const known = cache.get(number);
  if (known) return known;
  const names = nameCount(gazetteer);
  const text = number < names ? nameAt(gazetteer, number) : (gazetteer.cues[number - names] ?? "");
  patternWords.read(text);
  const pattern: Pattern = {
    text,
    key: fold(text),
    shapes: [],
    words: [],
    gaps: [],
    endsWithPoint: text.endsWith("."),
  };
  for (let index = 0; index < patternWords.count; index++) {
    pattern.shapes.push(patternWords.shape(index));
    pattern.words.push(patternWords.word(index));
    if (index + 1 < patternWords.count) pattern.gaps.push(patternWords.gapAfter(index));
  }
  cache.set(number, pattern);
  return pattern;
}

/** A space may be written as a hyphen and the other way round; points may have a space or be left out. */
function gapFits(wanted: Gap, between: string): boolean {
  const gap = gapBetween(between);
  if (gap === wanted) return true;
  switch (wanted) {
    case "space":
      return gap === "hyphen";
    case "hyphen":
      return gap === "space";
    case "point":
      return gap === "point-space";
    case "point-space":
      return gap === "point" || gap === "space";
    default:
      return false;
  }
}

/** A capital in the name asks for a capital in the text; a small letter asks for nothing. */
function caseFits(name: string, nameShape: number, textShape: number): boolean {
  if ((nameShape & CAPITAL) === 0) return true;
  if ((nameShape & ALL_CAPITALS) === 0 || name.length === 1) return (textShape & CAPITAL) !== 0;
  if ((textShape & ALL_CAPITALS) !== 0) return true;
  return name.length >= SHORTEST_SPOKEN_ABBREVIATION && (textShape & CAPITAL) !== 0;
}

function fits(pattern: Pattern, words: Words, first: number): boolean {
  const last = first + pattern.words.length - 1;
  const start = words.start(first);
  if (words.text.startsWith(pattern.text, start)) {
    const length = words.end(last) - start;
    if (length === pattern.text.length || pattern.endsWithPoint) return true;
  }
  for (let index = first; index <= last; index++) {
    const at = index - first;
    if (!caseFits(pattern.words[at] ?? "", pattern.shapes[at] ?? 0, words.shape(index)))
      return false;
    if (index < last && !gapFits(pattern.gaps[at] ?? "other", words.between(index))) return false;
  }
  return fold(words.text.slice(words.start(first), words.end(last))) === pattern.key;
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
      if (!fits(pattern, words, first)) continue;
      if (number >= names) cues.push({ first, last, cue: number - names });
      else {
        found ??= [];
        found.push(number);
        if (pattern.endsWithPoint) end = endWithPoint(words, last);
      }
    }
    if (found) longest = { first, last, end, names: found };
  }
  return longest;
}

/** The point of an abbreviation belongs to it, unless a mark makes another character of it. */
function endWithPoint(words: Words, last: number): number {
  const end = words.end(last);
  const isPoint =
    words.text[end] === "." && !extendsCharacter(words.text.codePointAt(end + 1) ?? 0);
  return isPoint ? end + 1 : end;
}

/** The numbers of the names that fold to this key. */
export function namesWithKey(gazetteer: Gazetteer, key: string): number[] {
  const { trie } = gazetteer;
  patternWords.read(key);
  let node = ROOT;
  for (let index = 0; index < patternWords.count && node !== 0; index++) {
    node = step(trie, node, patternWords.hash(index));
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

/**
 * A name of one word that carries a bare s before a small word: "Russias war". Not after "the",
 * where it is a plural ("the Lukashenkos"), and an ambiguous name only within a sentence, where a
 * common noun has no capital ("Turkeys are").
 */
function withoutApostrophe(gazetteer: Gazetteer, words: Words, first: number): NameHit | null {
  if (!words.endsInS(first) || (words.shape(first + 1) & CAPITAL) !== 0) return null;
  if (first + 1 >= words.count || words.between(first) !== " ") return null;
  if (first > 0 && words.word(first - 1).toLowerCase() === "the") return null;
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
