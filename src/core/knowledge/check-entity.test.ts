import { describe, it } from "vitest";
import { COUNCIL, expectRefusal, ORR, type Refusal } from "../../../test/support/refusal.ts";

const LONG = Array.from({ length: 91 }, (_, i) => `word${i}`).join(" ");

const REFUSALS: Record<string, Refusal> = {
  "an unknown related entity": [
    ORR,
    "lindow-council]",
    "harbour]",
    "related",
    /unknown entity "harbour"/,
  ],
  "an entity related to itself": [
    COUNCIL,
    "[lindow]",
    "[lindow-council]",
    "related",
    /not related to itself/,
  ],
  "a name that two entities claim": [
    COUNCIL,
    "names:\n",
    "names:\n  - { text: LÍNDOW, kind: short }\n",
    "LÍNDOW",
    /also a name of lindow; each needs a sense rule/,
  ],
  "a name listed twice": [
    ORR,
    "text: Orr, kind: short",
    "text: ada orr, kind: short",
    "ada orr",
    /"ada orr" is listed twice/,
  ],
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
  "a long summary": [
    COUNCIL,
    "it meets again in July.",
    `${LONG}.`,
    "- text: The",
    /at most 90 in all/,
  ],
  "a summary of too many sentences": [
    COUNCIL,
    "it meets again in July.",
    "it is. B it. C it. D it. E it. F it.",
    "- text: The",
    /6 sentences; a summary has at most 5/,
  ],
  "a sentence without an end": [
    COUNCIL,
    "it meets again in July.\n",
    "it meets\n",
    "text: The report",
    /does not end with a full stop/,
  ],
  "a sentence twice on one card": [
    ORR,
    "A news report quotes her on the cost.",
    "she  said the town could not pay for the Ferry.",
    "text: she  said the town could not pay for the Ferry.\n        stance",
    /already on this card/,
  ],
};

describe("the cards of a pack", () => {
  it.each(Object.entries(REFUSALS))("is refused for %s", (_, refusal) => {
    expectRefusal(refusal);
  });
});
