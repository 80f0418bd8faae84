import { expect, it } from "vitest";
import { FloodGate } from "./flood.ts";

it("lets through what a page asks, and a flood again once it has ebbed away; each tab for itself", () => {
  let now = 0;
  const gate = new FloodGate(() => now);
  const through = (tab: number, messages: number) =>
    Array.from({ length: messages }, () => gate.isTooMuch(tab)).filter((is) => !is).length;
  expect(through(1, 50)).toBe(50);
  const let1 = through(1, 10_000);
  expect(let1).toBeLessThan(1000);
  expect(through(1, 10)).toBe(0);
  expect(through(2, 50)).toBe(50);
  now += 1000;
  expect(through(1, 50)).toBe(50);
});
