import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readJsonLines } from "./json-lines.ts";

const folder = mkdtempSync(join(tmpdir(), "json-lines-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(content: string): string {
  const file = join(folder, "rows.jsonl");
  writeFileSync(file, content);
  return file;
}

test("each line is a value, blank lines aside", () => {
  const file = write('{"id": 1}\n\n[2]\n');
  expect(readJsonLines(file).map(({ line, value }) => [line, value])).toEqual([
    [1, { id: 1 }],
    [3, [2]],
  ]);
});

test("what cannot be read is said with file and line", () => {
  const file = write('{"id": 1}\nnonsense\n');
  expect(() => readJsonLines(file)).toThrow(`${file}:2: not JSON`);
  expect(() => readJsonLines(join(folder, "missing.jsonl"))).toThrow(
    "missing.jsonl: cannot be read",
  );
});
