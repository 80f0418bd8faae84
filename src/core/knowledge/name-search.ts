import { type FoldedText, foldName, foldText, patternOf } from "./folded-text.ts";
import type { Entity, EntityName, PackDocument } from "./pack.ts";

/** A stretch of a text, in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Where a text names something by one of the names, demonyms apart: whole words, with or without a
 * possessive, also one whose apostrophe was dropped ("Russias war"). Sorted and disjoint; the longer
 * name wins. It asks only whether the words stand there, not what is meant by them.
 */
export function findNames(text: FoldedText, names: readonly EntityName[]): Span[] {
  const found = names
    .filter((name) => name.kind !== "demonym")
    .flatMap((name) => findName(text, name.text))
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

/** Whether a document's text names the entity, demonyms apart. */
export function documentNames(document: PackDocument, entity: Pick<Entity, "names">): boolean {
  const text = foldedDocument(document);
  return entity.names.some(
    (name) => name.kind !== "demonym" && findName(text, name.text).length > 0,
  );
}

function findName(text: FoldedText, name: string): Span[] {
  const folded = foldName(name);
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = words[0];
  if (first === undefined || !mayContain(text, words)) return [];
  const whole = `(?<![\\p{L}\\p{N}])${patternOf(folded)}(?=s?(?![\\p{L}\\p{N}]))`;
  const pattern = new RegExp(whole, "gu");
  const spans: Span[] = [];
  for (const match of text.folded.matchAll(pattern)) {
    const start = text.origins[match.index] ?? 0;
    const end = text.origins[match.index + match[0].length] ?? text.original.length;
    if (capitalsAgree(name, text.original.slice(start, end))) spans.push({ start, end });
  }
  return spans;
}

/** A cheap no for most names of a large pack; the last word may carry a possessive s. */
function mayContain(text: FoldedText, words: readonly string[]): boolean {
  return words.every(
    (word, i) => text.words.has(word) || (i === words.length - 1 && text.words.has(`${word}s`)),
  );
}

/**
 * Keeps "US" from "us" and "Turkey" from "turkey": words all in capitals ask for capitals, and the
 * first capitalised word for a capital.
 */
function capitalsAgree(name: string, surface: string): boolean {
  const named = wordsOf(name);
  const standing = wordsOf(surface);
  const firstCapital = named.findIndex(startsUpper);
  return named.every((word, i) => {
    const other = standing[i] ?? "";
    if (word.length > 1 && word === word.toUpperCase() && startsUpper(word)) {
      return other === other.toUpperCase();
    }
    return i !== firstCapital || startsUpper(other);
  });
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** "The" before a name is capitalised by its place in the sentence, so it asks for nothing. */
function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word) && word !== "The";
}

const foldedDocuments = new WeakMap<PackDocument, FoldedText>();

function foldedDocument(document: PackDocument): FoldedText {
  const { text } = document;
  const known = foldedDocuments.get(document);
  if (known !== undefined) return known;
  const folded = foldText(text);
  foldedDocuments.set(document, folded);
  return folded;
}
