import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { readPack } from "../pack/read-pack.ts";
import { citationsOf } from "../pack/statements.ts";
import { compilePack, type PackSource } from "./compile.ts";

const word = fc.stringMatching(/^[a-zA-ZéÅ’“”'"(),;:—–-]{1,8}$/u);
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const body = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 6 }),
    fc.constantFrom("\n", "\n\n", "\r\n", ".\n"),
  )
  .map(([lines, between], i = 0) => `${lines.join(between)}${between.repeat(i)}`);

/** Documents with quotes cut from them at word bounds; each quote as its author would write it. */
const source: fc.Arbitrary<PackSource> = fc
  .array(fc.tuple(body, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((drawn) => ({
    id: "random",
    title: "Random",
    documents: drawn.map(([text], i) => ({
      file: `d${i}.md`,
      text: `---\n${stringify(frontMatter(i))}---\n${text}`,
    })),
    entities: drawn.map(([text, cuts], i) => ({
      file: `e${i}.yaml`,
      text: stringify(
        entity(
          i,
          cuts.flatMap((cut) => quotes(text, cut)),
        ),
      ),
    })),
  }));

function frontMatter(i: number) {
  const date = { value: null, basis: "unknown", words: null };
  return {
    title: `Name ${i}`,
    name: `Name ${i}`,
    publisher: null,
    author: null,
    url: null,
    kind: "k",
    date,
    note: null,
  };
}

function entity(i: number, found: readonly string[]) {
  const statements = found.map((quote, j) => ({
    text: `Entity ${i}, statement ${j}.`,
    stance: "fact",
    cite: [{ document: `d${i}`, quote }],
  }));
  return {
    label: `Entity ${i}`,
    category: "event",
    names: [{ text: `0x${i}`, kind: "full" }],
    summary: statements.slice(0, 1),
    statements: statements.slice(1),
  };
}

/** The words between two whitespaces of the text, where they stand in it once. */
function quotes(text: string, [from, count]: [number, number]): string[] {
  const words = [...text.matchAll(/\S+/gu)];
  const first = words[from % words.length];
  const last = words[Math.min(words.length - 1, (from % words.length) + (count % 6))];
  if (first === undefined || last === undefined) return [];
  const quote = text.slice(first.index, last.index + last[0].length);
  return text.indexOf(quote) === text.lastIndexOf(quote) ? [quote] : [];
}

describe("compilePack, on random documents", () => {
  it("keeps the bodies to the last byte and slices every citation to its quote", () => {
    fc.assert(
      fc.property(source, (files) => {
        const compiled = compilePack(files);
        if ("problems" in compiled) throw new Error(JSON.stringify(compiled.problems));
        const { pack } = compiled;
        const texts = new Map(pack.documents.map(({ id, text }) => [id, text]));
        for (const [i, { text }] of files.documents.entries()) {
          expect(text.endsWith(`---\n${texts.get(`d${i}`)}`)).toBe(true);
        }
        const statements = files.entities.flatMap(
          ({ text }) => text.match(/- text: Entity/gu) ?? [],
        );
        const citations = pack.entities.flatMap(citationsOf);
        expect(citations.length).toBe(statements.length);
        for (const { document, start, end, quote } of citations) {
          expect(texts.get(document)?.slice(start, end)).toBe(quote);
        }
        expect(readPack(pack)).toEqual({ pack });
      }),
    );
  });

  it("gives the same bytes for the same files, in whatever order", () => {
    fc.assert(
      fc.property(source, (files) => {
        const turned = {
          ...files,
          documents: [...files.documents].reverse(),
          entities: [...files.entities].reverse(),
        };
        expect(JSON.stringify(compilePack(turned))).toBe(JSON.stringify(compilePack(files)));
      }),
    );
  });

  it("tells problems of any text, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        const compiled = compilePack({
          id: "x",
          title: "X",
          documents: [
            { file: "d.md", text: a },
            { file: "f.md", text: `---\n${b}\n---\n${a}` },
          ],
          entities: [{ file: "e.yaml", text: b }],
        });
        expect("problems" in compiled && compiled.problems.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
