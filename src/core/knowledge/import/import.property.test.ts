import fc from "fast-check";
import { expect, test } from "vitest";
import { processorTime } from "../../../../test/support/processor-time.ts";
import { fold } from "../../text/fold.ts";
import {
  type Decision,
  type Decisions,
  runToEnd,
  type SourceDocument,
} from "../collection/types.ts";
import { findEntities } from "../extraction/find-entities.ts";
import { readPack } from "../pack/read-pack.ts";
import { SMALL_LEXICON, sourceDocument } from "../testing/sources.ts";
import { buildPack } from "./build-pack.ts";

const HOSTILE = [
  "__proto__",
  "constructor",
  "Constructor Prototype",
  "hasOwnProperty",
  "toString",
  "<script>alert(1)</script>",
  "((((((((((((((((",
  "U.S.",
  "A.B.C.",
  "\u0000",
  "\ud800",
  "İSTANBUL",
  "ﬃ",
  "Ｆｕｌｌ",
  "北京",
  "\u202eevil",
  "O’",
  "of of of",
  "Bank of",
  "'s",
];
const piece = fc.oneof(
  fc.constantFrom(
    ...HOSTILE,
    ..."Anna Miller|Hungary|Hungarian|the|of|and|River|(|)|.|,|“|”|\n|\n\n|- |: |?|NATO|President|2000|-".split(
      "|",
    ),
  ),
  fc.string({ unit: "binary" }),
);
const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(" "));
const documents = fc
  .array(
    fc.tuple(
      text,
      fc.constantFrom(null, "en", "fr", "de", "ru", "xx", "__proto__", "constructor", "toString"),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((texts) => texts.map(([text, lang], index) => sourceDocument(`d${index}`, text, lang)));

function found(from: readonly SourceDocument[]) {
  return runToEnd(findEntities(from, SMALL_LEXICON));
}

test("whatever the documents hold, every name stands where it is said to stand, and names do not overlap", () => {
  fc.assert(
    fc.property(documents, (from) => {
      const { entities } = found(from);
      const mentions = entities.flatMap((entity) => entity.mentions);
      for (const { names, mentions } of entities) {
        const folded = names.map(({ text }) => fold(text));
        for (const { document, start, end } of mentions)
          expect(folded).toContain(fold(from[document]?.text.slice(start, end) ?? ""));
      }
      for (const { start, end, sentence } of mentions) {
        expect(sentence.start).toBeLessThanOrEqual(start);
        expect(sentence.end).toBeGreaterThanOrEqual(end - 1);
      }
      mentions.sort((a, b) => a.document - b.document || a.start - b.start);
      mentions.forEach((mention, index) => {
        const next = mentions[index + 1];
        if (next?.document === mention.document)
          expect(next.start).toBeGreaterThanOrEqual(mention.end);
      });
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    }),
  );
});

test("whatever the reader decides, the pack can be read back and quotes its documents verbatim", () => {
  const decisionsFor = (names: readonly string[]) => {
    const some = fc.array(fc.constantFrom(...names, "Unheard Of", "__proto__", ""), {
      minLength: 1,
      maxLength: 4,
    });
    return fc.array(
      fc.oneof(
        fc.record({ do: fc.constantFrom("keep", "drop", "merge", "split"), names: some }),
        fc.record({
          do: fc.constant("rename"),
          names: some,
          label: fc.constantFrom("New Name", "constructor"),
        }),
        fc.record({
          do: fc.constant("recategorise"),
          names: some,
          category: fc.constantFrom("place", "person"),
        }),
        fc.record({
          do: fc.constant("add"),
          names: some,
          label: fc.constant("Added"),
          category: fc.constant("other"),
        }),
      ) as fc.Arbitrary<Decision>,
      { maxLength: 8 },
    );
  };
  fc.assert(
    fc.property(
      documents.chain((from) => {
        const names = found(from).entities.flatMap((entity) =>
          entity.names.map(({ text }) => text),
        );
        return fc.tuple(fc.constant(from), decisionsFor(names) as fc.Arbitrary<Decisions>);
      }),
      ([from, decisions]) => {
        const sources = {
          id: "mine",
          title: "Mine",
          documents: from,
          found: found(from),
          decisions,
        };
        const pack = runToEnd(buildPack(sources));
        expect(readPack(JSON.parse(JSON.stringify(pack)))).toHaveProperty("pack");
      },
    ),
  );
});

const SHAPES: readonly (readonly [what: string, of: (length: number) => string])[] = [
  ["one word without end", (length) => "A".repeat(length)],
  ["capitals without end", (length) => "Aa ".repeat(length / 3)],
  ["a name without end", (length) => "Aa of ".repeat(length / 6)],
  ["points that end no sentence", (length) => "Mr. ".repeat(length / 4)],
  ["brackets that never close", (length) => "(Aa ".repeat(length / 4)],
  ["possessives", (length) => "Aa's ".repeat(length / 5)],
  ["one family", (length) => numbered("Anna Na", "x Bell. ", length / 16)],
  ["one given name", (length) => numbered("Bell Na", "x. ", length / 12)],
  ["names that are all short forms", (length) => numbered("N", "x ", length / 6)],
];

function numbered(before: string, after: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${before}${index}${after}`).join("");
}

test.each(SHAPES)(
  "the time grows with the text and not with its square: %s",
  (_, textOf) => {
    const timeFor = (length: number) => {
      const text = textOf(length);
      return processorTime(() => runToEnd(findEntities([{ text, lang: "en" }], SMALL_LEXICON)));
    };
    expect(timeFor(320_000)).toBeLessThan(80 * timeFor(20_000));
  },
  60_000,
);
