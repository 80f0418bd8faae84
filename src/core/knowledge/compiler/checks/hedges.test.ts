import { describe, expect, it } from "vitest";
import { compilePack } from "../compile.ts";

/** What the compiler says of a card that quotes these words of a one-line document. */
function problemsOf(sentence: string, quote: string, stance = "unconfirmed", more = ""): string[] {
  const compiled = compilePack({
    id: "ferry",
    title: "Ferry",
    documents: [
      {
        file: "report.md",
        text: `---
title: The ferry
name: The ferry
publisher: null
author: null
url: null
kind: news report
date: { value: null, basis: unknown, words: null }
note: null
---
${sentence}`,
      },
    ],
    entities: [
      {
        file: "lindow.yaml",
        text: `label: Lindow
category: place
names: [{ text: Lindow, kind: full }]
${more}
summary:
  - text: It lost its ferry.
    stance: ${stance}
    cite: [{ document: report, quote: "${quote}" }]
`,
      },
    ],
  });
  return "problems" in compiled ? compiled.problems.map(({ message }) => message) : [];
}

describe("the hedge of a quotation", () => {
  it.each([
    ["The council reportedly sold the ferry of Lindow.", "sold the ferry of Lindow"],
    ["The council may have sold the ferry of Lindow.", "have sold the ferry of Lindow"],
    ["It seems to have sold the ferry of Lindow.", "have sold the ferry of Lindow"],
    ["It was reported that Lindow sold the ferry.", "Lindow sold the ferry"],
    ["It suggests that, when poor, Lindow sold the ferry.", "Lindow sold the ferry"],
    ["There were claims that Lindow sold the ferry.", "Lindow sold the ferry"],
    ["It is not likely that Lindow sold the ferry.", "Lindow sold the ferry"],
  ])("must not be cut off: %s", (sentence, quote) => {
    expect(problemsOf(sentence, quote).join()).toMatch(/begins after its own hedge/);
    expect(problemsOf(sentence, sentence)).toEqual([]);
  });

  it.each([
    ["The council reportedly met, and Lindow sold its ferry.", "Lindow sold its ferry"],
    ["The council reportedly met. Lindow sold its ferry.", "Lindow sold its ferry"],
    ["It was said that Lindow, who is a town, met.", "Lindow, who is a town"],
    ["The report came on a Friday that Lindow sold its ferry.", "Lindow sold its ferry"],
  ])("does not reach into another clause or sentence: %s", (sentence, quote) => {
    expect(problemsOf(sentence, quote, "fact")).toEqual([]);
  });

  it("does not touch what somebody is called, but what is only said of them", () => {
    const told = (sentence: string) =>
      problemsOf(
        sentence,
        sentence,
        "unconfirmed",
        `identity: { text: Town with a ferry, stance: fact, cite: [{ document: report, quote: the ferry town of Lindow }] }`,
      );
    expect(told("The mayor was reportedly met by the ferry town of Lindow.")).toEqual([]);
    expect(told("It was said that the ferry town of Lindow met her.").join()).toMatch(/own hedge/);
  });

  it.each([
    ["Lindow has reportedly sold its ferry.", "reportedly"],
    ["It was earlier reported that Lindow sold its ferry.", "It was earlier reported that"],
  ])("makes a quotation unconfirmed: %s", (sentence, hedge) => {
    for (const stance of ["fact", "reported"]) {
      expect(problemsOf(sentence, sentence, stance).join()).toContain(`"${hedge}" in it`);
    }
    expect(problemsOf(sentence, sentence, "unconfirmed")).toEqual([]);
    expect(
      problemsOf(
        "The mayor said that Lindow sold it.",
        "The mayor said that Lindow sold it.",
        "reported",
      ),
    ).toEqual([]);
  });

  it("need not stand in a quotation that only gives context", () => {
    const sentence = "It was reported that Lindow sold its ferry.";
    const context = `"}, { document: report, context: true, quote: "Lindow sold its ferry`;
    expect(problemsOf(sentence, `${sentence}${context}`)).toEqual([]);
  });
});
