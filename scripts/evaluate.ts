/**
 * Measures the matcher on texts with gold mentions.
 * npm run evaluate -- GOLD.jsonl... [--pack FILE] [--leave-one-out]
 */
import { relative } from "node:path";
import { RULE_IDS, type Rules, rulesWithout } from "../src/core/mentions/all-rules.ts";
import type { Gazetteer } from "../src/core/mentions/names/gazetteer.ts";
import type { Span } from "../src/core/text/span.ts";
import { readCommandLine } from "./command-line.mjs";
import { readJsonLines } from "./evaluation/json-lines.ts";
import {
  byLanguage,
  type JudgedRow,
  languageFigures,
  missedDemonyms,
} from "./evaluation/language-scores.ts";
import {
  emptyScore,
  f1,
  type GoldRow,
  goldRowOf,
  judgeRow,
  precision,
  recall,
  type Score,
} from "./evaluation/linking-score.ts";
import { loadGazetteer } from "./load-gazetteer.ts";
import { readText } from "./read-text.ts";

const CONTEXT_BEFORE = 60;
const CONTEXT_AFTER = 50;
const NAME_WIDTH = 28;

function judgeAll(gazetteer: Gazetteer, rows: readonly GoldRow[], rules?: Rules): JudgedRow[] {
  return rows.map((row) => {
    const mentions = readText(gazetteer, row.text, row.lang, rules);
    const isDemonym = ({ kind }: { kind: string }) => kind === "demonym";
    const judged = judgeRow(
      row,
      mentions.filter((mention) => !isDemonym(mention)),
    );
    return { row, judged, demonyms: mentions.filter(isDemonym) };
  });
}

function scoreOf(rows: readonly JudgedRow[]): Score {
  const score = emptyScore();
  for (const { row, judged } of rows) {
    score.found += judged.found.length;
    score.wrong += judged.wrong.length;
    score.missed += judged.missed.length;
    score.traps += row.traps.length;
    score.trapsHit += judged.trapsHit.length;
  }
  return score;
}

function scoresByEntity(rows: readonly JudgedRow[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const { judged } of rows) {
    for (const field of ["found", "wrong", "missed"] as const) {
      for (const { entity } of judged[field]) {
        const score = scores.get(entity) ?? emptyScore();
        score[field]++;
        scores.set(entity, score);
      }
    }
  }
  return new Map([...scores].sort(([, a], [, b]) => b.found + b.missed - a.found - a.missed));
}

function percent(share: number): string {
  return (Number.isNaN(share) ? "-" : (100 * share).toFixed(1)).padStart(6);
}

function printScore(name: string, score: Score): void {
  const counts = [score.found, score.wrong, score.missed].map((count) => String(count).padStart(6));
  const shares = [precision(score), recall(score), f1(score)].map(percent);
  const traps = score.traps > 0 ? `   ${score.trapsHit} of ${score.traps} traps hit` : "";
  console.log(`${name.padEnd(NAME_WIDTH)}${counts.join("")}${shares.join("")}${traps}`);
}

function printHeading(name: string): void {
  console.log(`\n${name.padEnd(NAME_WIDTH)} found wrongmissed     P     R    F1`);
}

/**
 * Two lines a language and two for all: the second without the missed adjectives and inhabitants, which
 * are off unless the reader asks for them. Beneath, recall on spellings seen in no other half of the rows.
 */
function printLanguages(rows: readonly JudgedRow[]): void {
  const languages = byLanguage(rows);
  if (languages.size < 2) return;
  printHeading("language");
  for (const [language, list] of languages) {
    printWithAndWithoutDemonyms(language, list);
    const { unseen } = languageFigures(list);
    const share = percent(unseen.found / unseen.targets).trim();
    console.log(
      `  recall on ${unseen.targets} spellings that the other half of the rows does not have: ${share}`,
    );
  }
  printWithAndWithoutDemonyms("all languages", rows);
}

function printWithAndWithoutDemonyms(name: string, rows: readonly JudgedRow[]): void {
  const score = scoreOf(rows);
  printScore(name, score);
  const missed = score.missed - missedDemonyms(rows);
  printScore("  without demonyms", { ...score, missed, traps: 0 });
}

function inContext(text: string, { start, end }: Span): string {
  const line = (part: string) => part.replace(/\s+/gu, " ");
  const before = text.slice(Math.max(0, start - CONTEXT_BEFORE), start);
  return `${line(before)}[${line(text.slice(start, end))}]${line(text.slice(end, end + CONTEXT_AFTER))}`;
}

function printErrors(rows: readonly JudgedRow[]): void {
  for (const { row, judged } of rows) {
    const print = (what: string, span: Span) =>
      console.log(
        `${what.padEnd(8)}${row.id} ${span.start}-${span.end}: ${inContext(row.text, span)}`,
      );
    for (const span of judged.wrong) print("wrong", span);
    for (const span of judged.missed) print("missed", span);
    for (const trap of judged.trapsHit) print("trap", trap);
  }
}

/** What each rule contributes: the figures without it, and how they differ. */
function printLeaveOneOut(gazetteer: Gazetteer, rows: readonly GoldRow[], whole: Score): void {
  printHeading("without");
  printScore("(nothing)", whole);
  for (const rule of RULE_IDS) {
    const score = scoreOf(judgeAll(gazetteer, rows, rulesWithout(rule)));
    const difference = 100 * (f1(score) - f1(whole));
    printScore(`${rule} (${difference.toFixed(1)})`, score);
  }
  printScore("all rules", scoreOf(judgeAll(gazetteer, rows, rulesWithout(...RULE_IDS))));
}

const { values, positionals } = readCommandLine({
  usage: "npm run --silent evaluate -- GOLD.jsonl... [--pack FILE] [--leave-one-out]",
  count: { least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    pack: { type: "string" },
    "leave-one-out": { type: "boolean", default: false },
  },
});
const gazetteer = loadGazetteer(values.pack);
const files = positionals.map((file) => ({ file, rows: readJsonLines(file).map(goldRowOf) }));
const all = files.map(({ file, rows }) => ({ file, judged: judgeAll(gazetteer, rows) }));

printHeading("entity");
for (const [entity, score] of scoresByEntity(all.flatMap(({ judged }) => judged)))
  printScore(entity, score);
console.log("");
for (const { judged } of all) printErrors(judged);
printLanguages(all.flatMap(({ judged }) => judged));
printHeading("file");
for (const { file, judged } of all) printScore(relative(process.cwd(), file), scoreOf(judged));
const whole = scoreOf(all.flatMap(({ judged }) => judged));
printScore("all", whole);
if (values["leave-one-out"]) {
  printLeaveOneOut(
    gazetteer,
    files.flatMap(({ rows }) => rows),
    whole,
  );
}
