import fc from "fast-check";
import { expect, it } from "vitest";
import { cut } from "./cut.ts";

it("is the beginning of a text", () => {
  expect(cut("Lindow", 3)).toBe("Lin");
  expect(cut("Lindow", 6)).toBe("Lindow");
  expect(cut("Lindow", 60)).toBe("Lindow");
});

it("never ends in half a character", () => {
  expect(cut("ab😀", 3)).toBe("ab");
  expect(cut("ab😀", 4)).toBe("ab😀");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(20), (text, length) => {
      const beginning = cut(text, length);
      expect(text.startsWith(beginning)).toBe(true);
      expect(beginning).not.toMatch(/\p{Surrogate}$/u);
      expect(beginning.length).toBeGreaterThanOrEqual(Math.min(length, text.length) - 1);
    }),
  );
});
