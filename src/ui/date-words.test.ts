import { describe, expect, it } from "vitest";
import { inEnglish } from "../core/i18n/english.ts";
import type { DocumentDate } from "../core/pack.ts";
import { dateReason, dateWords, describeDate } from "./date-words.ts";

describe("describeDate", () => {
  it.each([
    ["2022-03-26", "26 March 2022"],
    ["2022-03", "March 2022"],
    ["2022", "2022"],
    ["2022-01/..", "January 2022 or later"],
    ["2024-02-29/..", "29 February 2024 or later"],
    ["0987/..", "987 or later"],
    ["0045", "45"],
    ["2022-03/2022-06", "March – June 2022"],
    ["2022-03-26/2022-03-31", "26 – 31 March 2022"],
    ["2022-03-26/2022-06", "26 March 2022 – June 2022"],
    ["2022-03-26/2022-03-26", "26 March 2022"],
    ["../2022", "2022 or earlier"],
    ["../2022-05-01", "1 May 2022 or earlier"],
  ])("%s is %s", (value, words) => {
    expect(describeDate(value, inEnglish).replace(/\s/gu, " ")).toBe(words);
  });

  it.each(["2022-03", "2022-03-26"])("keeps the year of %s on one line with its word", (value) => {
    const inUkrainian = Object.assign(() => "", { ...inEnglish, locale: "uk" });
    expect(describeDate(value, inUkrainian)).toMatch(/2022\u00a0р\.$/u);
  });

  it("refuses what is no date", () => {
    expect(() => describeDate("2022-13", inEnglish)).toThrow(RangeError);
  });
});

describe("dateWords", () => {
  const date = (value: string | null, likely?: string): DocumentDate => ({
    value,
    basis: "implied",
    words: "three days ago",
    ...(likely === undefined ? {} : { likely }),
  });
  it.each<[DocumentDate, string]>([
    [date("2022-03-26"), "26 March 2022"],
    [date("2022-01/.."), "undated"],
    [date("../2023"), "undated"],
    [date("2022-03/2022-04"), "March – April 2022"],
    [{ ...date("2022-01/.."), basis: "stated" }, "January 2022 or later"],
    [date(null), "undated"],
    [date("2022-03-26/..", "2022-03"), "probably March 2022"],
  ])("%j is %s", (given, words) => {
    expect(dateWords(given, inEnglish).replace(/\s/gu, " ")).toBe(words);
  });

  it("gives the words that imply a date, and none for one that is stated", () => {
    expect(dateReason(date("2022"), inEnglish)).toBe("going by the words “three days ago”");
    expect(dateReason({ ...date("2022"), basis: "stated" }, inEnglish)).toBeNull();
    expect(dateReason(date(null), inEnglish)).toBeNull();
  });

  it("gives the bound with the words that imply one", () => {
    expect(dateReason(date("2022-01/.."), inEnglish)).toBe(
      "from January 2022 or later, going by the words “three days ago”",
    );
    expect(dateReason(date("2022-03-26/..", "2022-03"), inEnglish)).toBe(
      "going by the words “three days ago”",
    );
  });
});
