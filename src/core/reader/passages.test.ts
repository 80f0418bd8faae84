import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../text/span.ts";
import type { DocumentCitation } from "./document-view.ts";
import {
  citedSpanFrom,
  citedSpans,
  countStatements,
  filterCitations,
  paragraphsOf,
  partIn,
} from "./passages.ts";

const TEXT = "One two three.\n\nFour five.\n";

function cites(text: string, ...spans: Span[]): DocumentCitation[] {
  return spans.map(({ start, end }) => ({
    entity: "x",
    label: "X",
    category: "place",
    section: "summary",
    text,
    stance: "fact",
    start,
    end,
    quote: TEXT.slice(start, end),
  }));
}

describe("paragraphsOf", () => {
  it("notes a statement once at each paragraph it cites, with the words there", () => {
    const [first, second, ...rest] = paragraphsOf(TEXT, [
      ...cites("It is said.", { start: 0, end: 3 }, { start: 4, end: 7 }, { start: 16, end: 20 }),
      ...cites("So is this.", { start: 0, end: 3 }),
    ]);
    expect(first?.notes.map(({ text, spans }) => [text, spans.length])).toEqual([
      ["It is said.", 2],
      ["So is this.", 1],
    ]);
    expect(second?.notes.map(({ text, spans }) => [text, spans])).toEqual([
      ["It is said.", [{ start: 16, end: 20 }]],
    ]);
    expect(rest).toEqual([]);
  });

  it("notes a statement once, whoever's card says it, and once for each stance", () => {
    const here = cites("It is said.", { start: 0, end: 3 });
    const [first] = paragraphsOf(TEXT, [
      ...here,
      ...here.map((one) => ({ ...one, entity: "y", label: "Y", end: 7 })),
      ...here.map((one) => ({ ...one, section: "statements" as const })),
      ...here.map((one) => ({ ...one, stance: "opinion" as const })),
    ]);
    expect(
      first?.notes.map(({ stance, entities, spans }) => [
        stance,
        entities.map(({ entity }) => entity),
        spans,
      ]),
    ).toEqual([
      [
        "fact",
        ["x", "y"],
        [
          { start: 0, end: 3 },
          { start: 0, end: 7 },
        ],
      ],
      ["opinion", ["x"], [{ start: 0, end: 3 }]],
    ]);
  });

  it("loses and adds nothing, and finds each cited stretch again in its paragraphs", () => {
    const text = fc
      .array(fc.constantFrom("a", "b ", "é", "\n", "\n\n", "…", "𝒳"))
      .map((parts) => parts.join(""));
    const all = text.chain((whole) =>
      fc.tuple(fc.constant(whole), fc.nat(whole.length), fc.nat(whole.length)),
    );
    fc.assert(
      fc.property(all, ([whole, a, b]) => {
        const paragraphs = paragraphsOf(whole, []);
        for (const { start, end, text: words } of paragraphs) {
          expect(whole.slice(start, end)).toBe(words);
        }
        const lines = whole.split("\n").filter((line) => line.trim() !== "");
        expect(paragraphs.map((one) => one.text)).toEqual(lines);
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const found = paragraphs.flatMap((paragraph) => {
          const part = partIn(paragraph, span);
          return part ? [paragraph.text.slice(part.start, part.end)] : [];
        });
        const bare = (words: string) => words.replace(/\s/gu, "");
        expect(bare(found.join(""))).toBe(bare(whole.slice(span.start, span.end)));
      }),
    );
  });
});

describe("citedSpans", () => {
  it("has each stretch of words once, in the order of the text", () => {
    const citations = cites("S", { start: 8, end: 9 }, { start: 0, end: 3 }, { start: 8, end: 9 });
    expect(citedSpans(citations)).toEqual([
      { start: 0, end: 3 },
      { start: 8, end: 9 },
    ]);
  });
});

describe("citedSpanFrom", () => {
  const spans = [
    { start: 0, end: 3 },
    { start: 5, end: 9 },
    { start: 8, end: 9 },
  ];
  const [first, second, third] = spans;

  it("goes to the next and the previous one, round the ends", () => {
    expect(citedSpanFrom(spans, first, 1)).toBe(second);
    expect(citedSpanFrom(spans, third, 1)).toBe(first);
    expect(citedSpanFrom(spans, first, -1)).toBe(third);
  });

  it("begins at either end, or at words that are not cited", () => {
    expect(citedSpanFrom(spans, undefined, 1)).toBe(first);
    expect(citedSpanFrom(spans, undefined, -1)).toBe(third);
    expect(citedSpanFrom(spans, { start: 4, end: 6 }, 1)).toBe(second);
    expect(citedSpanFrom(spans, { start: 4, end: 6 }, -1)).toBe(first);
    expect(citedSpanFrom([], first, 1)).toBeUndefined();
  });
});

describe("filterCitations", () => {
  it("keeps those of the entity and of the stance asked for", () => {
    const [one, two] = cites("S", { start: 0, end: 1 }, { start: 2, end: 3 });
    if (!one || !two) throw new Error("There are two");
    const other = { ...two, entity: "y", stance: "opinion" as const };
    const all = [one, other];
    expect(filterCitations(all, { entity: null, stance: null })).toEqual(all);
    expect(filterCitations(all, { entity: "y", stance: null })).toEqual([other]);
    expect(filterCitations(all, { entity: null, stance: "fact" })).toEqual([one]);
    expect(filterCitations(all, { entity: "y", stance: "fact" })).toEqual([]);
  });
});

describe("countStatements", () => {
  it("counts a statement once, however many words it cites and whoever's card says it", () => {
    const [a, b] = [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ];
    const citations = [...cites("It is said.", a, b), ...cites("So is this.", a)];
    const other = citations.map((one) => ({ ...one, entity: "y" }));
    expect(countStatements([...citations, ...other])).toBe(2);
    expect(countStatements([])).toBe(0);
  });
});
