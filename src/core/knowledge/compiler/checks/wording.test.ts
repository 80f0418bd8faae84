import { describe, expect, it } from "vitest";
import {
  BROKEN,
  COUNCIL,
  expectRefusal,
  ORR,
  type Refusal,
  SAID,
} from "../../../../../test/support/refusal.ts";
import { SAMPLE_SOURCE } from "../../../../../test/support/sample-pack.ts";
import { compilePack } from "../compile.ts";

const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(" ");
const openingBy = (opening: string): Refusal => [
  ORR,
  SAID,
  `${opening} the town could not pay.`,
  "the town could not pay",
  /opens by its source/,
];

const REFUSALS: Record<string, Refusal> = {
  "a claim about a person's health that says nothing of its source": [
    ORR,
    SAID,
    "Her health has become worse.",
    "Her health",
    /speaks of "health"; say according to whom/,
  ],
  "words in quotation marks that no quotation has": [
    ORR,
    "She said the town “can’t pay for it”.",
    "She said the town “will not pay for it”.",
    "text: She said the town “will",
    /has “will not pay for it” in quotation marks, which stands in none of its quotes/,
  ],
  "a word of the moment": [
    ORR,
    SAID,
    "The town now cannot pay for the ferry.",
    "The town now",
    /has "now", which was true when the document was written/,
  ],
  "an allusion that its document lists as one": [
    ORR,
    SAID,
    "The crew of nine cannot be paid.",
    "The crew of nine",
    /has "crew of nine", which a stranger cannot read/,
  ],
  "a long claim": [
    COUNCIL,
    "It meets again in July.",
    `${words(21)}.`,
    "word0",
    /21 words; a claim of a summary has at most 20/,
  ],
  "a long summary": [
    COUNCIL,
    "  - text: It meets again in July.\n",
    ["a", "b", "c", "d"].map((one) => claim(`${one} ${words(15)}.`)).join("") +
      "  - text: It meets again in July.\n",
    "- text: a word0",
    /\d{2} words in label, identity and summary; at most 60 are seen/,
  ],
  "a summary of too many claims": [
    COUNCIL,
    "  - text: It meets again in July.\n",
    ["a", "b", "c", "d", "e"].map((one) => claim(`${one}.`)).join("") +
      "  - text: It meets again in July.\n",
    "- text: a.",
    /6 claims; a summary has one to 5/,
  ],
  "a card that speaks without a summary": [
    COUNCIL,
    "summary:",
    "statements:",
    "label",
    /0 claims; a summary has one to 5/,
  ],
  "a sentence without an end": [
    COUNCIL,
    "again in July.\n",
    "again\n",
    "text: It",
    /does not end with a full stop/,
  ],
  "two sentences in one": [
    ORR,
    SAID,
    `${SAID} It had no money.`,
    "no money",
    /several sentences; a statement is one sentence/,
  ],
  "a source in a sentence that quotes nothing": [
    ORR,
    SAID,
    "The town could not pay, the report says.",
    "could not pay, the report",
    /names its source \("the report says"\) though it quotes no words/,
  ],
  "straight quotation marks": [
    ORR,
    "“can’t pay for it”.\n",
    '"can’t pay for it".\n',
    'town "can’t pay for it"',
    /straight quotation marks/,
  ],
};

function claim(text: string): string {
  return `  - text: ${text}\n    stance: prediction\n    cite:\n      - { document: ferry-report, quote: Lindow Council meets again in July. }\n`;
}

describe("the wording of a pack", () => {
  it.each(Object.entries(REFUSALS))("is refused for %s", (_, refusal) => {
    expectRefusal(refusal);
  });

  it.each([
    "She “has broken her word”, the report says, and grins.",
    "Nobody can pay, the summarised text says.",
    "The report on the ferry was never printed.",
    "A column of trucks brought the ferry to the town.",
    "It rained on the last day of the ferry.",
    "Columns of trucks brought the report of the ferry.",
  ])("allows a source where its words stand, another voice, and the plain words: %s", (text) => {
    const entities = SAMPLE_SOURCE.entities.map((one) => ({
      ...one,
      text: one.text.replace(BROKEN, () => text),
    }));
    const compiled = compilePack({ ...SAMPLE_SOURCE, entities });
    expect("problems" in compiled ? compiled.problems : []).toEqual([]);
  });

  it.each([
    "The report says",
    "A news report of 2021 says",
    "An undated column argues",
    "According to the report",
    "It says",
    "It also adds that",
    "As the column puts it,",
    "In the column’s view",
  ])("is refused for an opening by the source: %s", (opening) => {
    expectRefusal(openingBy(opening));
  });
});
