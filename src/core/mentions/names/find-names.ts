import { memoize } from "../../memoize.ts";
import { APOSTROPHE, fold } from "../../text/fold.ts";
import {
  endOf,
  hidesPossessive,
  isSpeltAt,
  type Spelling,
  spellingOf,
} from "../../text/spelling.ts";
import { CAPITAL, Words } from "../../text/words.ts";
import {
  cueAt,
  type Gazetteer,
  isCountry,
  kindOf,
  languagesOf,
  nameAt,
  nameCount,
} from "./gazetteer.ts";
import { isSupplanted, type LanguageOfText, mostParticular } from "./names-of-language.ts";
import { mayStart, ROOT, step } from "./token-trie.ts";

/** A span of words that spells one or more names. `end`, in UTF-16 units, includes a final point. */
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
  names: readonly NameHit[];
  cues: readonly CueHit[];
}

/** By the number of a name or a cue in the trie, as far as they have been met. */
const spellingsOf = memoize(
  ({ trie }: Gazetteer) => new Array<Spelling | undefined>(trie.nextPattern.length),
);
const keyWords = new Words();

/** The folded form under which a name is known. */
export function keyOf(gazetteer: Gazetteer, name: number): string {
  return patternOf(gazetteer, name).key;
}

function patternOf(gazetteer: Gazetteer, number: number): Spelling {
  const spellings = spellingsOf(gazetteer);
  const known = spellings[number];
  if (known) return known;
  const names = nameCount(gazetteer);
  const text = number < names ? nameAt(gazetteer, number) : cueAt(gazetteer, number - names);
  const pattern = spellingOf(text);
  spellings[number] = pattern;
  return pattern;
}

/**
 * All names in a text, the longest at each place, from left to right and disjoint; and all cues.
 * Most words cost one probe of a small filter, however many names there are.
 */
export function findNames(
  gazetteer: Gazetteer,
  words: Words,
  language: LanguageOfText = () => null,
): Hits {
  const names: NameHit[] = [];
  const cues: CueHit[] = [];
  const search: Search = { gazetteer, words, language, isForCues: false };
  const cueSearch: Search = { gazetteer, words, language, isForCues: true };
  const end = words.count - 1;
  let free = 0;
  for (let first = 0; first <= end; first++) {
    if (!words.endsInS(first) && !mayStartAt(gazetteer, words, first)) continue;
    const isFree = first >= free;
    const longest = longestFrom(isFree ? search : cueSearch, first, end, cues);
    const hit = longest ?? (isFree ? withoutApostrophe(search, first) : null);
    if (!hit) continue;
    names.push(hit);
    free = hit.last + 1;
  }
  // Of a page's blocks all are kept until the last is read: lists that have grown have room to spare.
  return { names: names.slice(), cues: cues.slice() };
}

/** The names inside a longer one, for the case that the longer one is not meant. */
export function namesWithin(
  gazetteer: Gazetteer,
  words: Words,
  outer: NameHit,
  language: LanguageOfText,
): NameHit[] {
  const hits: NameHit[] = [];
  const search: Search = { gazetteer, words, language, isForCues: false };
  for (let first = outer.first; first <= outer.last; first++) {
    if (!mayStartAt(gazetteer, words, first)) continue;
    const limit = first === outer.first ? outer.last - 1 : outer.last;
    const hit = longestFrom(search, first, limit, []);
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

/** What is searched, and for what. */
interface Search {
  gazetteer: Gazetteer;
  words: Words;
  language: LanguageOfText;
  /** Whether only cues are looked for, and no names. */
  isForCues: boolean;
}

/**
 * The longest name that begins with this word and ends by the word `limit`; every cue that begins here is
 * added to `cues`.
 */
function longestFrom(search: Search, first: number, limit: number, cues: CueHit[]): NameHit | null {
  const { gazetteer, words, isForCues } = search;
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
      if (number < names && isForCues) continue;
      const pattern = patternOf(gazetteer, number);
      if (!isSpeltAt(pattern, words, first)) continue;
      if (number >= names) cues.push({ first, last, cue: number - names });
      else if (isNameIn(search, number, first)) {
        found = found === null ? [number] : [...found, number];
        end = Math.max(end, endOf(pattern, words, last));
      }
    }
    if (found) longest = { first, last, end, names: mostParticular(search, found) };
  }
  return longest;
}

