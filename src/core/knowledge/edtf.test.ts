import { describe, expect, it } from "vitest";
import type { DocumentDate } from "../pack.ts";
import { asOf, describeDate, earliest, isDateValue } from "./edtf.ts";

describe("dates", () => {
  it.each([
    ["2022-03-26", "2022-03-26", "26 March 2022"],
    ["2022-03", "2022-03-01", "March 2022"],
    ["2022", "2022-01-01", "2022"],
    ["2022-01/..", "2022-01-01", "after January 2022"],
    ["2024-02-29/..", "2024-02-29", "after 29 February 2024"],
    ["0987/..", "0987-01-01", "after 987"],
    ["2022-03/2022-06", "2022-03-01", "between March 2022 and June 2022"],
    ["2022-03-26/2022-03-26", "2022-03-26", "26 March 2022"],
    ["../2022", null, "before 2022"],
  ])("%s is from %s on and reads %s", (value, key, words) => {
    expect(earliest(value)).toBe(key);
    expect(describeDate(value)).toBe(words);
  });

  it.each([
    "",
    "2022-13",
    "2022-00",
    "2023-02-29",
    "1900-02-29",
    "2022-04-31",
    "22",
    "2022-3",
    "../..",
    "2023/2022",
    "2022/2023/2024",
    "2022-03-26T10:00",
    "2022~",
  ])("refuses %j", (value) => {
    expect(isDateValue(value)).toBe(false);
    expect(() => earliest(value)).toThrow(RangeError);
    expect(() => describeDate(value)).toThrow(RangeError);
  });

  it("finds the newest dated document, the first of equals", () => {
    const dated = (id: string, value: string | null): { id: string; date: DocumentDate } => ({
      id,
      date: { value, basis: value === null ? "unknown" : "stated", words: value },
    });
    expect(
      asOf([dated("a", null), dated("b", "2023/.."), dated("c", "2021-02"), dated("d", "2020")]),
    ).toEqual({
      document: "c",
      value: "2021-02",
    });
    expect(asOf([dated("a", "2021"), dated("b", "2021-01-01")])?.document).toBe("a");
    expect(asOf([dated("a", null)])).toBeNull();
  });
});
