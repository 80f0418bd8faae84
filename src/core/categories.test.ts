import { describe, expect, it } from "vitest";
import { CATEGORIES, CATEGORY_LABELS, categoriesToList, labelOfCategory } from "./categories.ts";

const named = CATEGORIES.filter((category) => category !== "other");
const packOf = (...categories: string[]) => ({
  categories: [{ id: "river", label: "Rivers" }],
  entities: categories.map((category) => ({ category })),
});

describe("categoriesToList", () => {
  it("lists the named kinds, whatever the packs hold", () => {
    expect(categoriesToList([]).map(({ id }) => id)).toEqual(named);
    expect(categoriesToList([packOf("person")]).map(({ id }) => id)).toEqual(named);
  });

  it("lists other names and a pack's own kinds where an entity is of them", () => {
    const listed = categoriesToList([packOf("person"), packOf("river", "other"), packOf("river")]);
    expect(listed.map(({ id }) => id)).toEqual([...CATEGORIES, "river"]);
    expect(listed.at(-1)).toEqual({ id: "river", label: "Rivers" });
    expect(listed.at(-2)).toEqual({ id: "other", label: CATEGORY_LABELS.other });
  });
});

describe("labelOfCategory", () => {
  it("knows built-in and own categories, and falls back to the id", () => {
    expect(labelOfCategory("armed-group")).toBe("Armed groups");
    expect(labelOfCategory("river", [{ id: "river", label: "Rivers" }])).toBe("Rivers");
    expect(labelOfCategory("river")).toBe("river");
    expect(labelOfCategory("constructor")).toBe("constructor");
  });
});
