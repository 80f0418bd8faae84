import { describe, expect, it } from "vitest";
import { cardFor } from "../../core/card/testing/hover-run.ts";
import { inEnglish } from "../../core/i18n/english.ts";
import { asOfWords, unidentified } from "./words.ts";

describe("what the card says of an entity that no document introduces", () => {
  it.each([
    [["a", "b", "c"], "place", "Named in 3 documents; none says what it is."],
    [["a"], "place", "Named in 1 document, which does not say what it is."],
    [[], "place", "None of your documents says what it is."],
    [["a", "b"], "person", "Named in 2 documents; none says who this is."],
  ] as const)("named in %j, a %s", (namedIn, category, words) => {
    const card = { ...cardFor("x"), category, namedIn: [...namedIn] };
    expect(unidentified(card, inEnglish)).toBe(words);
  });
});

describe("how old a card is", () => {
  it.each([
    [1, 0, "2021-06-03", "From one document of 3 June 2021. It may be out of date."],
    [3, 0, "2021-06", "From 3 documents, the last of June 2021. They may be out of date."],
    [3, 2, "2021-06", "1 of 3 documents is dated: June 2021. All may be out of date."],
    [5, 2, "2021", "3 of 5 documents are dated, the last of 2021. All may be out of date."],
    [1, 1, null, "The document cited carries no exact date. It may be out of date."],
    [2, 2, null, "None of the 2 documents cited carries an exact date. They may be out of date."],
  ] as const)("%i cited, %i undated, last %s", (documents, undated, last, words) => {
    expect(asOfWords({ documents, undated, last }, inEnglish)).toBe(words);
  });
});
