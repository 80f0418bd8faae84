import { describe, expect, it } from "vitest";
import { isBuiltIn } from "../../core/categories.ts";
import de from "../../locales/de.json";
import en from "../../locales/en.json";
import fr from "../../locales/fr.json";
import pl from "../../locales/pl.json";
import uk from "../../locales/uk.json";
import { type SampleName, samplePassage } from "./sample-passage.ts";

const namesIn = (passage: string) =>
  samplePassage(passage).filter((part): part is SampleName => typeof part !== "string");
const told = (passage: string) =>
  namesIn(passage)
    .map(({ category, isAgain }) => `${category} ${isAgain}`)
    .sort();

describe("samplePassage", () => {
  it("takes names out of the words around them, and knows them again", () => {
    expect(samplePassage("[Ada Orr|person] spoke. So did [Orr|person]")).toEqual([
      { name: "Ada Orr", category: "person", isAgain: false },
      " spoke. So did ",
      { name: "Orr", category: "person", isAgain: true },
    ]);
  });
});

describe.each(Object.entries({ en, de, fr, pl, uk }))("the passage in %s", (_, messages) => {
  it("has names of the same kinds as the English one, once and again", () => {
    const passage = messages.optionsSample;
    expect(namesIn(passage).every(({ category }) => isBuiltIn(category))).toBe(true);
    expect(told(passage)).toEqual(told(en.optionsSample));
    expect(namesIn(passage).some(({ isAgain }) => isAgain)).toBe(true);
  });

  it("is in a language of its own, with no bracket left over", () => {
    const others = [en, de, fr, pl, uk].filter((other) => other !== messages);
    expect(others.map((other) => other.optionsSample)).not.toContain(messages.optionsSample);
    const words = samplePassage(messages.optionsSample).filter((part) => typeof part === "string");
    expect(words.join()).not.toMatch(/[[\]|]/u);
  });
});
