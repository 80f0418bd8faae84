import { describe, it } from "vitest";
import {
  COUNCIL,
  expectRefusal,
  LINDOW,
  ORR,
  type Refusal,
} from "../../../../../test/support/refusal.ts";

const REFUSALS: Record<string, Refusal> = {
  "a quote with a straight apostrophe": [
    ORR,
    "“can’t pay for it”",
    "“can't pay for it”",
    "can't",
    /not verbatim: the document has "’" \(U\+2019\).*the quote "'" \(U\+0027\)/,
  ],
  "a quote that begins with a straight quotation mark": [
    ORR,
    '"Mayor Ada Orr said the town “can’t pay for it”"',
    "'\"can’t pay for it”'",
    "can’t pay",
    /the document has "“" \(U\+201C\).*, the quote "\\"" \(U\+0022\)/,
  ],
  "a quote in another case": [
    COUNCIL,
    "quote: Lindow Council",
    "quote: Lindow council",
    "Lindow council",
    /the document has "C" .* the quote "c"/,
  ],
  "a quote in other words": [
    COUNCIL,
    "Council meets again in July.",
    "Council meets again in June.",
    "again in June",
    /after ".*meets again in" the document goes on "July\.", the quote "June\."/,
  ],
  "a quote from nowhere": [
    COUNCIL,
    "quote: Lindow Council meets",
    "quote: Nobody meets",
    "Nobody",
    /does not stand in the document/,
  ],
  "a quote of another document": [
    ORR,
    "document: ferry-report, quote: Mayor Ada Orr said",
    "document: ferry-column, quote: Mayor Ada Orr said",
    "ferry-column, quote: Mayor",
    /stands in ferry-report, not in ferry-column/,
  ],
  "a quote that stands twice": [
    LINDOW,
    "quote: Lindow has closed its ferry",
    "quote: ferry",
    "quote: ferry }",
    /stands 2 times in the document; quote more words/,
  ],
  "a quote that cuts a word": [
    ORR,
    "quote: Orr has broken",
    "quote: rr has broken",
    "quote: rr",
    /cuts a word in two/,
  ],
  "a quote from boilerplate": [
    ORR,
    "quote: Mayor Ada Orr said",
    "quote: Share this page",
    "Share this",
    /lies in boilerplate/,
  ],
  "an uncited sentence": [
    COUNCIL,
    "cite:\n      - { document: ferry-report, quote: Lindow Council meets again in July. }",
    "cite: []",
    "cite: []",
    /every sentence needs a citation/,
  ],
  "an unknown document": [
    COUNCIL,
    "document: ferry-report",
    "document: ferry",
    "document: ferry,",
    /unknown document "ferry"; there are ferry-column, ferry-report/,
  ],
};

describe("the citations of a pack", () => {
  it.each(Object.entries(REFUSALS))("is refused for %s", (_, refusal) => {
    expectRefusal(refusal);
  });
});
