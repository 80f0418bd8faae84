import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateQuote } from "./quotes.ts";

describe("locateQuote", () => {
  it("finds what stands there once, and slices to it", () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Zé’“”.,–]{1,6}$/u), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, from, length) => {
        const text = parts.join(" ");
        const start = from % text.length;
        const quote = text.slice(start, start + 1 + (length % (text.length - start)));
        const found = locateQuote(text, quote);
        if ("fault" in found) {
          expect(found.fault).toMatch(/stands \d+ times|cuts a word/u);
        } else {
          expect(text.slice(found.start, found.end)).toBe(quote);
          expect(text.indexOf(quote)).toBe(text.lastIndexOf(quote));
        }
      }),
    );
  });

  it("never finds what does not stand there, and always says why", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ minLength: 1 }), (text, quote) => {
        fc.pre(!text.includes(quote));
        const found = locateQuote(text, quote);
        expect("fault" in found && found.fault.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ["the line — it moved", "the line - it moved", /"—" \(U\+2014\).*"-" \(U\+002D\)/u],
    ["a  wide gap", "a wide gap", /" " \(U\+0020\) at "a wide gap", the quote "w"/u],
    ["so it ended", "so it ended.", /the document has nothing more, the quote "\." \(U\+002E\)/u],
    ["Café culture", "Cafe culture", /"é" \(U\+00E9\).*"e" \(U\+0065\)/u],
  ])("says where %j differs from %j", (text, quote, fault) => {
    expect(locateQuote(text, quote)).toEqual({ fault: expect.stringMatching(fault) });
  });
});
