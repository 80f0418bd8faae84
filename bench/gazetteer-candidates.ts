import AhoCorasick from "modern-ahocorasick";
import DoubleArray from "modern-ahocorasick/fast";
import { findNames } from "../src/core/mentions/names/find-names.ts";
import { buildGazetteer, type Gazetteer } from "../src/core/mentions/names/gazetteer.ts";
import { Words } from "../src/core/text/words.ts";
import { automatonOf, type LetterAutomaton, longestMatches } from "./letter-automaton.ts";

/** One way of finding names: an index that is built, kept and searched. */
export interface Candidate<Index = unknown> {
  name: string;
  /** Not tried with more names: it would not come to an end. */
  most: number;
  build(names: readonly string[]): Index;
  /** How many names it finds in a text, whole words, the longest at each place. */
  count(index: Index, text: string): number;
}

/** Ties the type of a candidate's index to itself. */
function candidate<Index>(one: Candidate<Index>): Candidate {
  return {
    ...one,
    count: (index, text) => one.count(index as Index, text),
  };
}

const words = new Words();

const wordTrie = candidate<Gazetteer>({
  name: "trie over folded words (ours)",
  most: Number.POSITIVE_INFINITY,
  build: (names) =>
    buildGazetteer([
      {
        entities: names.map((text, number) => ({
          id: `entity-${number}`,
          category: "person",
          names: [{ text, kind: "full" }],
          related: [],
        })),
      },
    ]),
  count(gazetteer, text) {
    words.read(text);
    return findNames(gazetteer, words, () => "en").names.length;
  },
});

const CAPITALISED_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu;
const AFTER_A_WORD = /[\p{L}\p{N}]/u;

type FirstWords = Map<string, string[]>;

const firstWords = candidate<FirstWords>({
  name: "hash of the first capitalised word",
  most: Number.POSITIVE_INFINITY,
  build(names) {
    const index: FirstWords = new Map();
    for (const name of names) {
      const first = name.split(/[^\p{L}\p{N}]/u)[0] ?? "";
      const list = index.get(first);
      if (list) list.push(name);
      else index.set(first, [name]);
    }
    for (const list of index.values()) list.sort((a, b) => b.length - a.length);
    return index;
  },
  count(index, text) {
    let found = 0;
    let free = 0;
    for (const match of text.matchAll(CAPITALISED_WORD)) {
      if (match.index < free) continue;
      const name = index.get(match[0])?.find((one) => {
        const end = match.index + one.length;
        return text.startsWith(one, match.index) && !AFTER_A_WORD.test(text.charAt(end));
      });
      if (name === undefined) continue;
      found++;
      free = match.index + name.length;
    }
    return found;
  },
});

const SPECIAL = /[.*+?^${}()|[\]\\]/gu;

const alternation = candidate<RegExp>({
  name: "one compiled alternation",
  most: 10_000,
  build(names) {
    const longestFirst = [...names].sort((a, b) => b.length - a.length);
    const escaped = longestFirst.map((name) => name.replace(SPECIAL, "\\$&"));
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  },
  count: (pattern, text) => Array.from(text.matchAll(pattern)).length,
});

const letterAutomaton = candidate<LetterAutomaton>({
  name: "Aho-Corasick over UTF-16 units",
  most: Number.POSITIVE_INFINITY,
  build: automatonOf,
  count: (index, text) => longestMatches(index, text),
});

function countWholeWords(matcher: AhoCorasick, text: string): number {
  const isLetter = (at: number) => AFTER_A_WORD.test(text.charAt(at));
  return matcher
    .search(text, { strategy: "leftmost-longest" })
    .filter(({ start, end }) => !isLetter(start - 1) && !isLetter(end)).length;
}

const compactLibrary = candidate<AhoCorasick>({
  name: "modern-ahocorasick, compact",
  most: Number.POSITIVE_INFINITY,
  build: (names) => new AhoCorasick(names),
  count: countWholeWords,
});

const doubleArrayLibrary = candidate<AhoCorasick>({
  name: "modern-ahocorasick, double array",
  most: Number.POSITIVE_INFINITY,
  build: (names) => new DoubleArray(names),
  count: countWholeWords,
});

export const CANDIDATES: readonly Candidate[] = [
  wordTrie,
  firstWords,
  letterAutomaton,
  compactLibrary,
  doubleArrayLibrary,
  alternation,
];
