import { expect, it } from "vitest";
import type { Citation } from "../pack.ts";
import { inReadingOrder, passageRuns } from "./passage-runs.ts";

function cited(document: string, start: number, end: number, context?: true): Citation {
  return { document, start, end, quote: "", ...(context && { context }) };
}

it("puts the passages of a document by their place in it, and documents as they come up", () => {
  const [late, other, early, whole] = [
    cited("b", 40, 50),
    cited("a", 9, 12),
    cited("b", 4, 8, true),
    cited("b", 4, 20, true),
  ];
  expect(inReadingOrder([late, other, early, whole])).toEqual([whole, early, late, other]);
});

it("joins passages that follow each other and do the same", () => {
  const claim = cited("a", 40, 50);
  const [first, second, after] = [
    cited("a", 4, 8, true),
    cited("a", 10, 20, true),
    cited("a", 60, 70, true),
  ];
  expect(passageRuns([claim, after, second, first])).toEqual([
    { isContext: true, citations: [first, second] },
    { isContext: false, citations: [claim] },
    { isContext: true, citations: [after] },
  ]);
});

it("has no runs of no passages", () => {
  expect(passageRuns([])).toEqual([]);
});
