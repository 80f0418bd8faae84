import { describe, expect, it } from "vitest";
import { CATEGORIES, CATEGORY_LABELS, categoriesToList, labelOfCategory } from "./categories.ts";

const named = CATEGORIES.filter((category) => category !== "other");
const rivers = { id: "river", label: "Rivers" };

describe("categoriesToList", () => {
  it("lists the named kinds, whatever the packs hold", () => {
    expect(categoriesToList().map(({ id }) => id)).toEqual(named);
    expect(categoriesToList(["person"], [rivers]).map(({ id }) => id)).toEqual(named);
  });

  it("lists other names and a pack's own kinds where an entity is of them", () => {
    const listed = categoriesToList(["river", "person", "other"], [rivers, rivers]);
    expect(listed.map(({ id }) => id)).toEqual([...CATEGORIES, "river"]);
    expect(listed.at(-1)).toEqual(rivers);
    expect(listed.at(-2)).toEqual({ id: "other", label: CATEGORY_LABELS.other });
  });
});

describe("labelOfCategory", () => {
  it("knows built-in and own categories, and falls back to the id", () => {
    expect(labelOfCategory("armed-group")).toBe("Armed groups");
    expect(labelOfCategory("river", [rivers])).toBe("Rivers");
    expect(labelOfCategory("river")).toBe("river");
    expect(labelOfCategory("constructor")).toBe("constructor");
  });
});
