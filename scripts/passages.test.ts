import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readJsonLines } from "./evaluation/json-lines.ts";
import { emptyScore, goldRowOf, judgeRow, precision, recall } from "./evaluation/linking-score.ts";
import { loadGazetteer } from "./load-gazetteer.ts";
import { readText } from "./read-text.ts";

interface Passages {
  file: string;
  /** Lowest precision, and lowest recall. */
  lowest: number;
  fewest: number;
}

/**
 * Sentences of every kind that the rules speak of, in both directions, and longer passages as full of traps
 * as no newspaper is; some are read wrong still.
 */
describe.each<Passages>([
  { file: "english.jsonl", lowest: 0.98, fewest: 500 },
  { file: "english-traps.jsonl", lowest: 0.88, fewest: 140 },
])("the passages of $file", ({ file, lowest, fewest }) => {
  const rows = readJsonLines(join(import.meta.dirname, "passages", file)).map(goldRowOf);
  const gazetteer = loadGazetteer();
  const score = emptyScore();
  for (const row of rows) {
    const mentions = readText(gazetteer, row.text, row.lang);
    const judged = judgeRow(
      row,
      mentions.filter(({ kind }) => kind !== "demonym"),
    );
    score.found += judged.found.length;
    score.wrong += judged.wrong.length;
    score.missed += judged.missed.length;
  }

  test("hold enough to tell", () => {
    expect(score.found).toBeGreaterThan(fewest);
  });
  test("are read with precision", () => {
    expect(precision(score)).toBeGreaterThan(lowest);
  });
  test("are read with recall", () => {
    expect(recall(score)).toBeGreaterThan(lowest);
  });
});
