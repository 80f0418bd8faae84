import { describe, it } from "vitest";
import { COUNCIL, expectRefusal, ORR, type Refusal } from "../../../../../test/support/refusal.ts";

const REFUSALS: Record<string, Refusal> = {
  "an entity file that is not YAML": [
    ORR,
    "category: person",
    "category: [person",
    "names:",
    /not readable as YAML/,
  ],
  "an alias of nothing": [
    ORR,
    "text: Mayor of the town",
    "text: *Mayor",
    "*Mayor",
    /needs quotation marks/,
  ],
  "a key twice": [ORR, "category: person", "label: Ada", "label: Ada\n", /must be unique/],
  "an unknown key of an entity": [ORR, "stance: fact", "mood: calm", "mood:", /unknown key "mood"/],
  "a missing key": [ORR, "label: Ada Orr\n", "", "category", /the key "label" is missing/],
  "a number for words": [ORR, "text: Mayor of the town", "text: 12", "text: 12", /put a number in/],
  "an unknown category": [ORR, "person", "persona", "persona", /unknown category "persona"; it is/],
  "a kind of four words": [
    COUNCIL,
    "kind: Town council",
    "kind: Council of the town",
    "kind: Council",
    /has at most three words/,
  ],
  "a kind with a full stop": [
    COUNCIL,
    "kind: Town council",
    "kind: Town council.",
    "kind: Town",
    /has no full stop/,
  ],
  "a kind in lower case": [
    COUNCIL,
    "kind: Town council",
    "kind: town council",
    "kind: town",
    /begins with a capital/,
  ],
  "an unknown stance": [ORR, "stance: fact", "stance: sure", "sure", /unknown stance "sure"/],
  "an unknown kind of name": [ORR, "kind: short", "kind: nick", "nick", /unknown name kind "nick"/],
  "a difference of one": [
    ORR,
    "  - kind: differ\n    about: Whether",
    "  - kind: differ\n    about: Alone\n    statements: []\n  - kind: differ\n    about: Whether",
    "statements: []",
    /at least two statements/,
  ],
};

describe("an entity file", () => {
  it.each(Object.entries(REFUSALS))("is refused for %s", (_, refusal) => {
    expectRefusal(refusal);
  });
});
