import { describe, it } from "vitest";
import { expectRefusal, LINDOW, ORR, type Refusal } from "../../../../../test/support/refusal.ts";

const MAYOR = "text: Mayor of the town";
const MAYOR_SAID = "{ document: ferry-report, quote: Mayor Ada Orr said }";
const TOWN = "text: Harbour town with a ferry, since closed";

const REFUSALS: Record<string, Refusal> = {
  "more than twelve words": [
    ORR,
    MAYOR,
    "text: a b c d e f g h i j k l m",
    "text: a b",
    /13 words; an identity has at most 12/,
  ],
  "a full stop": [ORR, MAYOR, "text: Mayor.", "text: Mayor.", /drop the full stop/],
  "something told of a thing instead of what it is": [
    LINDOW,
    TOWN,
    "text: Place whose ferry was closed",
    "text: Place whose",
    /tells something of it \("whose"\) instead of what it is/,
  ],
  "the place of an event": [
    LINDOW,
    TOWN,
    "text: Where a ferry was closed",
    "text: Where a",
    /tells something of it \("Where"\)/,
  ],
  "what may come to be": [
    ORR,
    `${MAYOR}\n  stance: fact`,
    `${MAYOR}\n  stance: prediction`,
    "stance: prediction",
    /what may come to be does not say what it is/,
  ],
  "a quotation of somebody else": [
    ORR,
    MAYOR_SAID,
    "{ document: ferry-report, quote: lost their jobs }",
    "    - { document: ferry-report, quote: lost their jobs }",
    /no quote that carries it names Ada Orr or its kind/,
  ],
  "a quotation that names it only as context": [
    ORR,
    MAYOR_SAID,
    `{ document: ferry-report, quote: lost their jobs }\n    - { document: ferry-report, quote: Mayor Ada Orr said, context: true }`,
    "    - { document: ferry-report, quote: lost their jobs }",
    /no quote that carries it names Ada Orr or its kind/,
  ],
  "what a claim says": [
    ORR,
    MAYOR,
    "text: Mayor, as she said the town could not pay",
    "text: Mayor, as",
    /a claim of the summary says the same/,
  ],
};

describe("an identity is refused for", () => {
  it.each(Object.entries(REFUSALS))("%s", (_, refusal) => {
    expectRefusal(refusal);
  });
});
