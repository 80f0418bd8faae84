import { wordList } from "../../../mentions/lexicon/word-list.ts";
import { BETWEEN_CELLS } from "../../../text/between-cells.ts";
import { splitSentences } from "../../../text/sentences.ts";
import type { Span } from "../../../text/span.ts";
import { ALL_CAPITALS, CAPITAL, DIGIT, type Words } from "../../../text/words.ts";
import type { Vocabulary, WordEntry } from "../lexicon/vocabulary.ts";

/**
 * How much capitals say in a sentence: they mark names in prose, little in a headline, nothing if all
 * letters are capitals.
 */
type SentenceKind = "prose" | "title" | "shouted";

export interface ReadSentence extends Span {
  /** Its words' indexes in the chunk, `last` included. */
  first: number;
  last: number;
  kind: SentenceKind;
}

/** A stretch of a document, split into sentences and words; the words' entries are the vocabulary's. */
export interface ReadChunk {
  words: Words;
  entries: WordEntry[];
  sentences: ReadSentence[];
}

/** A word this long usually has a capital of its own in a headline. */
const LONG_WORD = 4;
const FEWEST_WORDS_OF_TITLE = 4;
const CAPITALS_OF_TITLE = 0.75;
const CAPITALS_OF_SHOUT = 0.7;
const ENDS_SENTENCE = /[.!?…;:,]["'”’)\]]*$/u;
/** German: what follows with a capital is a noun. */
const ARTICLES = wordList(
  "der die das dem den des ein eine einen einem einer eines kein keine keinen im am zum zur vom beim ins ans",
  "dieser diese dieses diesen diesem jeder jede jedes jeden seine seinen seiner seinem ihre ihren ihrer ihrem",
  "unsere unserer unseren mein meine meinen alle allen aller viele vielen mehr einige zwei drei vier mehrere",
);
/** After these any word may have a capital. */
const OPENS_AFTER = /[:"“„«‹•*|]\s*$|^\s+[-–—]\s+$/u;

export function readChunk(words: Words, text: string, vocabulary: Vocabulary): ReadChunk {
  words.read(text);
  const entries: WordEntry[] = [];
  for (let index = 0; index < words.count; index++) entries.push(vocabulary.entryOf(words, index));
  const sentences: ReadSentence[] = [];
  let first = 0;
  for (const { start, end } of splitSentences(text).flatMap((span) => cellsOf(text, span))) {
    while (first < words.count && words.start(first) < start) first++;
    let last = first - 1;
    while (last + 1 < words.count && words.start(last + 1) < end) last++;
    if (last < first) continue;
    const kind = kindOf(words, first, last, text.slice(Math.max(start, end - 4), end));
    sentences.push({ start, end, first, last, kind });
    first = last + 1;
  }
  return { words, entries, sentences };
}

/** Each cell of a table's row is read by itself: a whole row has as many capitals as a headline. */
function cellsOf(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = start;
  for (const cell of text.slice(start, end).split(BETWEEN_CELLS)) {
    cells.push({ start: from, end: from + cell.length });
    from += cell.length + BETWEEN_CELLS.length;
  }
  return cells;
}

function kindOf(words: Words, first: number, last: number, ending: string): SentenceKind {
  let long = 0;
  let capital = 0;
  let shouted = 0;
  for (let index = first; index <= last; index++) {
    const shape = words.shape(index);
    if (words.end(index) - words.start(index) < LONG_WORD || (shape & DIGIT) !== 0) continue;
    long++;
    if ((shape & CAPITAL) !== 0) capital++;
    if ((shape & ALL_CAPITALS) !== 0) shouted++;
  }
  if (long >= 2 && shouted >= CAPITALS_OF_SHOUT * long) return "shouted";
  const isTitle =
    last - first + 1 >= FEWEST_WORDS_OF_TITLE &&
    long >= 2 &&
    capital >= CAPITALS_OF_TITLE * long &&
    !ENDS_SENTENCE.test(ending);
  return isTitle ? "title" : "prose";
}

/** Whether a word's capital may be its place's: the first of its sentence, or after a colon or an opening quote. */
export function isOpening({ words }: ReadChunk, sentence: ReadSentence, index: number): boolean {
  return index === sentence.first || OPENS_AFTER.test(words.between(index - 1));
}

/** German: an article, a number or, by its ending, most likely an adjective. */
function isDeterminer(word: string): boolean {
  return ARTICLES.has(word) || /^(?:\d+|\p{Ll}{3,}(?<!t)e[nrsm]?)$/u.test(word);
}

/** Counts how each word stands in a chunk. */
export function countWords(chunk: ReadChunk, vocabulary: Vocabulary): void {
  const { words, entries } = chunk;
  for (const sentence of chunk.sentences) {
    for (let index = sentence.first; index <= sentence.last; index++) {
      const entry = entries[index];
      if (entry === undefined) continue;
      const shape = words.shape(index);
      if (sentence.kind === "shouted") continue;
      if ((shape & (CAPITAL | ALL_CAPITALS)) === 0) entry.small++;
      else if (sentence.kind === "title" || isOpening(chunk, sentence, index)) entry.opening++;
      else {
        entry.inside++;
        if (index > sentence.first && isDeterminer(words.word(index - 1))) entry.determined++;
        if (index < sentence.last && (words.shape(index + 1) & CAPITAL) !== 0) {
          vocabulary.countPair(words, index);
        }
      }
    }
  }
}
