/** Packs with exactly the wanted names, in the extension's own format. */

import { readPack } from "../src/core/knowledge/pack/read-pack.ts";
import { type Entity, PACK_FORMAT, type Pack, type Statement } from "../src/core/pack.ts";
import { type BenchName, paddingNames } from "./names.ts";

const DOCUMENT = "made-report";
const SENTENCE = "Of this name the report says what it has to say, and a little more than that.";
/** A card of ordinary length: what it says travels to the page together with the mentions. */
const SUMMARY_STATEMENTS = 3;
const OTHER_STATEMENTS = 8;

/** `count` names: the given ones, then made-up ones. Throws when `given` alone are more. */
export function packNames(given: readonly BenchName[], count: number): BenchName[] {
  if (given.length > count) throw new RangeError(`${given.length} names do not fit into ${count}`);
  return [...given, ...paddingNames(count - given.length, given)];
}

/**
 * A pack of `count` names, one entity each, by `packNames`. The given ones have cards of ordinary
 * length, the others one sentence.
 */
export function makePack(given: readonly BenchName[], count: number): Pack {
  return {
    format: PACK_FORMAT,
    id: `made-${count}`,
    title: `${count} made names`,
    documents: [
      {
        id: DOCUMENT,
        title: "A made report",
        name: "Made report",
        file: `${DOCUMENT}.md`,
        publisher: null,
        author: null,
        url: null,
        date: { value: null, basis: "unknown", words: null },
        kind: "news report",
        note: null,
        text: SENTENCE,
      },
    ],
    entities: packNames(given, count).map((name, i) =>
      i < given.length
        ? entityOf(name, i, SUMMARY_STATEMENTS, OTHER_STATEMENTS)
        : entityOf(name, i, 1, 0),
    ),
  };
}

/** The pack as a file's content. Throws where it is not a pack the extension would take. */
export function packFile(pack: Pack): string {
  const read = readPack(pack);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems[0]));
  return JSON.stringify(pack);
}

function entityOf(name: BenchName, number: number, summary: number, others: number): Entity {
  return {
    id: `entity-${number}`,
    label: name.text,
    category: name.category,
    identity: null,
    names: [{ text: name.text, kind: "full" }],
    summary: statements(name, summary),
    statements: statements(name, others),
    differences: [],
    agreements: [],
    related: [],
  };
}

function statements({ text }: BenchName, count: number): Statement[] {
  return Array.from({ length: count }, (_, i) => ({
    text: `The report says of ${text}, in sentence ${i + 1}, what it has to say.`,
    stance: "fact",
    citations: [{ document: DOCUMENT, start: 0, end: SENTENCE.length, quote: SENTENCE }],
  }));
}
