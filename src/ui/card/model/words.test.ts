import { describe, expect, it } from "vitest";
import { emptyCard } from "../../../core/card/testing/empty-card.ts";
import { inEnglish } from "../../../core/i18n/english.ts";
import { asOfWords, unidentified } from "./words.ts";

describe("what the card says of an entity that no document introduces", () => {
  it.each([
    [["a", "b", "c"], "place", "Named in 3 documents; none describes it."],
    [["a"], "place", "Named in 1 document, which does not describe it."],
    [[], "place", "None of your documents describes it."],
    [["a", "b"], "person", "Named in 2 documents; none says who this is."],
  ] as const)("named in %j, a %s", (namedIn, category, words) => {
    const card = { ...emptyCard("x"), category, namedIn: [...namedIn] };
    expect(unidentified(card, inEnglish)).toBe(words);
  });

  it.each([
    ["place", null],
    ["person", "Named in 1 document, which does not say who this is."],
    ["other", "Named in 1 document, which does not describe it."],
  ] as const)("that says something of a %s", (category, words) => {
    const said = { text: "The ferry was closed.", stance: "fact" as const, citations: [] };
    const card = { ...emptyCard("x"), category, namedIn: ["a"], summary: [said] };
    expect(unidentified(card, inEnglish)).toBe(words);
  });
});

it("says of sentences that nobody has read only how many documents they are of", () => {
  const text = "Ada Orr closed the ferry.";
  const citations = [{ document: "a", start: 0, end: text.length, quote: text }];
  const said = { text, stance: "reported" as const, citations };
  const card = { ...emptyCard("x"), namedIn: ["a", "b"], summary: [said], statements: [] };
  expect(unidentified(card, inEnglish)).toBe("Named in 2 documents.");
});

describe("how old a card is", () => {
  it.each([
    [1, 0, "2021-06-03", "From one document of 3 June 2021. A newer one may say otherwise."],
    [3, 0, "2021-06", "From 3 documents, the latest of June 2021. Newer ones may say otherwise."],
    [3, 2, "2021-06", "Only 1 of 3 documents is dated: June 2021. Others may be newer."],
    [
      5,
      2,
      "2021",
      "Only 3 of 5 documents are dated; the latest is from 2021. Others may be newer.",
    ],
    // Each source line says so already.
    [2, 2, null, null],
  ] as const)("%i cited, %i undated, last %s", (documents, undated, last, words) => {
    expect(asOfWords({ documents, undated, last }, inEnglish)).toBe(words);
  });
});
