import { fold } from "../../../text/fold.ts";
import type { Words } from "../../../text/words.ts";

/** What is known of a word, or-ed. */
export const COMMON = 1;
export const GIVEN = 2;
export const FAMILY = 4;
export const PLACE = 8;
export const COUNTRY = 16;
export const DEMONYM = 32;
export const ROLE = 64;
export const ROLE_MODIFIER = 128;
export const TITLE = 256;
export const FUNCTION_WORD = 512;
export const DATE_WORD = 1024;
export const ORGANISATION = 2048;
export const COMMON_ABBREVIATION = 4096;
/** Joins two capitalised words of one name: "of", "de", "von". */
export const CONNECTOR = 8192;
/** A noun at the end of names of institutions, places, events, weapons. */
export const HEAD = 16_384;
/** A noun before "of" in such names. */
export const OF_HEAD = 32_768;
export const TOWN = 65_536;
/** What somebody is, but not an office that precedes a name: "engineer", "guest". */
export const CALLING = 131_072;

/** Where a word has stood in the whole collection, and what is known of it. */
export interface WordEntry {
  folded: string;
  traits: number;
  /** In small letters. */
  small: number;
  /** With a capital inside a sentence of ordinary prose, where a capital tells something. */
  inside: number;
  /** With a capital where every word has one: the beginning of a sentence, a headline. */
  opening: number;
  /** Of `inside`, how often an article stood before it, in languages whose common nouns have capitals. */
  determined: number;
}

/** The words of all documents of one language. */
export class Vocabulary {
  readonly #entries = new Map<number, WordEntry>();
  /** How often two capitalised words stand side by side inside sentences. */
  readonly #pairs = new Map<number, number>();
  /** Tells what is known of a folded word. */
  readonly #traitsOf: (folded: string) => number;

  constructor(traitsOf: (folded: string) => number) {
    this.#traitsOf = traitsOf;
  }

  /** The entry of a word, made when it is first met. */
  entryOf(words: Words, index: number): WordEntry {
    const hash = words.hash(index);
    let entry = this.#entries.get(hash);
    if (entry === undefined) {
      const folded = fold(words.word(index));
      entry = {
        folded,
        traits: this.#traitsOf(folded),
        small: 0,
        inside: 0,
        opening: 0,
        determined: 0,
      };
      this.#entries.set(hash, entry);
    }
    return entry;
  }

  countPair(words: Words, first: number): void {
    const key = pairKey(words, first);
    this.#pairs.set(key, (this.#pairs.get(key) ?? 0) + 1);
  }

  /** How often the word and its next have stood side by side with capitals inside sentences. */
  pairCount(words: Words, first: number): number {
    return this.#pairs.get(pairKey(words, first)) ?? 0;
  }
}

function pairKey(words: Words, first: number): number {
  return (Math.imul(words.hash(first), 31) ^ words.hash(first + 1)) | 0;
}

/** Whether a word has a capital for its own sake: it rarely stands in small letters. */
export function isUsuallyCapital(entry: WordEntry): boolean {
  if (entry.small > 0) return entry.inside > 2 * entry.small;
  return entry.inside > 0;
}
