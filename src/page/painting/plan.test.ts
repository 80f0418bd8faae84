import { expect, it } from "vitest";
import { planChanges } from "./plan.ts";

const shown = (painter: string, ...marks: string[]) => ({ painter, marks });

it.each([
  ["shows nothing and should not", null, null, false],
  ["shows what it should", shown("ranges", "Minsk"), shown("ranges", "Minsk"), false],
  ["shows nothing yet", null, shown("ranges", "Minsk"), true],
  ["shows what it should no longer", shown("ranges", "Minsk"), null, true],
  ["is to be shown by another painter", shown("wraps", "Minsk"), shown("ranges", "Minsk"), true],
  ["lacks a mark", shown("ranges", "Minsk"), shown("ranges", "Minsk", "CSTO"), true],
  ["has the marks in another order", shown("ranges", "a", "b"), shown("ranges", "b", "a"), true],
])("a block that %s", (_, now, wanted, isChange) => {
  const changes = planChanges([{ block: "block", now, wanted }]);
  expect(changes).toEqual(isChange ? [{ block: "block", show: wanted }] : []);
});
