import { expect, test } from "vitest";
import { Words } from "../../text/words.ts";
import { findNames } from "./find-names.ts";
import { buildGazetteer } from "./gazetteer.ts";

const gazetteer = buildGazetteer([
  {
    entities: [
      {
        id: "all",
        category: "country",
        related: [],
        names: [
          { text: "Trans-Nordia", kind: "full" },
          { text: "Nordia", kind: "short" },
          { text: "Türkiye", kind: "full" },
          { text: "People's Republic", kind: "full" },
          { text: "Gen. Adair", kind: "variant" },
          { text: "U.S.", kind: "abbreviation" },
          { text: "NATO", kind: "abbreviation" },
          { text: "Vogel-12 drone", kind: "full" },
          { text: "北京", kind: "full" },
          { text: "भारत", kind: "full" },
        ],
      },
    ],
  },
]);

function found(text: string): string[] {
  const words = new Words();
  words.read(text);
  return findNames(gazetteer, words, () => "en").names.map(({ first, end }) =>
    text.slice(words.start(first), end),
  );
}

test.each([
  ["possessives with either apostrophe", "Nordia's and Nordia’s", ["Nordia", "Nordia"]],
  ["a possessive without apostrophe", "Nordias army, not the Nordias army", ["Nordia"]],
  ["hyphens", "pro-Nordia, Nordia-led, Nordia–Oland", ["Nordia", "Nordia", "Nordia"]],
  ["a hyphen written as a space", "Trans Nordia", ["Trans Nordia"]],
  ["the longer name", "Trans-Nordia", ["Trans-Nordia"]],
  [
    "a name broken over a line end",
    "Trans-\nNordia, Vogel-12\ndrone",
    ["Trans-\nNordia", "Vogel-12\ndrone"],
  ],
  ["a Romance accent", "Nordía, Nórdia and Nordia", ["Nordia"]],
  ["no name over a blank line", "Vogel-12\n\ndrone", []],
  ["no-break spaces", "Vogel-12\u00A0drone", ["Vogel-12\u00A0drone"]],
  ["soft hyphens and <wbr>", "Nor\u00ADdia Nor\u200Bdia", ["Nor\u00ADdia", "Nor\u200Bdia"]],
  ["diacritics left out, composed or not", "Turkiye TU\u0308RKIYE", ["Turkiye", "TU\u0308RKIYE"]],
  ["full width and mathematical letters", "Ｎｏｒｄｉａ 𝐍𝐨𝐫𝐝𝐢𝐚", ["Ｎｏｒｄｉａ", "𝐍𝐨𝐫𝐝𝐢𝐚"]],
  ["all capitals", "NORDIA", ["NORDIA"]],
  ["a small letter where the name has a capital", "nordia", []],
  [
    "an abbreviation with and without points",
    "the US, the U.S., the U. S.",
    ["US", "U.S.", "U. S."],
  ],
  ["an abbreviation in small letters", "us u.s. Us", []],
  ["an abbreviation spoken as a word", "Nato and NATO, not nato", ["Nato", "NATO"]],
  [
    "curly and straight quotes",
    "People’s Republic People's Republic",
    ["People’s Republic", "People's Republic"],
  ],
  ["a point in the name", "Gen. Adair, Gen Adair", ["Gen. Adair", "Gen Adair"]],
  ["parts of longer words", "Nordian Outnordia Nordia2", []],
  ["scripts without spaces", "他在北京的家", ["北京"]],
  ["scripts whose vowels are marks", "भारत में, भारतीय", ["भारत"]],
])("%s", (_what, text, names) => {
  expect(found(text)).toEqual(names);
});
