import { expect, test } from "vitest";
import { byLanguage, type JudgedRow, languageFigures, missedDemonyms } from "./language-scores.ts";

/** A row of one text with one target, of entity "a", which is its whole text. */
function row(
  text: string,
  lang: string | null,
  outcome: "found" | "missed" | "demonym",
): JudgedRow {
  const target = { start: 0, end: text.length, entity: "a" };
  return {
    row: {
      id: text,
      text,
      lang,
      gold: [],
      neutral: [],
      traps: [],
      evaluated: { start: 0, end: text.length },
      incomplete: false,
    },
    judged: {
      found: outcome === "found" ? [target] : [],
      missed: outcome === "found" ? [] : [target],
      wrong: [],
      trapsHit: [],
    },
    demonyms: outcome === "demonym" ? [target] : [],
  };
}

test("rows by language, those without one together", () => {
  const rows = [row("A", "pl", "found"), row("B", null, "found"), row("C", "pl", "missed")];
  expect([...byLanguage(rows)].map(([language, list]) => [language, list.length])).toEqual([
    ["pl", 2],
    ["-", 1],
  ]);
});

test("spellings that the other half has are not unseen", () => {
  const rows = [
    row("Rosja", "pl", "found"),
    row("ROSJA", "pl", "missed"),
    row("Rosji", "pl", "found"),
    row("Rosję", "pl", "missed"),
  ];
  expect(languageFigures(rows).unseen).toEqual({ targets: 2, found: 1 });
});

test("missed adjectives are counted apart", () => {
  const rows = [row("rosyjski", "pl", "demonym"), row("Rosja", "pl", "missed")];
  expect(missedDemonyms(rows)).toBe(1);
  expect(languageFigures(rows)).toEqual({ unseen: { targets: 1, found: 0 } });
});
