import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samplePack } from "../../../../test/support/sample-pack.ts";
import { inEnglish } from "../../i18n/english.ts";
import type { Pack } from "../../pack.ts";
import { readPack } from "./read-pack.ts";

/** The problems of the sample after an edit, as `path: message`. */
function problemsAfter(edit: (pack: Pack) => unknown): string[] {
  const pack = structuredClone(samplePack());
  const edited = edit(pack) ?? pack;
  const read = readPack(edited);
  if (!("problems" in read)) return [];
  return read.problems.map(
    ({ path, message }) => `${path}: ${inEnglish(message.id, message.parameters)}`,
  );
}

describe("readPack", () => {
  it("reads what the compiler writes, and drops keys that are no part of a pack", () => {
    const pack = samplePack();
    const stored = JSON.parse(JSON.stringify({ ...pack, more: 1 }));
    expect(readPack(stored)).toEqual({ pack });
  });

  it("inflects names that tell their language and have no forms", () => {
    const pack = samplePack();
    const [first, ...others] = pack.entities;
    if (first === undefined) throw new Error("the sample has no entity");
    const names = [
      { text: "Norwegia", kind: "full", lang: "pl" },
      { text: "Norwegen", kind: "full", lang: "de", forms: [] },
      { text: "ONZ", kind: "abbreviation", lang: "pl" },
    ];
    const read = readPack({ ...pack, entities: [{ ...first, names }, ...others] });
    const inflected = "pack" in read ? read.pack.entities[0]?.names : [];
    expect(inflected?.[0]?.forms).toContain("Norwegii");
    expect(inflected?.slice(1)).toEqual(names.slice(1));
  });

  it("reads format 1, without documents' names, agreements and kinds of differences", () => {
    const pack = samplePack();
    const documents = pack.documents.map(({ name: _, ...document }) => document);
    const entities = pack.entities.map(({ agreements: _, differences, ...entity }) => ({
      ...entity,
      differences: differences.map(({ kind: _, ...matter }) => matter),
    }));
    const read = readPack({ ...pack, format: "fact-context-pack/1", documents, entities });
    const named = pack.documents.map((document) => ({ ...document, name: document.title }));
    expect(read).toEqual({ pack: { ...pack, documents: named } });
  });

  it.each<[string, (pack: Pack) => unknown, RegExp]>([
    [
      "another format",
      (pack) => ({ ...pack, format: "fact-context-pack/3" }),
      /^format: should be "fact-context-pack\/2", not "fact-context-pack\/3"$/u,
    ],
    ["what is no pack", () => [], /.+/u],
    ["a missing text", (pack) => ({ ...pack, title: undefined }), /^title: /u],
    [
      "a statement without citations",
      ({ entities: [entity] }) => void entity?.summary[0]?.citations.pop(),
      /^entities\[0\]\.summary\[0\]\.citations: a statement needs a citation$/u,
    ],
    [
      "a citation that does not slice to its quote",
      ({ entities: [entity] }) => {
        for (const citation of entity?.summary[0]?.citations ?? []) citation.start++;
      },
      /^entities\[0\]\.summary\[0\]\.citations\[0\]: the quote “Mayor .*” is not the text at/u,
    ],
    [
      "a citation of no document",
      ({ entities: [entity] }) => {
        for (const citation of entity?.summary[0]?.citations ?? []) citation.document = "none";
      },
      /unknown document “none”$/u,
    ],
    [
      "an offset that is no whole number",
      ({ entities: [entity] }) => {
        for (const citation of entity?.summary[0]?.citations ?? []) citation.end = 1.5;
      },
      /^entities\[0\]\.summary\[0\]\.citations\[0\]\.end: /u,
    ],
    [
      "a relation that leads nowhere",
      ({ entities: [entity] }) => void entity?.related.push("nobody"),
      /^entities\[0\]\.related\[2\]: unknown entity “nobody”$/u,
    ],
    [
      "a repeated id",
      (pack) => ({ ...pack, documents: [...pack.documents, ...pack.documents.slice(0, 1)] }),
      /^documents\[2\]\.id: the id “ferry-column” is used twice$/u,
    ],
    [
      "an entity of a category that nobody has defined",
      ({ entities: [entity] }) => void Object.assign(entity ?? {}, { category: "river" }),
      /^entities\[0\]\.category: unknown category “river”$/u,
    ],
    [
      "a category of the pack's own under a built-in id",
      (pack) => ({ ...pack, categories: [{ id: "person", label: "Persons" }] }),
      /^categories\[0\]\.id: is a built-in category/u,
    ],
    [
      "a category defined twice",
      (pack) => ({
        ...pack,
        categories: ["Rivers", "Streams"].map((label) => ({ id: "river", label })),
      }),
      /^categories\[1\]\.id: the id “river” is used twice$/u,
    ],
    [
      "a date of no known form",
      ({ documents }) => {
        for (const { date } of documents) date.value = "yesterday";
      },
      /^documents\[0\]\.date\.value: is not a date that a pack may hold$/u,
    ],
  ])("refuses %s", (_, edit, problem) => {
    expect(problemsAfter(edit).join("\n")).toMatch(new RegExp(problem, "mu"));
  });

  it("reads categories of the pack's own", () => {
    const pack = { ...samplePack(), categories: [{ id: "river", label: "Rivers" }] };
    const [first, ...rest] = pack.entities;
    const entities = [...(first ? [{ ...first, category: "river" }] : []), ...rest];
    expect(readPack({ ...pack, entities })).toEqual({ pack: { ...pack, entities } });
  });

  it("refuses more names than fit in memory before it looks at them", () => {
    const entity = samplePack().entities[0];
    const many = new Array(300_001).fill(entity);
    const [problem] = problemsAfter((pack) => ({ ...pack, entities: many }));
    expect(problem).toMatch(/^entities: [\d,]+ names; a pack may have at most 300,000$/u);
    const forms = new Array(300_001).fill("Lindows");
    const [named] = problemsAfter((pack) => {
      const [name] = pack.entities[0]?.names ?? [];
      if (name) name.forms = forms;
    });
    expect(named).toMatch(/^entities: /u);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect("problems" in readPack(value)).toBe(true);
      }),
    );
  });
});
