import { describe, expect, it } from "vitest";
import { expectRefusal, LINDOW, type Refusal } from "../../../../../test/support/refusal.ts";
import { SAMPLE_SOURCE } from "../../../../../test/support/sample-pack.ts";
import { compilePack } from "../compile.ts";

const REFUSALS: Record<string, Refusal> = {
  "a naming sentence that nothing accounts for": [
    LINDOW,
    "  - document: ferry-column\n    quote: Lindow deserves better\n    reason: a wish, not a claim\n",
    "",
    "- document: ferry-report\n    quote: meets",
    /no card cites "Lindow deserves better\."/,
  ],
  "a naming sentence that is cited as context alone": [
    LINDOW,
    "statements: []\ndifferences: []\nrelated: [ada-orr]\nleftOut:\n  - document: ferry-column\n    quote: Lindow deserves better\n    reason: a wish, not a claim\n",
    "      - { document: ferry-column, quote: Lindow deserves better., context: true }\nleftOut:\n",
    "- document: ferry-report\n    quote: meets",
    /no card cites "Lindow deserves better\."/,
  ],
  "a sentence left out that is cited": [
    LINDOW,
    "quote: meets again",
    "quote: The harbour town",
    "- document: ferry-report\n    quote: The",
    /the card cites this sentence/,
  ],
  "a sentence left out that does not name the entity": [
    LINDOW,
    "quote: Lindow deserves better",
    "quote: broken her word",
    "- document: ferry-column",
    /does not name Lindow/,
  ],
  "a quote left out that stands twice": [
    LINDOW,
    "quote: meets again",
    "quote: ferry",
    "quote: ferry\n",
    /stands 2 times/,
  ],
};

describe("the coverage", () => {
  it("counts each sentence that names an entity once: cited, left out, or covered elsewhere", () => {
    const compiled = compilePack(SAMPLE_SOURCE);
    if ("problems" in compiled) throw new Error("the sample should compile");
    const rows = compiled.coverage.map(({ leftOut, ...row }) => ({
      ...row,
      leftOut: leftOut.map(({ sentence, reason }) => `${reason}: ${sentence}`),
    }));
    const none = { cited: 0, coveredElsewhere: 0, leftOut: [] };
    expect(rows).toEqual([
      { entity: "ada-orr", document: "ferry-column", mentions: 1, sentences: 1, ...none, cited: 1 },
      { entity: "ada-orr", document: "ferry-report", mentions: 1, sentences: 1, ...none, cited: 1 },
      {
        ...none,
        entity: "lindow",
        document: "ferry-column",
        mentions: 1,
        sentences: 1,
        leftOut: ["a wish, not a claim: Lindow deserves better."],
      },
      {
        ...none,
        entity: "lindow",
        document: "ferry-report",
        mentions: 2,
        sentences: 2,
        cited: 1,
        leftOut: ["told on the card of the council: Lindow Council meets again in July."],
      },
      {
        entity: "lindow-council",
        document: "ferry-report",
        mentions: 1,
        sentences: 1,
        ...none,
        cited: 1,
      },
    ]);
  });

  it("lets another card's citation answer, and boilerplate be", () => {
    const entities = SAMPLE_SOURCE.entities.map(({ file, text }) => ({
      file,
      text: text.replace(/ {2}- document: ferry-report\n {4}quote: meets.*/su, ""),
    }));
    const documents = SAMPLE_SOURCE.documents.map(({ file, text }) => ({
      file,
      text: text.replaceAll("Share this page", "Lindow, share this page"),
    }));
    const compiled = compilePack({ ...SAMPLE_SOURCE, documents, entities });
    if ("problems" in compiled) throw new Error(JSON.stringify(compiled.problems));
    const row = compiled.coverage.find(
      ({ entity, document }) => entity === "lindow" && document === "ferry-report",
    );
    expect(row).toMatchObject({ mentions: 3, sentences: 3, cited: 1, coveredElsewhere: 1 });
    expect(row?.leftOut).toMatchObject([
      { sentence: "Lindow, share this page", reason: expect.stringContaining("boilerplate") },
    ]);
  });

  it.each(Object.entries(REFUSALS))("refuses %s", (_, refusal) => {
    expectRefusal(refusal);
  });
});
