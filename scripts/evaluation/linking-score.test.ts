import { describe, expect, test } from "vitest";
import { type GoldRow, goldRowOf, judgeRow, type Prediction } from "./linking-score.ts";

const TEXT = "Bank of Oland met Oland and the Olandish team of Nordia.";
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const predict = (words: string, entity: string, from = 0): Prediction => ({
  ...at(words, from),
  entity,
});
const gold = (words: string, entity: string | null, kind: string, from = 0) => ({
  ...at(words, from),
  entity,
  kind,
  metonymOf: null,
});
const ROW: GoldRow = {
  id: "1",
  text: TEXT,
  lang: null,
  gold: [
    gold("Bank of Oland", null, "other"),
    gold("Oland", "oland", "name", 14),
    gold("Olandish", "oland", "demonym"),
    gold("Nordia", "nordia", "metonym"),
  ],
  neutral: [],
  traps: [{ ...at("Bank of Oland"), meaning: "a bank" }],
  evaluated: { start: 0, end: TEXT.length },
  incomplete: false,
};

function counts(predictions: readonly Prediction[], row = ROW): number[] {
  const { found, wrong, missed, trapsHit } = judgeRow(row, predictions);
  return [found.length, wrong.length, missed.length, trapsHit.length];
}

describe("a text is judged by the rule of the gold texts", () => {
  const right = predict("Oland", "oland", 14);
  test.each<[string, Prediction[], number[]]>([
    ["nothing predicted", [], [0, 0, 1, 0]],
    ["the name found", [right], [1, 0, 0, 0]],
    ["found twice", [right, right], [1, 0, 0, 0]],
    ["inside a longer name of something else", [right, predict("Oland", "oland")], [1, 1, 0, 1]],
    ["the wrong entity", [predict("Oland", "nordia", 14)], [0, 1, 1, 0]],
    ["a demonym", [predict("Olandish", "oland")], [0, 0, 1, 0]],
    ["a team under its country's name", [predict("Nordia", "nordia")], [0, 0, 1, 0]],
    ["where nothing is", [predict("team", "oland")], [0, 1, 1, 0]],
  ])("%s", (_what, predictions, expected) => {
    expect(counts(predictions)).toEqual(expected);
  });

  test("neutral places, unjudged entities and what lies outside count neither way", () => {
    const wrong = [predict("team", "oland")];
    expect(counts(wrong, { ...ROW, neutral: [at("team")] })).toEqual([0, 0, 1, 0]);
    expect(counts(wrong, { ...ROW, incomplete: ["oland"] })).toEqual([0, 0, 1, 0]);
    expect(counts(wrong, { ...ROW, evaluated: at("Bank of Oland met Oland") })).toEqual([
      0, 0, 1, 0,
    ]);
  });
});

test("a row that is not gold is refused with its file and line", () => {
  const line = (value: unknown) => ({ file: "gold.jsonl", line: 7, value });
  expect(() => goldRowOf(line([]))).toThrow("gold.jsonl:7: not an object");
  expect(() => goldRowOf(line({ id: "1", gold: [] }))).toThrow(
    'gold.jsonl:7: "text" must be a string',
  );
  const row = { id: "1", text: "ab", gold: [{ start: 1, end: 9 }] };
  expect(() => goldRowOf(line(row))).toThrow('gold.jsonl:7: "gold" has a span outside the text');
});
