import type { Entity, EntityName, PackDocument } from "../../../pack.ts";
import { fold } from "../../../text/fold.ts";
import { languageOf, primaryLanguage } from "../../../text/language.ts";
import type { Span } from "../../../text/span.ts";
import {
  endOf,
  hidesPossessive,
  isSpeltAt,
  type Spelling,
  spellingOf,
  waysToWrite,
} from "../../../text/spelling.ts";
import { readWords, type TextWords } from "../../../text/text-words.ts";

/**
 * Where a text spells one of the names, demonyms apart, by the rules that mentions go by. Sorted and
 * disjoint; the longer name wins. It asks only whether the words stand there, not what is meant.
 */
export function spansOfNames(text: TextWords, names: readonly EntityName[]): Span[] {
  const found = spellingsOf(names)
    .flatMap((name) => findName(text, name))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const disjoint: Span[] = [];
  let end = 0;
  for (const span of found) {
    if (span.start < end) continue;
    disjoint.push(span);
    end = span.end;
  }
  return disjoint;
}

/** Whether a document's text names the entity, by names of the text's language, demonyms apart. */
export function namesEntity(document: PackDocument, entity: Pick<Entity, "names">): boolean {
  const { text, language } = readOnce(document);
  const names = entity.names.filter(
    ({ lang }) => lang === undefined || primaryLanguage(lang) === language,
  );
  return spellingsOf(names).some((name) => findName(text, name).length > 0);
}

function spellingsOf(names: readonly EntityName[]): Spelling[] {
  return names
    .filter((name) => name.kind !== "demonym")
    .flatMap(waysToWrite)
    .map(spellingOf);
}

function findName({ words, places }: TextWords, name: Spelling): Span[] {
  const first = fold(name.words[0] ?? "");
  const length = name.words.length;
  const spans = (places.get(first) ?? [])
    .filter((place) => place + length <= words.count && isSpeltAt(name, words, place))
    .map((place) => ({
      start: words.start(place),
      end: endOf(name, words, place + length - 1),
    }));
  if (length > 1) return spans;
  const possessives = (places.get(`${first}s`) ?? [])
    .filter((place) => hidesPossessive(words, place))
    .map((place) => ({ start: words.start(place), end: words.end(place) - 1 }));
  return [...spans, ...possessives];
}

interface ReadDocument {
  text: TextWords;
  language: string | null;
}

const readDocuments = new WeakMap<PackDocument, ReadDocument>();

/** A document is taken apart once, however many entities are looked for in it. */
function readOnce(document: PackDocument): ReadDocument {
  const known = readDocuments.get(document);
  if (known !== undefined) return known;
  const { text: whole, lang } = document;
  const text = readWords(whole);
  const read = { text, language: languageOf(text.words, lang ?? null) };
  readDocuments.set(document, read);
  return read;
}
