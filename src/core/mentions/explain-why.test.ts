import fc from "fast-check";
import { expect, test } from "vitest";
import { inEnglish } from "../i18n/english.ts";
import { NAME_KINDS } from "../pack.ts";
import { explainWhy } from "./explain-why.ts";
import type { Why } from "./mention.ts";

const labelOf = (id: string) => (id === "lund" ? "Lund" : id);

test("reasons read as sentences, the most telling first and the near before the far", () => {
  expect(
    explainWhy(
      {
        kind: "short",
        why: [
          { id: "cue", words: "harbour", near: true },
          { id: "own-name", name: "Port of Lund", near: false },
          { id: "circle", entity: "lund", near: false },
          { id: "cue", words: "quay", near: false },
          { id: "cue", words: "crane", near: false },
        ],
      },
      labelOf,
      inEnglish,
    ),
  ).toEqual([
    "Its other name “Port of Lund” stands elsewhere on this page.",
    "The page also names Lund.",
    "“harbour” stands nearby.",
    "“quay” and “crane” stand elsewhere on this page.",
  ]);
});

test("a related entity is named once, though its name is also a word of the sense", () => {
  const why: Why[] = [
    { id: "circle", entity: "lund", near: true },
    { id: "cue", words: "Lund", near: false },
  ];
  expect(explainWhy({ kind: "short", why }, labelOf, inEnglish)).toHaveLength(1);
});

test("a name with one meaning says of what kind it is", () => {
  expect(explainWhy({ kind: "full", why: [] }, labelOf, inEnglish)).toEqual([
    "Full name; nothing else in the documents is called that.",
  ]);
});

test("somebody else of the name is mentioned", () => {
  expect(
    explainWhy(
      {
        kind: "short",
        why: [
          { id: "own-name", name: "Carl Hill", near: true },
          { id: "not-bearer", bearer: "Ann Hill" },
        ],
      },
      labelOf,
      inEnglish,
    ),
  ).toContain("Not to be confused with “Ann Hill”.");
});

const word = fc.constantFrom("harbour", "quay", "Lund");
const near = fc.boolean();
const kinds = fc.constantFrom(...NAME_KINDS);
const reasons = fc.oneof(
  fc.record({ id: fc.constant("usual-meaning") }),
  fc.record({ id: fc.constant("not-bearer"), bearer: word }),
  fc.record({ id: fc.constant("own-name"), name: word, near }),
  fc.record({ id: fc.constantFrom("people", "circle"), entity: word, near }),
  fc.record({ id: fc.constant("cue"), words: word, near }),
) as fc.Arbitrary<Why>;

test("any reasons make whole sentences, each once", () => {
  fc.assert(
    fc.property(kinds, fc.array(reasons, { maxLength: 6 }), (kind, why) => {
      const sentences = explainWhy({ kind, why }, labelOf, inEnglish);
      expect(sentences).not.toEqual([]);
      for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}“].*\w[”]?\.$/u);
      expect(new Set(sentences).size).toBe(sentences.length);
    }),
  );
});
