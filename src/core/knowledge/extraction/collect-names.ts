import { fold } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { Words } from "../../text/words.ts";
import type { Progress, Slices, SourceDocument } from "../collection/types.ts";
import { documentLanguage } from "../pack/document-language.ts";
import { ContextVoter } from "./kinds/context-votes.ts";
import { NameLists, type Neighbours } from "./kinds/name-lists.ts";
import { voteByWords } from "./kinds/word-votes.ts";
import { KnownWords } from "./lexicon/known-words.ts";
import type { NameLexicon } from "./lexicon/name-lexicon.ts";
import { Vocabulary } from "./lexicon/vocabulary.ts";
import { abbreviationAfter } from "./runs/abbreviations.ts";
import { aliasesAfter } from "./runs/aliases.ts";
import { chunksOf } from "./runs/chunks.ts";
import { withGeneration } from "./runs/generations.ts";
import { RunReader } from "./runs/name-runs.ts";
import { countWords, type ReadChunk, type ReadSentence, readChunk } from "./runs/read-chunk.ts";
import type { NameRun } from "./runs/run.ts";
import { RunSplitter } from "./runs/split-run.ts";
import type { ShoutedSentence } from "./shouted-names.ts";
import { type Surface, Surfaces } from "./surfaces/surfaces.ts";
import { isUncased, UncasedNames } from "./uncased/uncased-names.ts";

/** The names of a collection before they are grouped into entities. */
export interface CollectedNames {
  surfaces: Surfaces;
  /** Short forms that some text explains, as keys: the short form's to the full name's. */
  definitions: Map<string, string>;
  known: KnownWords;
  neighbours: Neighbours[];
  shouted: ShoutedSentence[];
  documents: readonly NamedText[];
}

/** What is read of a document. */
export type NamedText = Pick<SourceDocument, "text" | "lang">;

/** Longer runs of capitals are headings or poems, not names. */
const WORDS_MAX = 10;
/** For the category that the words beside a name in a script without capitals tell. */
const MARKED_POINTS = 2;

/** Reads every document twice: once to learn how its words are written, once to find the names. */
export function* collectNames(
  documents: readonly NamedText[],
  lexicon: NameLexicon,
): Slices<CollectedNames> {
  const collector = new Collector(documents, lexicon);
  yield* collector.eachChunk("reading", (chunk, vocabulary) => countWords(chunk, vocabulary));
  yield* collector.eachChunk("finding", (chunk, vocabulary, place) =>
    collector.find(chunk, vocabulary, place),
  );
  return collector;
}

interface Place {
  document: number;
  /** Where the chunk begins in the document's text. */
  offset: number;
  language: string;
}

class Collector implements CollectedNames {
  readonly surfaces = new Surfaces();
  readonly definitions = new Map<string, string>();
  readonly neighbours: Neighbours[] = [];
  readonly shouted: ShoutedSentence[] = [];
  readonly known: KnownWords;
  readonly #languages: string[];
  readonly #vocabularies = new Map<string, Vocabulary>();
  readonly #words = new Words();
  /** Of the document that is being read. */
  #uncased: { document: number; names: UncasedNames } | null = null;
  readonly documents: readonly NamedText[];

  constructor(documents: readonly NamedText[], lexicon: NameLexicon) {
    this.documents = documents;
    this.known = new KnownWords(lexicon);
    this.#languages = documents.map(({ text, lang }) => documentLanguage(text, lang));
  }

