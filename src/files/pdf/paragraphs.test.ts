import { describe, expect, it } from "vitest";
import { processorTime } from "../../../test/support/processor-time.ts";
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
    const entries = Array.from({ length: 16_000 }, (_, i) => `Orr, Ada, harbour ${i}`);
    const time = (lines: number) => {
      const pages = pagesOf(entries.slice(0, lines));
      return processorTime(() => paragraphsOf(pages));
    };
    expect(text(...entries)).toBe(entries.join(" "));
    expect(time(16_000)).toBeLessThan(80 * time(1_000));
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

  it.each([
    ["Nagorno-", "Karabakh", "Nagorno-Karabakh"],
    ["of COVID-", "19 cases", "of COVID-19 cases"],
    ["a T-", "72 tank", "a T-72 tank"],
    ["from 1939-", "45 on", "from 1939-45 on"],
    ["the NATO-", "led force", "the NATO-led force"],
    ["a 3-", "year plan", "a 3-year plan"],
    ["pre-", "and post-war", "pre- and post-war"],
    ["Wirtschafts-", "und Sozialpolitik", "Wirtschafts- und Sozialpolitik"],
    ["U-", "und S-Bahn", "U- und S-Bahn"],
    ["socio-", "et politique", "socio- et politique"],
    ["the ferry -", "she said", "the ferry - she said"],
    ["the ferry -", "Orr said", "the ferry - Orr said"],
  ])("keeps a hyphen that is its own: %s %s", (line, next, whole) => {
    expect(text(line, next)).toBe(whole);
  });

  it("is whole again where its end is a word and the document has the whole one", () => {
    expect(text("Each thousand is a thous-", "and more.")).toContain("is a thousand more.");
  });
});
