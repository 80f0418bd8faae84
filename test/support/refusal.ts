import { expect } from "vitest";
import { compilePack } from "../../src/core/knowledge/compiler/compile.ts";
import type { TextFile } from "../../src/core/knowledge/compiler/sources/problem.ts";
import { SAMPLE_SOURCE } from "./sample-pack.ts";

export const REPORT = "documents/ferry-report.md";
export const COLUMN = "documents/ferry-column.md";
export const LINDOW = "entities/lindow.yaml";
export const ORR = "entities/ada-orr.yaml";
export const COUNCIL = "entities/lindow-council.yaml";

/** Claims of the sample pack: one of the card of Lindow, and two of Ada Orr's, the second an opinion. */
export const CLOSED = "Lindow closed its ferry.";
export const SAID = "She said the town could not pay for the ferry.";
export const BROKEN = "She broke her word.";

/**
 * What is refused: the file, what stands in it, what to put there instead, words of the line that the
 * problem points to, and what its message says.
 */
export type Refusal = [file: string, from: string, to: string, pointsTo: string, message: RegExp];

/** Expects the sample pack, edited, to be refused with the message at the line. */
export function expectRefusal([file, from, to, pointsTo, message]: Refusal): void {
  const files = [...SAMPLE_SOURCE.documents, ...SAMPLE_SOURCE.entities];
  const before = files.find((one) => one.file === file)?.text ?? "";
  const text = before.replace(from, () => to);
  expect(text, "the edited file").not.toBe(before);
  const edited = (all: readonly TextFile[]) =>
    all.map((one) => (one.file === file ? { file, text } : one));
  const compiled = compilePack({
    ...SAMPLE_SOURCE,
    documents: edited(SAMPLE_SOURCE.documents),
    entities: edited(SAMPLE_SOURCE.entities),
  });
  const problems = "problems" in compiled ? compiled.problems : [];
  const told = problems.filter((problem) => message.test(problem.message));
  expect(told, JSON.stringify(problems, null, 2)).not.toEqual([]);
  expect(text, "the words that mark the line").toContain(pointsTo);
  const line = text.slice(0, text.indexOf(pointsTo)).split("\n").length;
  expect(told.map((problem) => `${problem.file}:${problem.line}`)).toContain(`${file}:${line}`);
}
