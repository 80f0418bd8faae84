import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../text/span.ts";
import type { DocumentCitation } from "./document-view.ts";
import { paragraphsOf } from "./passages.ts";

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
  it("cuts a paragraph where citations and wanted words begin and end", () => {
    const [first, second, ...rest] = paragraphsOf(
      TEXT,
      cites("It is said.", { start: 4, end: 13 }),
      [{ start: 8, end: 13 }],
    );
    expect(first?.parts.map(({ text, isCited, isWanted }) => [text, isCited, isWanted])).toEqual([
      ["One ", false, false],
      ["two ", true, false],
      ["three", true, true],
      [".", false, false],
    ]);
    expect(second?.parts.map(({ text }) => text)).toEqual(["Four five."]);
    expect(rest).toEqual([]);
  });

  it("notes a statement once at each paragraph it cites, with the words there", () => {
    const [first, second] = paragraphsOf(
      TEXT,
      [
        ...cites("It is said.", { start: 0, end: 3 }, { start: 4, end: 7 }, { start: 16, end: 20 }),
        ...cites("So is this.", { start: 0, end: 3 }),
      ],
      [],
    );
    expect(first?.notes.map(({ text, spans }) => [text, spans.length])).toEqual([
      ["It is said.", 2],
      ["So is this.", 1],
    ]);
    expect(second?.notes.map(({ text, spans }) => [text, spans])).toEqual([
      ["It is said.", [{ start: 16, end: 20 }]],
    ]);
  });

  it("loses and adds nothing: the parts are the text, and the wanted parts the wanted words", () => {
    const text = fc
      .array(fc.constantFrom("a", "b ", "é", "\n", "\n\n", "…", "𝒳"))
      .map((parts) => parts.join(""));
    const spans = (length: number) =>
      fc.array(
        fc
          .tuple(fc.nat(length), fc.nat(length))
          .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      );
    const all = text.chain((whole) =>
      fc.tuple(fc.constant(whole), spans(whole.length), spans(whole.length)),
    );
    fc.assert(
      fc.property(all, ([whole, cited, wanted]) => {
        const parts = paragraphsOf(whole, cites("S", ...cited), wanted).flatMap((one) => one.parts);
        const lines = whole.split("\n").filter((line) => line.trim() !== "");
        expect(parts.map((part) => part.text).join("")).toBe(lines.join(""));
        for (const { start, end, text: words, isCited, isWanted } of parts) {
          expect(whole.slice(start, end)).toBe(words);
          for (let at = start; at < end; at++) {
            const isIn = ({ start, end }: Span) => start <= at && at < end;
            expect([isCited, isWanted]).toEqual([cited.some(isIn), wanted.some(isIn)]);
          }
        }
      }),
    );
  });
});
