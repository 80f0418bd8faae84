import type { Span } from "../../text/span.ts";
import { voteByWords } from "./kinds/word-votes.ts";
import type { KnownWords } from "./lexicon/known-words.ts";
import type { WordEntry } from "./lexicon/vocabulary.ts";
import * as trait from "./lexicon/vocabulary.ts";
import type { Surface, Surfaces, WrittenName } from "./surfaces/surfaces.ts";

/** A sentence in capitals throughout, with its words; spans are of the document's text. */
export interface ShoutedSentence {
  document: number;
  language: string;
  sentence: Span;
  text: string;
  spans: Span[];
  entries: readonly WordEntry[];
}

/** The names found in other sentences, and the names known beforehand. */
export interface NamesElsewhere {
  surfaces: Surfaces;
  accepted: ReadonlySet<Surface>;
  known: KnownWords;
}

/** In words; the longest name is looked for first. */
const WORDS_MAX = 5;

/** Adds the names in a sentence of capitals: those accepted elsewhere, and known countries and places. */
export function findShouted(shouted: ShoutedSentence, names: NamesElsewhere): void {
  const { entries, language } = shouted;
  for (let first = 0; first < entries.length; ) {
    let length = Math.min(WORDS_MAX, entries.length - first);
    while (length > 0 && !isName(entries.slice(first, first + length), language, names)) length--;
    if (length > 0) sight(shouted, first, length, names);
    first += Math.max(1, length);
  }
}

function isName(
  entries: readonly WordEntry[],
  language: string,
  { surfaces, accepted, known }: NamesElsewhere,
): boolean {
  const key = keyOf(entries);
  const surface = surfaces.get(key);
  const [word] = entries;
  const isOrdinary = entries.length === 1 && word !== undefined && isOrdinaryWord(word);
  if (surface !== undefined && accepted.has(surface)) return !isOrdinary;
  if (known.categoryOfPhrase(key, language) !== null) return !isOrdinary;
  if (entries.length > 1 || word === undefined) return false;
  return (word.traits & trait.DEMONYM) !== 0 || (!isOrdinary && word.inside > 0);
}

function isOrdinaryWord({ traits, small, inside }: WordEntry): boolean {
  if ((traits & (trait.FUNCTION_WORD | trait.COMMON_ABBREVIATION | trait.DATE_WORD)) !== 0)
    return true;
  return ((traits & trait.COMMON) !== 0 || small > 0) && inside <= small;
}

function sight(
  { document, language, sentence, text, spans, entries }: ShoutedSentence,
  first: number,
  length: number,
  { surfaces, known }: NamesElsewhere,
): void {
  const start = spans[first]?.start ?? 0;
  const end = spans[first + length - 1]?.end ?? start;
  const name: WrittenName = {
    text: text.slice(start - sentence.start, end - sentence.start),
    language,
    entries: entries.slice(first, first + length),
  };
  const key = keyOf(name.entries);
  const isNew = surfaces.get(key) === undefined;
  const surface = surfaces.sight(key, name, { document, start, end, sentence });
  if (isNew) {
    surface.certain++;
    voteByWords(name, known, surface.votes);
  }
}

function keyOf(entries: readonly WordEntry[]): string {
  return entries.map(({ folded }) => folded).join(" ");
}
