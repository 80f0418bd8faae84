/**
 * Prints how the cards cover the bundled documents: for each entity and document that names it the
 * mentions, the sentences that hold them, and how many of those are cited by its own card, covered by
 * another card, or left out. With --left-out the sentences left out follow, with their reasons.
 */
import type { Coverage, CoverageRow } from "../src/core/knowledge/compiler/citations/coverage.ts";
import { compileBundled } from "./bundled-pack.ts";
import { readCommandLine } from "./command-line.mjs";

const COUNTS = ["mentions", "sentences", "cited", "covered elsewhere", "left out"] as const;

function countsOf(row: CoverageRow): number[] {
  return [row.mentions, row.sentences, row.cited, row.coveredElsewhere, row.leftOut.length];
}

function printTable(coverage: Coverage): void {
  const totals = coverage
    .map(countsOf)
    .reduce((sums, counts) => sums.map((sum, i) => sum + (counts[i] ?? 0)), [0, 0, 0, 0, 0]);
  const rows = [
    ["entity", "document", ...COUNTS],
    ...coverage.map((row) => [row.entity, row.document, ...countsOf(row).map(String)]),
    ["total", "", ...totals.map(String)],
  ];
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, i) => Math.max(cell.length, widest[i] ?? 0)),
    [],
  );
  for (const row of rows) {
    const cells = row.map((cell, i) => {
      const width = widths[i] ?? 0;
      return i < 2 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(cells.join("  ").trimEnd());
  }
}

function printLeftOut(coverage: Coverage): void {
  for (const { entity, document, leftOut } of coverage) {
    for (const { sentence, reason } of leftOut) {
      console.log(`\n${entity} in ${document}: ${reason}\n  ${sentence}`);
    }
  }
}

const { values } = readCommandLine({
  usage: "npm run --silent coverage -- [--left-out]",
  options: { "left-out": { type: "boolean", default: false } },
});
const { coverage } = compileBundled(process.cwd());
printTable(coverage);
if (values["left-out"]) printLeftOut(coverage);
