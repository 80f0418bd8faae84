import { buildGazetteer, type NamedEntity } from "../../core/mentions/gazetteer.ts";
import { readPage } from "../../core/mentions/read-page.ts";
import type { DocumentId, EntityId, Pack } from "../../core/pack.ts";
import { waysToWrite } from "../../core/text/spelling.ts";
import { Words } from "../../core/text/words.ts";

/** Which documents of a ready-made pack name each of its entities, by the rules that pages are read by. */
export function namingDocuments(pack: Pack): Map<EntityId, DocumentId[]> {
  const gazetteer = buildGazetteer([{ entities: entitiesWithin(pack) }]);
  const naming = new Map<EntityId, DocumentId[]>();
  for (const { id, title, text } of pack.documents) {
    const page = { lang: null, title, host: "" };
    const { mentions } = readPage(gazetteer, page, null, text.split(/\n+/u));
    for (const entity of new Set(mentions.flat().map((mention) => mention.entity))) {
      naming.set(entity, [...(naming.get(entity) ?? []), id]);
    }
  }
  return naming;
}

/**
 * The entities of whose names at least one first word occurs in the documents; no other can be named there.
 */
function entitiesWithin({ documents, entities }: Pack): NamedEntity[] {
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
