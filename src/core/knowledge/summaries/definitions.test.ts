import { describe, expect, it } from "vitest";
import { chooseDefinition, type SentenceCandidate } from "./choose-sentences.ts";
import { defines } from "./definitions.ts";

function candidate(text: string, language = "en", isTitled = false): SentenceCandidate {
  const start = text.indexOf("Orr");
  return {
    document: 0,
    sentence: { start: 0, end: text.length },
    text,
    name: { start, end: start + "Orr".length },
    depth: 0,
    isFirst: false,
    isPerson: true,
    isTitled,
    isNamedInFull: true,
    others: 0,
    language,
  };
}

describe("a sentence says who or what its entity is", () => {
  it.each([
    ["en", "Orr (1901–1974) was an English footballer from Lindow."],
    ["en", "Sir Orr, known as Sticky, was the goalkeeper of Lindow."],
    ["de", "Orr ist eine Stadt am Fluss."],
    ["fr", "Orr est l’ancien maire de la ville."],
    ["es", "Orr es una ciudad junto al río."],
    ["pl", "Orr to miasto nad rzeką."],
    ["ru", "Orr — город на реке."],
  ])("in %s: %s", (language, text) => {
    expect(defines(candidate(text, language))).toBe(true);
  });

  it.each([
    "Orr was carried off with a cut head.",
    "Orr were the better side before half-time.",
    "After years of loss Orr was the mayor.",
    "Orr has closed the old ferry.",
    "Orr was a mayor, was she not?",
  ])("but not here: %s", (text) => {
    expect(defines(candidate(text))).toBe(false);
  });

  it("best in a document that bears its name", () => {
    const other = candidate("Orr is the mayor of a town on the river.");
    const own = candidate("Orr is a woman from the hills, and a mayor.", "en", true);
    expect(chooseDefinition([other, own])).toBe(own);
    expect(chooseDefinition([candidate("Orr closed the ferry after years of loss.")])).toBeNull();
  });
});
