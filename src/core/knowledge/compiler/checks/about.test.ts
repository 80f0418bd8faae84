import { describe, expect, it } from "vitest";
import {
  CLOSED,
  COUNCIL,
  expectRefusal,
  LINDOW,
  ORR,
  type Refusal,
  SAID,
} from "../../../../../test/support/refusal.ts";
import { SAMPLE_SOURCE } from "../../../../../test/support/sample-pack.ts";
import { compilePack } from "../compile.ts";

const QUOTE = "quote: Lindow has closed its ferry }";

const REFUSALS: Record<string, Refusal> = {
  "a claim about something else": [
    LINDOW,
    "statements: []",
    "statements:\n  - text: The crew lost their jobs.\n    stance: fact\n    cite:\n      - { document: ferry-report, quote: lost their jobs }",
    "text: The crew",
    /neither the sentence nor its quotes speak of Lindow/,
  ],
  "a claim that only its context ties to the entity": [
    LINDOW,
    `${CLOSED}\n    stance: fact\n    cite:\n      - { document: ferry-report, ${QUOTE}`,
    `The crew lost their jobs.\n    stance: fact\n    cite:\n      - { document: ferry-report, quote: lost their jobs }\n      - { document: ferry-report, ${QUOTE.replace(" }", ", context: true }")}`,
    "text: The crew",
    /neither the sentence nor its quotes speak of Lindow/,
  ],
  "a first sentence about something else": [
    LINDOW,
    CLOSED,
    "The ferry was closed.",
    "text: The ferry was",
    /begins with a sentence that does not speak of Lindow/,
  ],
  "a difference about something else": [
    COUNCIL,
    "related: [lindow]",
    "differences:\n  - kind: changed\n    about: Her word\n    statements:\n      - text: The mayor gave it.\n        stance: reported\n        cite:\n          - { document: ferry-report, quote: Ada Orr said }\n      - text: The mayor broke it.\n        stance: opinion\n        cite:\n          - { document: ferry-column, quote: Orr has broken her word }\nrelated: [lindow]",
    "about: Her word",
    /no statement here speaks of Lindow Council/,
  ],
};

describe("the cards of a pack", () => {
  it.each(Object.entries(REFUSALS))("are refused for %s", (_, refusal) => {
    expectRefusal(refusal);
  });

  it.each([
    [ORR, SAID, "The town could not pay for the ferry, Orr said."],
    [LINDOW, CLOSED, "A Lindower ferry was closed."],
    [COUNCIL, "It meets again in July.", "The town’s councils meet again in July."],
  ])("may begin with a name, an adjective or the kind: %s %s %s", (file, from, to) => {
    const entities = SAMPLE_SOURCE.entities.map((one) => ({
      ...one,
      text: one.file === file ? one.text.replace(from, () => to) : one.text,
    }));
    const compiled = compilePack({ ...SAMPLE_SOURCE, entities });
    expect("problems" in compiled ? compiled.problems : []).toEqual([]);
  });
});
