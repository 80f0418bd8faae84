import { describe, expect, it } from "vitest";
import { wordList } from "../../../mentions/lexicon/word-list.ts";
import { englishWords, germanNouns, russianStem, russianWords } from "./common-words.ts";

describe("ordinary words in whatever form", () => {
  const inEnglish = englishWords(wordList("city run large late"));
  it.each(["city", "cities", "running", "larger", "latest"])("English: %s", (word) => {
    expect(inEnglish(word)).toBe(true);
  });

  const inGerman = germanNouns(wordList("haus regierung stadt partei amt see land erzeugung"));
  it.each([
    "haus",
    "hauser",
    "regierungen",
    "stadtregierung",
    "parteiamt",
    "regierungsamtes",
    "stromerzeugung",
  ])("German: %s", (word) => {
    expect(inGerman(word)).toBe(true);
  });
  it.each(["weller", "nordsee", "russland", "osmanische", "grevesmuhl"])(
    "no German noun: %s",
    (word) => {
      expect(inGerman(word)).toBe(false);
    },
  );

  const stems = ["река", "история", "старыи", "сказать", "первыи", "роман"].map(russianStem);
  const inRussian = russianWords(new Set(stems));
  it.each(["реки", "рекои", "истории", "старого", "старая", "сказал", "первои", "романами"])(
    "Russian: %s",
    (word) => {
      expect(inRussian(word)).toBe(true);
    },
  );
  it.each(["романовыч", "ливета", "рекс", "стархан"])("no Russian word known: %s", (word) => {
    expect(inRussian(word)).toBe(false);
  });
});
