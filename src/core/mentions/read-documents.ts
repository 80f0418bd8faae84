import { waysToWrite } from "../text/spelling.ts";
import { Words } from "../text/words.ts";
import type { Mention } from "./mention.ts";
import { buildGazetteer, type NamedEntity } from "./names/gazetteer.ts";
import { readPage } from "./read-page.ts";

/** What is read of a document. */
export interface TitledText {
  title: string;
  text: string;
}

/**
 * The mentions in each document, by the rules that pages are read by; offsets into its text. `entities` are
 * those of all packs, in which one of several packs has one id.
 */
export function* readDocuments(
  entities: readonly NamedEntity[],
  documents: readonly TitledText[],
): Generator<Mention[], void, void> {
  const gazetteer = buildGazetteer([{ entities: entitiesWithin(documents, entities) }]);
  for (const { title, text } of documents) {
    const lines = [...text.matchAll(/[^\n]+/gu)];
    const page = { lang: null, title, host: "" };
    const texts = lines.map(([line]) => line);
    const { mentions } = readPage(gazetteer, page, null, texts);
    yield mentions.flatMap((ofLine, i) => {
      const offset = lines[i]?.index ?? 0;
      return ofLine.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));
    });
  }
}

/**
 * The entities of whose names at least one first word occurs in the documents; no other can be named there.
 */
function entitiesWithin(
  documents: readonly TitledText[],
  entities: readonly NamedEntity[],
): NamedEntity[] {
  const words = new Words();
  const known = new Set<number>();
  for (const { title, text } of documents)
    for (const one of [title, text]) learn(one, words, known);
  return entities.filter(({ names }) =>
    names.some((name) =>
      waysToWrite(name).some((way) => {
        words.read(way);
        return words.count > 0 && known.has(words.hash(0));
      }),
    ),
  );
}

/** Adds the hash of each word, and that of a word without the s that may be a possessive's. */
function learn(text: string, words: Words, known: Set<number>): void {
  words.read(text);
  const stems: string[] = [];
  for (let i = 0; i < words.count; i++) {
    known.add(words.hash(i));
    if (words.endsInS(i)) stems.push(words.word(i).slice(0, -1));
  }
  words.read(stems.join(" "));
  for (let i = 0; i < words.count; i++) known.add(words.hash(i));
}
