import { describe, expect, it } from "vitest";
import { decisionsOfList, isNameList } from "./name-list.ts";

describe("a list of names", () => {
  it("is a table whose head calls a column so", () => {
    expect(
      isNameList([
        ["Kind", "Name"],
        ["River", "Brennick"],
      ]),
    ).toBe(true);
    expect(
      isNameList([
        ["River", "Length"],
        ["Brennick", "12"],
      ]),
    ).toBe(false);
    expect(isNameList([])).toBe(false);
  });

  it("takes each name, with its other names, in a category of the list's own, a built-in one or none", () => {
    const rows = [
      ["Name", "Kind", "Also"],
      [" River  Brennick ", "Rivers", "the Brennick; Brennick Water"],
      ["Miriam Holt", "People", ""],
      ["", "Rivers", "nobody"],
      ["Castleford"],
    ];
    expect(decisionsOfList(rows)).toEqual([
      { do: "define", names: [], category: "rivers", label: "Rivers" },
      {
        do: "list",
        names: ["River Brennick", "the Brennick", "Brennick Water"],
        label: "River Brennick",
        category: "rivers",
      },
      { do: "list", names: ["Miriam Holt"], label: "Miriam Holt", category: "person" },
      { do: "list", names: ["Castleford"], label: "Castleford", category: null },
    ]);
  });
});
