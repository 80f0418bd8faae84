import { expect, test } from "vitest";
import { explainWhy } from "./explain-why.ts";

const labelOf = (id: string) => (id === "lund" ? "Lund" : id);

test("reasons read as phrases, the most telling first", () => {
  expect(
    explainWhy(
      [
        { rule: "cue-near", by: "harbour" },
        { rule: "own-name", by: "Port of Lund" },
        { rule: "circle", by: "lund" },
      ],
      labelOf,
    ),
  ).toEqual([
    "its other name “Port of Lund” stands on this page",
    "the page also names Lund",
    "“harbour” stands near it",
  ]);
});

test("a plain name and a usual meaning have their own phrases", () => {
  expect(explainWhy([{ rule: "name" }], labelOf)).toHaveLength(1);
  expect(explainWhy([{ rule: "usual-meaning" }], labelOf)).toHaveLength(1);
});

test("somebody else of the name is mentioned", () => {
  expect(
    explainWhy(
      [
        { rule: "own-name", by: "Carl Hill" },
        { rule: "not-bearer", by: "Ann Hill" },
      ],
      labelOf,
    ),
  ).toContain("it is told apart from “Ann Hill”");
});
