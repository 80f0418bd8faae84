import { compilePack, type PackSource } from "../../src/core/knowledge/compiler/compile.ts";
import type { Pack } from "../../src/core/pack.ts";

/** A small pack of two invented documents and three entities, as files; all of it compiles. */
const SAMPLE_DOCUMENT = `---
title: The ferry at Lindow
name: The ferry…
publisher: Lindow Gazette
author: null
url: null
kind: news report
date:
  value: 2021-06-03
  basis: stated
  words: 3 June 2021
note: null
allusions:
  - crew of nine
captions:
  - The last boat, 2 June 2021.
boilerplate:
  - Share this page
---
The harbour town of Lindow has closed its ferry, 3 June 2021.
Share this page
The last boat, 2 June 2021.
Mayor Ada Orr said the town “can’t pay for it”. The ferry’s crew of nine lost their jobs.
Lindow Council meets again in July.`;

const SAMPLE_OPINION = `---
title: Untitled column on the ferry
name: column on the ferry
publisher: null
author: null
url: null
kind: opinion column
date:
  value: null
  basis: unknown
  words: null
note: Undated.
boilerplate: []
---
Orr has broken her word. Lindow deserves better.
`;

const SAMPLE_LINDOW = `label: Lindow
category: place
names:
  - { text: Lindow, kind: full }
  - { text: Lindower, kind: demonym }
identity:
  text: Harbour town with a ferry, since closed
  stance: fact
  cite:
    - { document: ferry-report, quote: The harbour town of Lindow has closed its ferry }
summary:
  - text: Lindow closed its ferry.
    stance: fact
    cite:
      - { document: ferry-report, quote: Lindow has closed its ferry }
statements: []
differences: []
related: [ada-orr]
leftOut:
  - document: ferry-column
    quote: Lindow deserves better
    reason: a wish, not a claim
  - document: ferry-report
    quote: meets again
    reason: told on the card of the council
`;

const SAMPLE_ORR = `label: Ada Orr
category: person
names:
  - { text: Ada Orr, kind: full }
  - { text: Orr, kind: short }
identity:
  text: Mayor of the town
  stance: fact
  cite:
    - { document: ferry-report, quote: Mayor Ada Orr said }
summary:
  - text: She said the town could not pay for the ferry.
    stance: reported
    cite:
      - { document: ferry-report, quote: "Mayor Ada Orr said the town “can’t pay for it”" }
differences:
  - kind: differ
    about: Whether she kept to what she said
    statements:
      - text: She said the town “can’t pay for it”.
        stance: reported
        cite:
          - { document: ferry-report, quote: "Mayor Ada Orr said the town “can’t pay for it”" }
      - text: She broke her word.
        stance: opinion
        cite:
          - { document: ferry-column, quote: Orr has broken her word }
related: [lindow, lindow-council]
`;

const SAMPLE_COUNCIL = `label: Lindow Council
category: organisation
kind: Town council
names:
  - { text: Lindow Council, kind: full }
identity: null
summary:
  - text: It meets again in July.
    stance: prediction
    cite:
      - { document: ferry-report, quote: Lindow Council meets again in July. }
related: [lindow]
`;

export const SAMPLE_SOURCE: PackSource = {
  id: "sample",
  title: "Sample",
  documents: [
    { file: "documents/ferry-report.md", text: SAMPLE_DOCUMENT },
    { file: "documents/ferry-column.md", text: SAMPLE_OPINION },
  ],
  entities: [
    { file: "entities/lindow.yaml", text: SAMPLE_LINDOW },
    { file: "entities/ada-orr.yaml", text: SAMPLE_ORR },
    { file: "entities/lindow-council.yaml", text: SAMPLE_COUNCIL },
  ],
};

/** The sample, compiled. Throws where it no longer compiles. */
export function samplePack(): Pack {
  const compiled = compilePack(SAMPLE_SOURCE);
  if ("problems" in compiled) throw new Error(JSON.stringify(compiled.problems, null, 2));
  return compiled.pack;
}
