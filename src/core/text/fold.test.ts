import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { Words } from "./words.ts";

test.each([
  ["Nagorno-Karabakh", "nagorno karabakh"],
  ["  ŁÓDŹ\u00A0’n’ Straße ", "lodz n strasse"],
  ["Tür\u00ADkiye TU\u0308RKI\u0307YE", "turkiye turkiye"],
  ["ﬁn ½ x²", "fin x"],
  ["北京 กิน", "北 京 กิ น"],
  ["words that mix alphabets: CAЩ, Дoнaлд Tpъмп", "words that mix alphabets сащ доналд тръмп"],
  ["a北Щ", "a 北 щ"],
])("%s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("folding cuts a text into the same words as reading it does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const words = new Words();
      words.read(text);
      const read = Array.from({ length: words.count }, (_, index) => fold(words.word(index)));
      expect(read.join(" ")).toBe(fold(text));
    }),
  );
});

test("equal words have equal hashes, whatever their case, accents and invisible characters", () => {
  const words = new Words();
  words.read("Türkiye TURKIYE Tur\u00ADkiye Tu\u0308rkiye Ｔｕｒｋｉｙｅ");
  expect(new Set(words.hashes.subarray(0, words.count)).size).toBe(1);
});

test("a word that mixes Latin and Cyrillic has the hash of the Cyrillic word", () => {
  const words = new Words();
  words.read("Дoнaлд Доналд");
  expect(words.hash(0)).toBe(words.hash(1));
});

test("no character that extends the one before it begins a word", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  const words = new Words();
  const wrong: string[] = [];
  for (let point = 0x80; point < 0x30000; point++) {
    if (point >= 0xd800 && point < 0xe000) continue;
    const text = `a${String.fromCodePoint(point)}`;
    words.read(text);
    if (words.count > 1 && [...segmenter.segment(text)].length === 1)
      wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});
