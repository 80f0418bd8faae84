import { describe, expect, test } from "vitest";
import { mark, plain } from "../testing/sample.ts";

describe("headlines, where capitals tell nothing", () => {
  test.each([
    "[Norway] Says [Paris] Must Wait for Answer",
    "Bank of Norway Cuts Rates Again",
    "Michael Jordan Dies at Ninety",
    "[NORWAY] WARNS [PARIS] OVER FISH",
    "Why [Macron] Wants Greenland",
    "Why Is [Norway] Losing? | What [Macron] Said About [Paris] | Bank of Norway Sold",
    "[Norway] Closes Bank in [Paris]",
    "The Sons Of [Macron] Are Back. Why?",
    "IN BRIEF [MACRON] CELEBRATES VICTORY IN LYON President [Macron] Said Saturday [Norway] Was Next",
    "[Macron] Sues Golf Club | Macron National Golf Club",
    "[NORWAY] HITS POWER STATION",
    "Paris State University Moves to Lyon",
    "[Norway] Reports First Bird Flu Death | [Macron] Courts Voters in Lyon",
    "[Jordan], [Norway] Plan Air Force Drills | Sanctions Force [Norway] to Sell Gold | Court Bars [Norway] From Games",
  ])("%s", (headline) => {
    expect(mark(plain(headline))).toBe(headline);
  });
});
