/**
 * An ordinary word leaves a country beside it what it is. Word lists of one language meet words of another
 * ("wieś" is a village in Polish, and "wies Russland zurück" folds to it), which no passage shows that was
 * written for a rule.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPage } from "../src/core/mentions/read-page.ts";
import { loadGazetteer } from "./load-gazetteer.ts";

const ROOT = join(import.meta.dirname, "..");
const gazetteer = loadGazetteer();

/** Plain sentences by language. The test puts a word in place of the asterisk; the country in brackets must stay marked. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  bg: ["В понеделник те бяха в [Русия] * и не само там, каза той."],
  cs: ["V pondělí byli v [Rusku] * a nejen tam, řekl."],
  de: [
    "Am Montag waren sie in [Russland] * und dann nicht mehr da.",
    "Er will im Mai nach [Russland] *, und das ist nicht neu.",
  ],
  es: ["El lunes estaban en [Rusia] * y no en el país."],
  fr: ["Lundi, ils étaient en [Russie] * et pas dans le pays."],
  it: ["Lunedì erano in [Russia] * e non nel paese."],
  nl: [
    "Maandag waren ze in [Rusland] * en niet meer in het land.",
    "Hij wil dat [Oekraïne] * en niet meer dan dat.",
  ],
  pl: [
    "W poniedziałek byli w [Rosji] * i nie tylko, powiedział.",
    "Powiedział, że [Rosja] * temu nie była na rozmowach.",
  ],
  pt: ["Na segunda estavam na [Rússia] * e não no país."],
  ru: ["В понедельник они были в [России] * и не только, сказал он."],
  sl: ["V ponedeljek so bili v [Rusiji] * in ne samo tam, je rekel."],
  tr: ["Pazartesi günü [Rusya] ile * bir şey söyledi ve gitti."],
  uk: ["У понеділок вони були в [Росії] * і не тільки, сказав він."],
};

/** What does make another name of a country: "la Corée unie". */
const PARTS_OF_NAMES: Readonly<Record<string, readonly string[]>> = { fr: ["unie"] };

/** Words in small letters, whole and without an apostrophe or a hyphen. */
const SMALL_WORD = /(?<![\p{L}’'-])\p{Ll}{2,16}(?![\p{L}’'-])/gu;

describe.each(Object.entries(FRAMES))("%s", (language, frames) => {
  const passages = readFileSync(join(ROOT, "scripts/language-passages", `${language}.txt`), "utf8");
  const words = [...new Set(passages.match(SMALL_WORD))];

  test.each(frames)("%s", (frame) => {
    expect(words.length).toBeGreaterThan(500);
    const country = frame.slice(frame.indexOf("[") + 1, frame.indexOf("]"));
    const lost = words.filter((word) => {
      const sentence = frame.replace(/[[\]]/gu, "").replace("*", word);
      const page = { lang: language, title: "", host: "" };
      const [mentions = []] = readPage(gazetteer, page, null, [sentence]).mentions;
      return !mentions.some(({ start }) => sentence.startsWith(country, start));
    });
    expect(lost).toEqual(PARTS_OF_NAMES[language] ?? []);
  });
});
