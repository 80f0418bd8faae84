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
