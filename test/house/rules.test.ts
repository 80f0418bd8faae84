/** The table of rules in the decision on who is meant names each of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RULE_IDS } from "../../src/core/mentions/all-rules.ts";

const DECISION = join(import.meta.dirname, "../../docs/decisions/who-is-meant.md");

test("the decision's table has every rule, and no rule that is gone", () => {
  const rows = readFileSync(DECISION, "utf8")
    .split("\n")
    .filter((line) => /^\| [a-z:, -]+ \| `/u.test(line));
  const named = rows.flatMap((row) => [...row.matchAll(/`(?<id>[a-z-]+)`/gu)].map(([, id]) => id));
  expect([...named].sort()).toEqual([...RULE_IDS].sort());
});
