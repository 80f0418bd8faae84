import { describe, expect, it } from "vitest";
import {
  BROKEN,
  CLOSED,
  expectRefusal,
  LINDOW,
  ORR,
  type Refusal,
  SAID,
} from "../../../../../test/support/refusal.ts";
import { SAMPLE_SOURCE } from "../../../../../test/support/sample-pack.ts";
import { compilePack } from "../compile.ts";
import type { TextFile } from "../sources/problem.ts";

const REFUSALS: Record<string, Refusal> = {
  "a quotation with two stances": [
    LINDOW,
    "stance: fact\n    cite:\n      - { document: ferry-report, quote: Lindow has closed its ferry }",
    `stance: reported\n    cite:\n      - { document: ferry-report, quote: The harbour town of Lindow has closed its ferry }`,
    "quote: The harbour town of Lindow has closed its ferry }\nstatements",
    /cited as reported here and as fact on lindow; give it one stance/,
  ],
  "a rank told as fact": [
    LINDOW,
    CLOSED,
    "Lindow closed the only ferry.",
    "text: Lindow closed the only",
    /judges of weight or rank \("the only"\); that is opinion/,
  ],
  "somebody's words told as fact": [
    LINDOW,
    CLOSED,
    "Lindow announced that its ferry was closed.",
    "text: Lindow announced",
    /tells what somebody said \("announced"\); that is reported/,
  ],
  "an opinion that takes itself for true": [
    ORR,
    BROKEN,
    "The town is realising that she broke her word.",
    "The town is realising",
    /takes for true what the document does not state as fact \("realising"\)/,
  ],
  "words that say again what the label says": [
    ORR,
    SAID,
    "The town could not pay, in the mayor’s view.",
    "in the mayor’s view",
    /has "in the mayor’s view", which the label behind the claim says already/,
  ],
};

describe("the stances of a pack", () => {
  it.each(Object.entries(REFUSALS))("are refused for %s", (_, refusal) => {
    expectRefusal(refusal);
  });

  it.each([
    [
      CLOSED,
      "Lindow closed “the only ferry”.",
      "has closed its ferry",
      "has closed the only ferry",
    ],
    [CLOSED, "Lindow closed its keyless ferry."],
    [CLOSED, "Lindow is aware that its ferry was closed."],
    [
      BROKEN,
      "The town is “realising” that she broke her word.",
      "Orr has broken",
      "All are realising that Orr has broken",
    ],
    [BROKEN, "She recognised another town and broke her word."],
  ])(
    "allow a document's own words, what is a fact, and words that only look alike: %s %s",
    (from, to, quoted = "", instead = "") => {
      const edited = (files: readonly TextFile[]) =>
        files.map(({ file, text }) => ({
          file,
          text: text.replaceAll(quoted, instead).replace(from, () => to),
        }));
      const entities = edited(SAMPLE_SOURCE.entities);
      const documents = edited(SAMPLE_SOURCE.documents);
      const compiled = compilePack({ ...SAMPLE_SOURCE, documents, entities });
      expect("problems" in compiled ? compiled.problems : []).toEqual([]);
    },
  );
});
