import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "../collection/types.ts";
import { categoryOfLabel, definedCategories } from "./own-categories.ts";

describe("a category of the reader's own", () => {
  it.each([
    ["People", "person"],
    ["armed groups", "armed-group"],
    ["Rivers", "rivers"],
    [" Football clubs", "football-clubs"],
  ])("called %s goes by the id %s", (label, id) => {
    expect(categoryOfLabel(label).id).toBe(id);
  });

  it("has an id that packs may hold, in whatever letters its label is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (label) => {
        expect(categoryOfLabel(label).id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      }),
    );
  });

  it.each(["-", "\u037a"])("has an id where its label has no letter: %j", (label) => {
    expect(categoryOfLabel(label).id).toMatch(/^[a-z0-9]+$/u);
  });

  it("has an id of its own where labels differ in letters that no id has", () => {
    expect(categoryOfLabel("Реки").id).not.toBe(categoryOfLabel("Озёра").id);
  });

  it("has the label that it was given last", () => {
    const define = (label: string): Decision => ({
      do: "define",
      names: [],
      category: "rivers",
      label,
    });
    expect(definedCategories([define("River"), define("Rivers")])).toEqual([
      { id: "rivers", label: "Rivers" },
    ]);
  });
});
