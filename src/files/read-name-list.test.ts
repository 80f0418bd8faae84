import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readNameList } from "./read-name-list.ts";
import { Refusal } from "./read-text.ts";

function namesIn(text: string): string[][] | undefined {
  return readNameList(strToU8(text))?.map(({ names }) => names);
}

describe("a list of names is read", () => {
  it.each([
    ["commas", "name,also\nBrennick,the Brennick\nCarrowe,\n"],
    ["semicolons", "name;also\r\nBrennick;the Brennick\r\nCarrowe;\r\n"],
    ["tabs", "name\talso\nBrennick\tthe Brennick\nCarrowe\t\n"],
  ])("with %s between its columns", (_, text) => {
    expect(namesIn(text)).toEqual([["Brennick", "the Brennick"], ["Carrowe"]]);
  });

  it("with quotation marks round what holds a comma or a line's end, and a byte order mark", () => {
    const text = '\ufeffName\n"Holt, Miriam"\n"River\nBrennick"\n\n';
    expect(namesIn(text)).toEqual([["Holt, Miriam"], ["River Brennick"]]);
  });

  it("whatever its cells are called", () => {
    expect(namesIn("name,kind\n__proto__,constructor\n")).toEqual([[], ["__proto__"]]);
  });
});

it("a table without a column of names is refused", () => {
  const season = strToU8("season,player,goals\n2019,Ada Orr,12\n2020,Ada Orr,9\n");
  expect(() => readNameList(season)).toThrow(new Refusal("refusedTable"));
});

it.each([
  [
    "prose with commas",
    "Ada Orr, the mayor, spoke.\nThe town, she said, is poor, and small.\nNo.\n",
  ],
  ["one column", "Lindow\nHarwick\n"],
  ["nothing", ""],
])("%s is no list and no table", (_, text) => {
  expect(readNameList(strToU8(text))).toBeNull();
});
