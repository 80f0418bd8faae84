import fc from "fast-check";
import { expect, test } from "vitest";
import { chunksOf } from "./chunks.ts";

test("chunks are the text, and none is without end", () => {
  const part = fc.oneof(
    fc.constantFrom("\n", " ", "a".repeat(70_000), "b ".repeat(9_000)),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      const chunks = chunksOf(text);
      expect(chunks.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      for (const { start, end } of chunks) expect(end - start).toBeLessThanOrEqual(33_000);
    }),
  );
});

test("a very long line is cut between sentences", () => {
  const text = "Anna Miller, it is said, sold the old lighthouse to her brother. ".repeat(2_000);
  const chunks = chunksOf(text);
  expect(chunks.length).toBeGreaterThan(1);
  for (const { start } of chunks) expect(text.slice(start)).toMatch(/^Anna/u);
});

test("a line without a space is not cut within a letter", () => {
  for (const before of ["", "a"]) {
    for (const { start } of chunksOf(before + "𐐀".repeat(40_000)).slice(1)) {
      expect((before + "𐐀".repeat(40_000)).slice(start)).toMatch(/^𐐀/u);
    }
  }
});
