import { describe, expect, it } from "vitest";
import { expectRefusal, ORR } from "../../../../../test/support/refusal.ts";
import { SAMPLE_SOURCE } from "../../../../../test/support/sample-pack.ts";
import { compilePack } from "../compile.ts";

const DIFFER = "kind: differ";
const CHANGED = "kind: changed";

/** What is said of a mayor's word as a change, with her column of a date. */
function problemsOf(date: string): string[] {
  const edited = (from: string, to: string) => (file: { file: string; text: string }) => ({
    ...file,
    text: file.text.replace(from, to),
  });
  const compiled = compilePack({
    ...SAMPLE_SOURCE,
    documents: SAMPLE_SOURCE.documents.map(
      edited("value: null\n  basis: unknown\n  words: null", date),
    ),
    entities: SAMPLE_SOURCE.entities.map(edited(DIFFER, CHANGED)),
  });
  const problems = "problems" in compiled ? compiled.problems : [];
  return problems.map(({ message }) => message);
}

const dated = (value: string) => `value: ${value}\n  basis: stated\n  words: Orr`;

describe("a change that two documents tell", () => {
  it("is refused where one of them is undated", () => {
    expectRefusal([ORR, DIFFER, CHANGED, "about:", /nothing tells which of its documents/]);
  });

  it.each(["2021-05", "2022/.."])("is refused where the second is of %s", (value) => {
    expect(problemsOf(dated(value)).join()).toContain("nothing tells which of its documents");
  });

  it("is told where the second is the later one", () => {
    expect(problemsOf(dated("2022"))).toEqual([]);
  });
});
