import { expect, it } from "vitest";
import { beginsWithWord, endsInWord } from "./word-characters.ts";

/** All of the Basic Multilingual Plane as far as its punctuation, lone surrogates left out. */
const FIRST = Array.from({ length: 0x3100 }, (_, code) => String.fromCharCode(code));
const OTHERS = [
  "\u00e9",
  "\u0416",
  "e\u0301",
  "\u{10400}",
  "\u{1d7d8}",
  "\u201d",
  "\u3002",
  "\u{10a50}",
  "\u{1f600}",
];

it("tells the edges of a text as Unicode's classes do", () => {
  for (const character of ["", ...FIRST, ...OTHERS]) {
    for (const text of [character, `a${character}`, `${character} b`]) {
      expect([text, endsInWord(text)]).toEqual([text, /[\p{L}\p{M}\p{N}]$/u.test(text)]);
      expect([text, beginsWithWord(text)]).toEqual([text, /^[\p{L}\p{N}]/u.test(text)]);
    }
  }
});
