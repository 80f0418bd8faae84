/**
 * Ways of finding many names in a text, side by side in one run: how fast they search as the names
 * grow, how long they take to build and what they weigh. npm run bench:gazetteer
 */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { compileBundled } from "../scripts/bundled-pack.ts";
import { readCommandLine } from "../scripts/command-line.mjs";
import { buildGazetteer } from "../src/core/mentions/names/gazetteer.ts";
import { readPage } from "../src/core/mentions/read-page.ts";
import { CANDIDATES, type Candidate } from "./gazetteer-candidates.ts";
import { englishBlocks, namesFor } from "./gazetteer-texts.ts";

readCommandLine({ usage: "npm run bench:gazetteer" });

const COUNTS = [100, 1_000, 10_000, 100_000] as const;
const TEXT_SIZE = 4_000_000;
/** A long article, in UTF-16 units: a page's evidence grows with its names. */
const PAGE_SIZE = 30_000;
/** Each search goes on for so long, at most over the whole text; the best of some rounds counts. */
const BUDGET_MS = 400;
const ROUNDS = 5;
const MEGA = 1_000_000;

const blocks = englishBlocks(TEXT_SIZE);

/** UTF-16 units a microsecond, which is MB/s of English text; the best of the rounds. */
function speedOf(read: (block: string) => void): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    let size = 0;
    let spent = 0;
    for (const block of blocks) {
      read(block);
      size += block.length;
      spent = performance.now() - start;
      if (spent > BUDGET_MS) break;
    }
    best = Math.max(best, size / spent / 1000);
  }
  return best;
}

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

function usedMemory(): number {
  const collect: unknown = Reflect.get(globalThis, "gc");
  if (typeof collect !== "function") throw new Error("Run with node --expose-gc");
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

interface Row {
  speeds: (number | null)[];
  build: number;
  megabytes: number;
  found: number;
}

function measure(candidate: Candidate): Row {
  const row: Row = { speeds: [], build: 0, megabytes: 0, found: 0 };
  for (const count of COUNTS) {
    if (count > candidate.most) {
      row.speeds.push(null);
      continue;
    }
    const names = namesFor(count);
    const before = usedMemory();
    const { result: index, ms } = timed(() => candidate.build(names));
    row.megabytes = (usedMemory() - before) / MEGA;
    row.build = ms;
    row.speeds.push(speedOf((block) => candidate.count(index, block)));
    row.found = blocks
      .slice(0, 1000)
      .reduce((sum, block) => sum + candidate.count(index, block), 0);
  }
  return row;
}

function printTable(rows: readonly (readonly [string, Row])[]): void {
  const counts = COUNTS.map((count) => count.toLocaleString("en"));
  console.log(`| ${["MB/s with names", ...counts, "build, ms", "MB", "found"].join(" | ")} |`);
  console.log(`|${" --- |".repeat(COUNTS.length + 4)}`);
  for (const [name, row] of rows) {
    const speeds = row.speeds.map((speed) => (speed === null ? "not tried" : speed.toFixed(1)));
    const rest = [row.build.toFixed(0), row.megabytes.toFixed(1), String(row.found)];
    console.log(`| ${[name, ...speeds, ...rest].join(" | ")} |`);
  }
}

/** The texts in pages of about `PAGE_SIZE`. */
function pagesOf(texts: readonly string[]): string[][] {
  const pages: string[][] = [];
  let size = PAGE_SIZE;
  for (const text of texts) {
    if (size >= PAGE_SIZE) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(text);
    size += text.length;
  }
  return pages;
}

/** The whole matcher, rules and senses and all, with the bundled pack. */
function printWhole(): void {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const { pack } = compileBundled(root);
  const gazetteer = buildGazetteer([pack]);
  const page = { lang: "en", title: "", host: "" };
  const documents = pack.documents.flatMap((document) => document.text.split(/\n\s*\n/u));
  const speed = (texts: readonly string[]) => {
    const size = texts.reduce((sum, text) => sum + text.length, 0);
    const pages = pagesOf(texts);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const { ms } = timed(() => {
        for (const blocksOfPage of pages) readPage(gazetteer, page, null, blocksOfPage);
      });
      best = Math.min(best, ms);
    }
    return (size / best / 1000).toFixed(1);
  };
  const names = pack.entities.flatMap((entity) => entity.names.slice(0, 1).map(({ text }) => text));
  const news = englishBlocks(TEXT_SIZE, names);
  const dense = Array.from({ length: 100 }, () => documents).flat();
  console.log(`\nreadPage, bundled pack: ${speed(blocks)} MB/s of plain English,`);
  console.log(`${speed(news)} MB/s of the same with a name of the pack in every sixty words,`);
  console.log(
    `${speed(dense)} MB/s of the bundled documents themselves, a name in every ten words.`,
  );
}

printTable(CANDIDATES.map((candidate) => [candidate.name, measure(candidate)] as const));
printWhole();
