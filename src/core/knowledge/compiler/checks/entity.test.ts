import { describe, expect, it } from "vitest";
import {
  COUNCIL,
  expectRefusal,
  LINDOW,
  ORR,
  type Refusal,
} from "../../../../../test/support/refusal.ts";
import { SAMPLE_SOURCE } from "../../../../../test/support/sample-pack.ts";
import { compilePack } from "../compile.ts";

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
  "a sentence twice on one card": [
    ORR,
    "She said the town “can’t pay for it”.",
    "she  said the town could not pay for the Ferry.",
    "text: she  said the town could not pay for the Ferry.\n        stance",
    /already on this card/,
  ],
  "a sentence said again in other words": [
    ORR,
    "She said the town “can’t pay for it”.",
    "The ferry, she said, could not be paid for by the town.",
    "text: The ferry, she said",
    /says again what "She said the town could not pay for the ferry." says/,
  ],
  "first claims that say alike what the same words say": [
    LINDOW,
    "statements: []",
    "  - text: After some years the harbour town of Lindow closed its ferry.\n    stance: fact\n    cite:\n      - { document: ferry-report, quote: Lindow has closed its ferry }\nstatements: []",
    "text: After some years",
    /says again what "Lindow closed its ferry." says/,
  ],
  "a claim whose every quotation is context": [
    COUNCIL,
    "quote: Lindow Council meets again in July. }",
    "quote: Lindow Council meets again in July., context: true }",
    "      - { document: ferry-report",
    /every quote here is context/,
  ],
  "a difference of one voice": [
    ORR,
    "stance: opinion\n        cite:\n          - { document: ferry-column, quote: Orr has broken her word }\nrelated",
    "stance: opinion\n        cite:\n          - { document: ferry-column, quote: Orr has broken }\n  - kind: differ\n    about: Her word\n    statements:\n      - text: It is broken.\n        stance: opinion\n        cite:\n          - { document: ferry-column, quote: Orr has broken her word }\n      - text: The town deserves better.\n        stance: opinion\n        cite:\n          - { document: ferry-column, quote: Lindow deserves better. }\nrelated",
    "kind: differ\n    about: Her word",
    /one voice cannot differ/,
  ],
  "a difference of which one side tells of a change": [
    ORR,
    "She broke her word.",
    "She no longer keeps her word.",
    "kind: differ",
    /tells of a change \("no longer"\), in which all voices may be right/,
  ],
  "an agreement of one document": [
    ORR,
    "differences:\n  - kind: differ\n    about: Whether",
    "agreements:\n  - about: Her word\n    statements:\n      - text: It is broken.\n        stance: opinion\n        cite:\n          - { document: ferry-column, quote: Orr has broken her word }\n      - text: The town deserves better.\n        stance: opinion\n        cite:\n          - { document: ferry-column, quote: Lindow deserves better. }\ndifferences:\n  - kind: differ\n    about: Whether",
    "about: Her word",
    /one document cannot agree/,
  ],
};

describe("the cards of a pack", () => {
  it("may have an agreement of two documents", () => {
    const agreement = `agreements:
  - about: Her word
    statements:
      - text: She said the town “can’t pay for it”.
        stance: reported
        cite:
          - { document: ferry-report, quote: "Mayor Ada Orr said the town “can’t pay for it”" }
      - text: She broke her word.
        stance: opinion
        cite:
          - { document: ferry-column, quote: Orr has broken her word }
`;
    const entities = SAMPLE_SOURCE.entities.map(({ file, text }) => ({
      file,
      text:
        file === ORR
          ? text.replace(/differences:.*(?=related:)/su, () => `differences: []\n${agreement}`)
          : text,
    }));
    expect(compilePack({ ...SAMPLE_SOURCE, entities })).toHaveProperty("pack");
  });

  it.each(Object.entries(REFUSALS))("is refused for %s", (_, refusal) => {
    expectRefusal(refusal);
  });
});
