import { describe, expect, it } from "vitest";
import type { Line } from "./lines.ts";
import { paragraphsOf } from "./paragraphs.ts";

const GAP = 14;
const ON_PAGE = 50;

/** Lines as wide as their column, one below the other, on as many pages as they fill. */
function pagesOf(texts: readonly string[]): Line[][] {
  const pages: Line[][] = [];
  texts.forEach((text, i) => {
    const line = { text, x: 72, y: 770 - (i % ON_PAGE) * GAP, right: 500, size: 11 };
    if (i % ON_PAGE === 0) pages.push([]);
    pages.at(-1)?.push(line);
  });
  return pages;
}

const text = (...lines: string[]) => paragraphsOf(pagesOf(lines));

describe("the lines of a PDF", () => {
  it("are put together in one pass where no line ends a sentence", () => {
    const entries = Array.from({ length: 20_000 }, (_, i) => `Orr, Ada, harbour ${i}`);
    const start = performance.now();
    expect(text(...entries)).toBe(entries.join(" "));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe("a word broken at a line's end", () => {
  it("is whole again", () => {
    expect(text("She closed the har-", "bour at noon.")).toBe("She closed the harbour at noon.");
    expect(text("She closed the har\u00ad", "bour.")).toBe("She closed the harbour.");
    expect(text("The har-", "bour-", "master spoke.")).toBe("The harbourmaster spoke.");
  });

  it("keeps its hyphen where it has one elsewhere", () => {
    expect(text("A well-known mayor is a well-", "known liar.")).toContain("is a well-known liar");
  });
});
