import { describe, it } from "vitest";
import {
  COUNCIL,
  expectRefusal,
  LINDOW,
  ORR,
  type Refusal,
} from "../../../test/support/refusal.ts";

const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(" ");
const SAID = "She said the town could not pay for the ferry.";
const openingBy = (opening: string): Refusal => [
  ORR,
  SAID,
  `${opening} the town could not pay.`,
  "the town could not pay",
  /opens by its source/,
];

const REFUSALS: Record<string, Refusal> = {
  "a long identity": [
    ORR,
    "text: Mayor of the town",
    "text: a b c d e f g h i j k l m",
    "text: a b",
    /13 words; an identity has at most 12/,
  ],
  "an identity with a full stop": [
    ORR,
    "text: Mayor of the town",
    "text: Mayor.",
    "text: Mayor.",
    /drop the full stop/,
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
    /69 words; a summary has at most 60 in all/,
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
  "straight quotation marks": [
    ORR,
    "“can’t pay for it”.\n",
    '"can’t pay for it".\n',
    'town "can’t pay for it"',
    /straight quotation marks/,
  ],
  "a quotation with two stances": [
    LINDOW,
    "stance: fact\n    cite:\n      - { document: ferry-report, quote: Lindow has closed its ferry }",
    `stance: reported\n    cite:\n      - { document: ferry-report, quote: The harbour town of Lindow has closed its ferry }`,
    "quote: The harbour town of Lindow has closed its ferry }\nstatements",
    /cited as reported here and as fact on lindow; give it one stance/,
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
    "The report says",
    "A news report of 2021 says",
    "An undated column argues",
    "According to the report",
    "It says",
    "It also adds that",
    "As the column puts it,",
    "In the column’s view",
    "Local media report that",
  ])("is refused for an opening by the source: %s", (opening) => {
    expectRefusal(openingBy(opening));
  });
});