/** Names shorter than this in one language are often words of another. */
const SAFE_LENGTH = 6;

/** Whether the spelling found is a name in a text of this language, and no other word of it. */
function isNameIn({ gazetteer, words, language }: Search, name: number, first: number): boolean {
  const languages = languagesOf(gazetteer, name);
  const { text, isOfOwnScript } = patternOf(gazetteer, name);
  if (languages.length === 0) {
    if (isRomanceWord(text, words, first) && isCountry(gazetteer, name) && language() === "en")
      return false;
    return !isSupplanted(gazetteer, name, language);
  }
  if (isOfOwnScript) return true;
  if (words.text.startsWith(text, words.start(first)) || !isAccentedOtherwise(text, words, first)) {
    const spoken = language();
    return spoken === null ? text.length >= SAFE_LENGTH : languages.includes(spoken);
  }
  return false;
}

const ROMANCE_ACCENT = /[áàâãéèêíìóòôõúùñ]/iu;

/** "América" in an English text is a club or a song, and no country. */
function isRomanceWord(name: string, words: Words, first: number): boolean {
  const start = words.start(first);
  const written = words.text.slice(start, start + name.length);
  return ROMANCE_ACCENT.test(written) && isAccentedOtherwise(name, words, first);
}

/** The capital of the Turkish i, and apostrophes that are letters. */
const UNACCENTED = new RegExp(`İ|${APOSTROPHE.source}`, "u");

/**
 * The text has an accent where the name has none: Czech "Polská" (Polish) is not "Polska" (of Poland). Or it
 * has one accent of a word and leaves out another: "Činy" (deeds) is not "Číny" (of China).
 */
function isAccentedOtherwise(name: string, words: Words, first: number): boolean {
  const start = words.start(first);
  const written = words.text.slice(start, start + name.length);
  if (written.length !== name.length) return false;
  let keeps = false;
  let drops = false;
  for (let index = 0; index < name.length; index++) {
    const isPlain = name.charCodeAt(index) < 128;
    const letter = written.charAt(index);
    if (isPlain && letter >= "\u0080" && /\p{L}/u.test(letter) && !UNACCENTED.test(letter))
      return true;
    if (isPlain) continue;
    if (letter >= "\u0080") keeps = true;
    // Capitals may go without: "Ecosse", "Istanbul".
    else if (index > 0) drops = true;
  }
  return keeps && drops && !name.includes(" ");
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

/** Here only plurals end so: "las Américas". */
const WITHOUT_POSSESSIVE = new Set(["es", "fr", "it", "pt"]);

/** "Russias war"; an ambiguous name only within a sentence: a common noun has no capital there. */
function withoutApostrophe(search: Search, first: number): NameHit | null {
  const { gazetteer, words } = search;
  if (!hidesPossessive(words, first)) return null;
  const isWithin = first > 0 && words.between(first - 1) === " " && words.shape(first - 1) === 0;
  const start = words.start(first);
  const end = words.end(first) - 1;
  const names = namesWithKey(gazetteer, fold(words.text.slice(start, end))).filter(
    (name) =>
      (isWithin || !gazetteer.counts.has(name)) &&
      kindOf(gazetteer, name) !== "demonym" &&
      patternOf(gazetteer, name).words.length === 1 &&
      isNameIn(search, name, first),
  );
  if (names.length === 0 || WITHOUT_POSSESSIVE.has(search.language() ?? "")) return null;
  return { first, last: first, end, names, droppedApostrophe: true };
}
