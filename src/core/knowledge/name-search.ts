import { ALL_CAPITALS, CAPITAL, type Gap } from "../mentions/words.ts";
import type { Span } from "../span.ts";
import type { Entity, EntityName, PackDocument } from "./pack.ts";
import { gapAfter, readWords, spanOf, type TextWords } from "./text-words.ts";

/** Abbreviations of this length on are also written like words, e.g. Nato and Unesco. */
const SPOKEN_ABBREVIATION_MIN = 4;

/**
 * Where a text names something by one of the names, demonyms apart: whole words, with or without a
 * possessive, also one whose apostrophe was dropped ("Russias war"). Sorted and disjoint; the longer
 * name wins. It asks only whether the words stand there, not what is meant by them.
 */
export function findNames(text: TextWords, names: readonly EntityName[]): Span[] {
  const found = names
    .filter((name) => name.kind !== "demonym")
    .flatMap((name) => findName(text, readWords(name.text)))
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
  const text = wordsOf(document);
  return entity.names.some(
    (name) => name.kind !== "demonym" && findName(text, readWords(name.text)).length > 0,
  );
}

function findName(text: TextWords, name: TextWords): Span[] {
  const [first] = name.folded;
  if (first === undefined) return [];
  const last = name.folded.length - 1;
  const starts = [...(text.places.get(first) ?? [])];
  if (last === 0) starts.push(...(text.places.get(`${first}s`) ?? []));
  return starts
    .filter((start) => standsAt(text, name, start))
    .map((start) => spanOf(text, start, start + last));
}

function standsAt(text: TextWords, name: TextWords, start: number): boolean {
  const last = name.folded.length - 1;
  return name.folded.every((wanted, i) => {
    const word = text.folded[start + i];
    if (!capitalsAgree(wanted, name.shapes[i] ?? 0, text.shapes[start + i] ?? 0)) return false;
    if (i === last) return word === wanted || word === `${wanted}s`;
    return word === wanted && kin(gapAfter(text, start + i)) === kin(gapAfter(name, i));
  });
}

/** A space may be written as a hyphen, and points with or without a space after them. */
function kin(gap: Gap): Gap {
  if (gap === "hyphen") return "space";
  return gap === "point-space" ? "point" : gap;
}

/** Keeps "US" from "us" and "Turkey" from "turkey"; "The" before a name asks for no capital. */
function capitalsAgree(wanted: string, wantedShape: number, shape: number): boolean {
  if ((wantedShape & CAPITAL) === 0 || wanted === "the") return true;
  const spelt = (wantedShape & ALL_CAPITALS) !== 0 && wanted.length > 1;
  const asked = spelt && wanted.length < SPOKEN_ABBREVIATION_MIN ? ALL_CAPITALS : CAPITAL;
  return (shape & asked) !== 0;
}

const readDocuments = new WeakMap<PackDocument, TextWords>();

/** A document is taken apart once, however many entities are looked for in it. */
function wordsOf(document: PackDocument): TextWords {
  const known = readDocuments.get(document);
  if (known !== undefined) return known;
  const { text } = document;
  const read = readWords(text);
  readDocuments.set(document, read);
  return read;
}
