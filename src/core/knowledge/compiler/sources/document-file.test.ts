import { describe, it } from "vitest";
import {
  COLUMN,
  expectRefusal,
  REPORT,
  type Refusal,
} from "../../../../../test/support/refusal.ts";

const REFUSALS: Record<string, Refusal> = {
  "front matter that is missing": [
    COLUMN,
    "---\n",
    "",
    "title",
    /does not begin with front matter/,
  ],
  "front matter that is not YAML": [
    REPORT,
    "author: null",
    "author: [null",
    "url: null",
    /not readable as YAML/,
  ],
  "an unknown key of a document": [REPORT, "author:", "writer:", "writer:", /unknown key "writer"/],
  "an unknown basis": [REPORT, "basis: stated", "basis: said", "said", /unknown basis "said"/],
  "an allusion that is not in the text": [
    REPORT,
    "  - crew of nine",
    "  - crew of ten",
    "crew of ten",
    /does not stand in the text/,
  ],
  "boilerplate that is no line": [
    REPORT,
    "  - Share this page",
    "  - Share this",
    "  - Share this",
    /not a line of the text/,
  ],
  "a caption that is no line": [
    REPORT,
    "  - The last boat, 2 June 2021.",
    "  - The last boat",
    "  - The last boat",
    /not a line of the text/,
  ],
  "a name of one word": [REPORT, "The ferry…", "The…", "name: The", /2 to 4 words, not 1/],
  "a name of five words": [
    REPORT,
    "The ferry…",
    "The report on the ferry",
    "name: The",
    /2 to 4 words, not 5/,
  ],
  "a name that is not in the title": [
    REPORT,
    "The ferry…",
    "Ferry report",
    "name: Ferry",
    /its title, or the beginning of that/,
  ],
  "a name that cuts a word of the title": [
    REPORT,
    "The ferry…",
    "The fer…",
    "name: The",
    /its title, or the beginning of that/,
  ],
  "a name that cuts the title without a sign": [
    REPORT,
    "The ferry…",
    "The ferry",
    "name: The",
    /its title, or the beginning of that/,
  ],
  "an untitled document's name that is not in its title": [
    COLUMN,
    "name: column on the ferry",
    "name: column on ferries",
    "name: column",
    /is words of its title/,
  ],
  "a dated basis without words": [
    REPORT,
    "words: 3 June 2021",
    "words: null",
    "words: null",
    /needs the text's own words/,
  ],
  "a date's words that are not the text's": [
    REPORT,
    "words: 3 June 2021",
    "words: 3rd of June",
    "3rd of",
    /does not stand in the text/,
  ],
  "a dated basis without a value": [
    REPORT,
    "value: 2021-06-03",
    "value: null",
    "value: null",
    /needs a value/,
  ],
  "an unknown date with a value": [
    COLUMN,
    "value: null",
    "value: 2021",
    "basis: unknown",
    /goes with value: null/,
  ],
  "a date of no known form": [
    REPORT,
    "value: 2021-06-03",
    "value: 3 June 2021",
    "value: 3",
    /not a date of the form/,
  ],
  "a likely date beside one that is known": [
    REPORT,
    "value: 2021-06-03\n",
    "value: 2021-06-03\n  likely: 2021-07\n",
    "likely: 2021-07",
    /goes with a value of which one bound is open/,
  ],
  "a likely date with an open bound": [
    REPORT,
    "value: 2021-06-03\n",
    "value: 2021-06-03/..\n  likely: 2021-07/..\n",
    "likely: 2021-07",
    /a likely date has both bounds/,
  ],
  "a straight apostrophe in a title of ours": [
    COLUMN,
    "title: Untitled column on the ferry",
    "title: Untitled column on the ferry's end",
    "title: Untitled",
    /has straight quotation marks/,
  ],
  "a straight apostrophe in a note": [
    COLUMN,
    "note: Undated.",
    "note: It is on Orr's word.",
    "note: It is",
    /has straight quotation marks/,
  ],
  "a day that does not exist": [
    REPORT,
    "value: 2021-06-03",
    "value: 2021-02-29",
    "2021-02-29",
    /not a date of the form/,
  ],
};

describe("a document file", () => {
  it.each(Object.entries(REFUSALS))("is refused for %s", (_, refusal) => {
    expectRefusal(refusal);
  });
});
