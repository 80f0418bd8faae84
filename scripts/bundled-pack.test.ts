import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPack } from "../src/core/knowledge/pack/read-pack.ts";
import { citationsOf } from "../src/core/knowledge/pack/statements.ts";
import { compileBundled } from "./bundled-pack.ts";

const ROOT = join(import.meta.dirname, "..");

describe("the bundled pack", () => {
  const { pack, coverage } = compileBundled(ROOT);

  it("is a valid pack after a trip through JSON", () => {
    expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual({ pack });
  });

  it("holds the bodies of its documents to the last byte", () => {
    for (const { file, text } of pack.documents) {
      const written = readFileSync(join(ROOT, "src/bundled/documents", file), "utf8");
      expect(written.endsWith(`\n---\n${text}`), file).toBe(true);
    }
  });

  it("cites every document, and slices to every quote", () => {
    const texts = new Map(pack.documents.map(({ id, text }) => [id, text]));
    const citations = pack.entities.flatMap(citationsOf);
    expect(new Set(citations.map(({ document }) => document))).toEqual(new Set(texts.keys()));
    for (const { document, start, end, quote } of citations) {
      expect(texts.get(document)?.slice(start, end)).toBe(quote);
    }
  });

  it("accounts for every sentence that names an entity", () => {
    expect(new Set(coverage.map(({ entity }) => entity)).size).toBeGreaterThan(0);
    for (const { sentences, cited, coveredElsewhere, leftOut } of coverage) {
      expect(cited + coveredElsewhere + leftOut.length).toBe(sentences);
    }
  });
});

describe("compileBundled", () => {
  it("throws all problems, one a line, with file and line", () => {
    const root = mkdtempSync(join(tmpdir(), "bundled-pack-"));
    try {
      const bundled = join(root, "src/bundled");
      mkdirSync(join(bundled, "documents"), { recursive: true });
      mkdirSync(join(bundled, "entities"));
      writeFileSync(join(bundled, "documents/a.md"), "no front matter");
      writeFileSync(join(bundled, "entities/b.yaml"), "label: B\nclass: person\n");
      expect(() => compileBundled(root)).toThrow(
        /^src\/bundled\/documents\/a\.md:1: .*\n(?:.*\n)*src\/bundled\/entities\/b\.yaml:2:\d+: class: unknown key/u,
      );
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
