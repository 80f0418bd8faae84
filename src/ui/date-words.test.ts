import { describe, expect, it } from "vitest";
import { inEnglish } from "../core/i18n/english.ts";
import type { DocumentDate } from "../core/pack.ts";
import { briefDateWords, dateReason, dateWords, describeDate } from "./date-words.ts";

describe("describeDate", () => {
  it.each([
    ["2022-03-26", "26 March 2022"],
    ["2022-03", "March 2022"],
    ["2022", "2022"],
    ["2022-01/..", "after January 2022"],
    ["2024-02-29/..", "after 29 February 2024"],
    ["0987/..", "after 987"],
    ["0045", "45"],
    ["2022-03/2022-06", "between March 2022 and June 2022"],
    ["2022-03-26/2022-03-26", "26 March 2022"],
    ["../2022", "before 2022"],
    ["../2022-05-01", "before 1 May 2022"],
  ])("%s is %s", (value, words) => {
    expect(describeDate(value, inEnglish)).toBe(words);
  });

  it("refuses what is no date", () => {
    expect(() => describeDate("2022-13", inEnglish)).toThrow(RangeError);
  });
});

describe("dateWords", () => {
  const date = (value: string | null, phrase?: string): DocumentDate => ({
    value,
    basis: "implied",
    words: "three days ago",
    ...(phrase === undefined ? {} : { phrase }),
  });
  it.each([
    [date("2022-03-26"), "26 March 2022"],
    [date("2022-01/.."), "date not stated, after January 2022"],
    [date("../2023"), "date not stated, before 2023"],
    [date(null), "undated"],
    [date("2022-01/..", "during the mutiny"), "during the mutiny"],
  ])("%j is %s", (given, words) => {
    expect(dateWords(given, inEnglish)).toBe(words);
  });

  it("gives the words that imply a date, and none for one that is stated", () => {
    expect(dateReason(date("2022"), inEnglish)).toBe("going by the words “three days ago”");
    expect(dateReason({ ...date("2022"), basis: "stated" }, inEnglish)).toBeNull();
  });
});

it.each([
  ["2022-03-26", "26 Mar 2022"],
  ["2022-03/2022-06", "Mar 2022–Jun 2022"],
  ["2022-01/..", "2022 or later"],
  ["../2023", "2023 or earlier"],
  [null, "undated"],
])("says briefly of %s: %s", (value, words) => {
  const date = { value, basis: "implied", words: null, phrase: "inferred" } as const;
  expect(briefDateWords(date, inEnglish)).toBe(words);
});
