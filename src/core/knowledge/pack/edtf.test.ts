import { describe, expect, it } from "vitest";
import type { DocumentDate } from "../../pack.ts";
import { asOf, dateBounds, earliest, isDateValue } from "./edtf.ts";

describe("dates", () => {
  it.each([
    ["2022-03-26", "2022-03-26"],
    ["2022-03", "2022-03-01"],
    ["2022", "2022-01-01"],
    ["2022-01/..", "2022-01-01"],
    ["2024-02-29/..", "2024-02-29"],
    ["0987/..", "0987-01-01"],
    ["2022-03/2022-06", "2022-03-01"],
    ["../2022", null],
  ])("%s is from %s on", (value, key) => {
    expect(earliest(value)).toBe(key);
  });

  it("takes a value apart", () => {
    const day = { year: 2022, month: 3, day: 26 };
    const year = { year: 2023, month: null, day: null };
    expect(dateBounds("2022-03-26")).toEqual({ from: day, to: day });
    expect(dateBounds("2022-03-26/2023")).toEqual({ from: day, to: year });
    expect(dateBounds("../2023")).toEqual({ from: null, to: year });
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
    expect(() => dateBounds(value)).toThrow(RangeError);
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
    expect(asOf([dated("a", "2004/2024-02"), dated("b", "2010-01-01")])?.document).toBe("a");
    expect(asOf([dated("a", null)])).toBeNull();
  });
});
