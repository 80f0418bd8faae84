/**
 * Passages in languages without a public corpus of ours, written for this test: one a line, each
 * mention as [words|entity]. Whatever stands in no brackets is not to be marked.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadGazetteer } from "./load-gazetteer.ts";
import { readText } from "./read-text.ts";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "language-passages");
const MENTION = /\[([^\]|]+)\|([^\]]+)\]/gu;

const gazetteer = loadGazetteer();

function mark(text: string, language: string): string {
  let marked = "";
  let end = 0;
  for (const mention of readText(gazetteer, text, language)) {
    if (mention.kind === "demonym") continue;
    marked += `${text.slice(end, mention.start)}[${text.slice(mention.start, mention.end)}|${mention.entity}]`;
    end = mention.end;
  }
  return marked + text.slice(end);
}

describe.each(readdirSync(FOLDER).map((file) => file.replace(/\.txt$/u, "")))("%s", (language) => {
  const passages = readFileSync(join(FOLDER, `${language}.txt`), "utf8")
    .trim()
    .split("\n");
  test.each(passages)("%s", (passage) => {
    expect(mark(passage.replace(MENTION, "$1"), language)).toBe(passage);
  });
});
