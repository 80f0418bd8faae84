import fc from "fast-check";
import { expect, test } from "vitest";
import { inEnglish } from "../i18n/english.ts";
import { NAME_KINDS, type NameKind } from "../pack.ts";
import { type Explained, explainWhy } from "./explain-why.ts";
import type { Why } from "./mention.ts";

const LABELS = new Map([
  ["port", "Port of Lund"],
  ["lund", "Lund"],
  ["ada", "Ada Orr"],
]);
const labelOf = (id: string) => LABELS.get(id) ?? id;

function explain(kind: NameKind, ...why: Why[]): string[] {
  return explainWhy({ entity: "port", kind, why, surface: "Port" }, labelOf, inEnglish);
}

test("a name that the card bears is not told twice", () => {
  const named = { entity: "ada", kind: "full", why: [], surface: "Ada Orr" } satisfies Explained;
  expect(explainWhy(named, labelOf, inEnglish)).toEqual([
    "Nothing else in the documents is called “Ada Orr”.",
  ]);
});

test("reasons read as one sentence, the near before the far and the most telling first", () => {
  expect(
    explain(
      "short",
      { id: "own-name", name: "Port of Lund", near: false },
      { id: "cue", words: "quay", near: false },
      { id: "cue", words: "harbour", near: true },
      { id: "circle", entity: "lund", near: true },
    ),
  ).toEqual([
    "“Port” can mean other things; here Lund, “harbour” and “Port of Lund” on this page point to Port of Lund.",
  ]);
});

test("what stands near is said to stand near", () => {
  expect(explain("short", { id: "cue", words: "harbour", near: true })).toEqual([
    "“Port” can mean other things; here “harbour” near it points to Port of Lund.",
  ]);
});

test("a related entity is named once, though its name or a part of it is also a word of the sense", () => {
  expect(
    explain(
      "short",
      { id: "circle", entity: "lund", near: true },
      { id: "circle", entity: "ada", near: true },
      { id: "cue", words: "Lund", near: true },
      { id: "cue", words: "Orr", near: true },
    ),
  ).toEqual(["“Port” can mean other things; here Lund and Ada Orr near it point to Port of Lund."]);
});

test("its people are told as words like the others", () => {
  expect(
    explain(
      "short",
      { id: "people", entity: "port", near: false },
      { id: "cue", words: "harbour", near: true },
    ),
  ).toEqual([
    "“Port” can mean other things; here “harbour” and the name of its people on this page point to Port of Lund.",
  ]);
});

test("a name with one meaning says whose it is, and of what kind", () => {
  expect(explain("short")).toEqual([
    "Short name of Port of Lund; nothing else in the documents is called “Port”.",
  ]);
});

test("a usual meaning says that it is one", () => {
  expect(explain("short", { id: "usual-meaning" })).toEqual([
    "“Port” can mean other things but usually means Port of Lund, and nothing on this page suggests otherwise.",
  ]);
});

test("somebody else of the name is mentioned", () => {
  const bearer: Why = { id: "not-bearer", bearer: "Ann Port" };
  const why = explain("short", { id: "own-name", name: "Carl Port", near: true }, bearer);
  expect(why).toHaveLength(2);
  expect(why[1]).toBe("Not to be confused with “Ann Port”.");
  expect(explain("full", bearer)[0]).toMatch(/^Full name of Port of Lund; /u);
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

test("any reasons make one or two whole sentences", () => {
  fc.assert(
    fc.property(kinds, fc.array(reasons, { maxLength: 6 }), (kind, why) => {
      const sentences = explain(kind, ...why);
      expect([1, 2]).toContain(sentences.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}“].*\w[”]?\.$/u);
    }),
  );
});