  #vocabularyOf(language: string): Vocabulary {
    let vocabulary = this.#vocabularies.get(language);
    if (vocabulary === undefined) {
      vocabulary = new Vocabulary(this.known.traitsIn(language));
      this.#vocabularies.set(language, vocabulary);
    }
    return vocabulary;
  }

  *eachChunk(
    phase: Progress["phase"],
    visit: (chunk: ReadChunk, vocabulary: Vocabulary, place: Place) => void,
  ): Slices<void> {
    const of = this.documents.reduce((sum, { text }) => sum + text.length, 0);
    let done = 0;
    for (const [document, { text }] of this.documents.entries()) {
      const language = this.#languages[document] ?? "en";
      const vocabulary = this.#vocabularyOf(language);
      for (const { start, end } of chunksOf(text)) {
        const chunk = readChunk(this.#words, text.slice(start, end), vocabulary);
        visit(chunk, vocabulary, { document, offset: start, language });
        done += end - start;
        yield { phase, done, of };
      }
    }
  }

  find(chunk: ReadChunk, vocabulary: Vocabulary, place: Place): void {
    const taken = isUncased(place.language) ? this.#findUncased(chunk, place) : [];
    const isTaken = (at: number) => taken.some(({ start, end }) => start <= at && at < end);
    for (const sentence of chunk.sentences) {
      if (sentence.kind === "shouted") {
        this.#keepShouted(chunk, sentence, place);
        continue;
      }
      const reader = new RunReader(chunk, sentence, place.language);
      const context = { chunk, sentence, reader, known: this.known };
      const splitter = new RunSplitter(context, vocabulary, place.language);
      const voter = new ContextVoter(chunk, sentence, reader, place.language);
      const lists = new NameLists(chunk, reader, this.neighbours);
      for (const run of reader.runs()) {
        for (const written of splitter.names(run)) {
          const name = withGeneration(written, chunk, sentence, reader);
          if (name.last - name.first >= WORDS_MAX || isRegionInShort(chunk, sentence, name))
            continue;
          if (isTaken(chunk.words.start(name.first))) continue;
          const surface = this.#sight(chunk, sentence, name, place);
          voter.vote(name, surface.votes);
          lists.add(name, surface);
        }
      }
    }
  }

  /** In scripts without capitals. */
  #findUncased({ words, sentences }: ReadChunk, { document, offset, language }: Place): Span[] {
    const spans: Span[] = [];
    for (const { name, start, end } of this.#uncasedOf(document, language).in(words.text)) {
      const sentence = sentences.find((one) => one.start <= start && end <= one.end);
      if (sentence === undefined) continue;
      spans.push({ start, end });
      const { key, text, category, shortFor } = name;
      const entry = { folded: key, traits: 0, small: 0, inside: 1, opening: 0, determined: 0 };
      const surface = this.surfaces.sight(
        key,
        { text, language, entries: [entry] },
        {
          document,
          start: start + offset,
          end: end + offset,
          sentence: { start: sentence.start + offset, end: sentence.end + offset },
        },
      );
      surface.certain++;
      surface.votes.add(this.known.categoryOfPhrase(key, language) ?? category, MARKED_POINTS);
      if (shortFor !== undefined) this.definitions.set(key, fold(shortFor));
    }
    return spans;
  }

  #uncasedOf(document: number, language: string): UncasedNames {
    if (this.#uncased?.document !== document) {
      const text = this.documents[document]?.text ?? "";
      this.#uncased = { document, names: new UncasedNames(text, language) };
    }
    return this.#uncased.names;
  }

  /**
   * Keeps a sentence in capitals for the end: only names that also stand elsewhere can be recognised in it.
   */
  #keepShouted(
    { words, entries }: ReadChunk,
    { start, end, first, last }: ReadSentence,
    { document, offset, language }: Place,
  ): void {
    const sentence = { start: start + offset, end: end + offset };
    const spans = Array.from({ length: last - first + 1 }, (_, index) => ({
      start: words.start(first + index) + offset,
      end: endOf(words, first + index) + offset,
    }));
    this.shouted.push({
      document,
      language,
      sentence,
      text: words.text.slice(start, end),
      spans,
      entries: entries.slice(first, last + 1),
    });
  }

  #sight(
    chunk: ReadChunk,
    sentence: ReadSentence,
    name: NameRun,
    { document, offset, language }: Place,
  ): Surface {
    const { words } = chunk;
    const entries = chunk.entries.slice(name.first, name.last + 1);
    const key = entries.map(({ folded }) => folded).join(" ");
    const start = words.start(name.first);
    const end = endOf(words, name.last);
    const text = words.text.slice(start, end);
    const written = { language, entries, text };
    const surface = this.surfaces.sight(key, written, {
      document,
      start: start + offset,
      end: end + offset,
      sentence: { start: sentence.start + offset, end: sentence.end + offset },
    });
    if (surface.sightings.length === 1) voteByWords(written, this.known, surface.votes);
    if (name.isCertain) surface.certain++;
    const abbreviation = abbreviationAfter(words, name);
    if (abbreviation !== null) this.definitions.set(abbreviation, key);
    for (const alias of aliasesAfter(words, name)) this.definitions.set(alias, key);
    return surface;
  }
}

/** "Hinsdale, Ill., and": what region a town is in, in short. */
function isRegionInShort(
  { words }: ReadChunk,
  sentence: ReadSentence,
  { first, last }: NameRun,
): boolean {
  if (first !== last || first === sentence.first || last === sentence.last) return false;
  const isShort = /^\p{Lu}\p{Ll}{1,4}$/u.test(words.word(first));
  return isShort && words.between(first - 1) === ", " && /^\.[,\s)]/u.test(words.between(last));
}

/** The point of an abbreviation is part of the name: "U.S.", "Apple Inc.". */
function endOf(words: Words, last: number): number {
  const end = words.end(last);
  if (words.text[end] !== ".") return end;
  if (/^(?:Jr|Sr|Inc|Corp|Co|Ltd)$/u.test(words.word(last))) return end + 1;
  const isPointed =
    words.text[words.start(last) - 1] === "." && words.end(last) - words.start(last) === 1;
  return isPointed ? end + 1 : end;
}
