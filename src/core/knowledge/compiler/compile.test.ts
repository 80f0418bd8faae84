import { describe, expect, it } from "vitest";
import { SAMPLE_SOURCE, samplePack } from "../../../../test/support/sample-pack.ts";
import { readPack } from "../pack/read-pack.ts";
import { compilePack } from "./compile.ts";

describe("compilePack", () => {
  it("compiles the sample", () => {
    const pack = samplePack();
    expect(pack.documents.map(({ id }) => id)).toEqual(["ferry-column", "ferry-report"]);
    expect(pack.entities.map(({ id }) => id)).toEqual(["ada-orr", "lindow", "lindow-council"]);
    expect(pack.documents[0]?.text).toBe("Orr has broken her word. Lindow deserves better.\n");
    expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual({ pack });
  });

  it("tells the words of a caption, and context, from what the text claims", () => {
    const entities = SAMPLE_SOURCE.entities.map(({ file, text }) => ({
      file,
      text: text.replace(
        "- { document: ferry-report, quote: Lindow has closed its ferry }",
        `- { document: ferry-report, quote: "The last boat, 2 June 2021." }
      - { document: ferry-report, quote: The harbour town of Lindow, context: true }`,
      ),
    }));
    const compiled = compilePack({ ...SAMPLE_SOURCE, entities });
    const pack = "pack" in compiled ? compiled.pack : null;
    expect(pack?.entities.find(({ id }) => id === "lindow")?.summary[0]?.citations).toMatchObject([
      { quote: "The last boat, 2 June 2021.", caption: true },
      { quote: "The harbour town of Lindow", context: true },
    ]);
    expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual({ pack });
  });

  it("refuses two files of one id, and a name that is no id", () => {
    const again = SAMPLE_SOURCE.entities.map(({ text }) => ({ file: "more/lindow.yaml", text }));
    const odd = { file: "entities/Ada Orr.yaml", text: "" };
    const compiled = compilePack({
      ...SAMPLE_SOURCE,
      entities: [...SAMPLE_SOURCE.entities, ...again.slice(0, 1), odd],
    });
    expect(compiled).toMatchObject({
      problems: [
        { file: "entities/Ada Orr.yaml", line: 1, message: /kebab-case/ },
        { file: "entities/Ada Orr.yaml", line: 1 },
        { file: "more/lindow.yaml", line: 1, message: /already that of entities\/lindow.yaml/ },
      ].map(({ message, ...place }) =>
        message === undefined ? place : { ...place, message: expect.stringMatching(message) },
      ),
    });
  });

  it("tells all problems at once, in the files' order", () => {
    const compiled = compilePack({
      ...SAMPLE_SOURCE,
      documents: SAMPLE_SOURCE.documents.map(({ file, text }) => ({
        file,
        text: text.replace("kind:", "sort:"),
      })),
      entities: SAMPLE_SOURCE.entities.map(({ file, text }) => ({
        file,
        text: text.replace("stance: fact", "stance: sure"),
      })),
    });
    const found = "problems" in compiled ? compiled.problems : [];
    expect(found.map(({ file }) => file)).toEqual([
      "documents/ferry-column.md",
      "documents/ferry-column.md",
      "documents/ferry-report.md",
      "documents/ferry-report.md",
      "entities/ada-orr.yaml",
      "entities/lindow.yaml",
    ]);
  });

  it("gives the same pack in whatever order the files come", () => {
    const turned = {
      ...SAMPLE_SOURCE,
      documents: [...SAMPLE_SOURCE.documents].reverse(),
      entities: [...SAMPLE_SOURCE.entities].reverse(),
    };
    expect(JSON.stringify(compilePack(turned))).toBe(JSON.stringify(compilePack(SAMPLE_SOURCE)));
  });
});
