import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "./fold.ts";
import { plainText } from "./plain-text.ts";
import { Words } from "./words.ts";

describe("a text set plainly", () => {
  test.each([
    ["lines broken in the source", "Soviet\n      Union", "Soviet Union"],
    ["spaces that do not break", "Soviet\u00A0Union", "Soviet Union"],
    ["soft hyphens", "So\u00ADvi\u00ADet", "Soviet"],
    ["marks of direction beside a space", "Soviet\u200E \u200FUnion", "Soviet Union"],
    ["letters in two characters", "Kyi\u0308v", "Kyïv"],
    ["full width", "ＥＵ", "EU"],
    ["half width, voiced", "ﾄﾞﾝ", "ドン"],
    ["points between names in katakana", "ドナルド･トランプ", "ドナルド・トランプ"],
    ["points between names in Chinese", "巴沙尔・阿萨德", "巴沙尔·阿萨德"],
    ["Arabic letters drawn out", "روســيا", "روسيا"],
  ])("%s", (_what, written, plain) => {
    expect(plainText(written)?.text).toBe(plain);
  });

  test("keeps a blank line, which parts two texts", () => {
    expect(plainText("Soviet\n\nUnion\u00AD")?.text).toBe("Soviet\n\nUnion");
  });

  test("a text that is plain already is left alone", () => {
    expect(plainText("The Soviet Union, née 1922: “it’s over”.")).toBeNull();
  });
});

describe("a span of it", () => {
  test("does not take in what is left out beside it", () => {
    const written = "\u200BMos\u00ADcow\u00AD ";
    const plain = plainText(written);
    expect(plain?.spanOf(0, 6)).toEqual({ start: 1, end: 8 });
  });

  test("takes in a joiner behind its last letter, before a space too", () => {
    expect(plainText("Moscow\u200D ")?.spanOf(0, 6)).toEqual({ start: 0, end: 7 });
  });

  test("takes in all of a letter in two characters", () => {
    const plain = plainText("i\u0308 ");
    expect(plain?.spanOf(0, 1)).toEqual({ start: 0, end: 2 });
  });

  const parts = fc.constantFrom(
    ..."aé日カ ",
    "\n ",
    "\u00AD",
    "\u200D",
    "e\u0301",
    "ﾄﾞ",
    "Ａ",
    "・",
    "ـ",
  );
  test("stands in the text as written where it spells the same", () => {
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 12 }),
        fc.nat(12),
        fc.nat(12),
        (pieces, from, length) => {
          const written = pieces.join("");
          const plain = plainText(written);
          if (!plain) return;
          const start = Math.min(from, plain.text.length);
          const end = Math.min(start + length, plain.text.length);
          const span = plain.spanOf(start, end);
          expect(fold(written.slice(span.start, span.end))).toBe(
            fold(plain.text.slice(start, end)),
          );
        },
      ),
    );
  });
});

test("the words of a text tell that it may be set otherwise than plainly", () => {
  const words = new Words();
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 3 }),
    fc.constantFrom(
      "Moscow",
      " ",
      "\n",
      "\u00A0",
      "\u00AD",
      "\u0301",
      "·",
      "\uFF21",
      "\u200D",
      "—",
      "…",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join("");
      words.read(text);
      expect(words.mayBeOdd || plainText(text) === null).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
