import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readJsonLines } from "./json-lines.ts";
import { emptyScore, goldRowOf, judgeRow, precision, recall } from "./linking-score.ts";
import { loadGazetteer } from "./load-gazetteer.ts";
import { readText } from "./read-text.ts";

const LOWEST = 0.98;

/** Sentences of every kind that the rules speak of, in both directions; some are read wrong still. */
describe("the English passages", () => {
  const rows = readJsonLines(join(import.meta.dirname, "passages/english.jsonl")).map(goldRowOf);
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
    expect(score.found).toBeGreaterThan(500);
  });
  test("are read with precision", () => {
    expect(precision(score)).toBeGreaterThan(LOWEST);
  });
  test("are read with recall", () => {
    expect(recall(score)).toBeGreaterThan(LOWEST);
  });
});
