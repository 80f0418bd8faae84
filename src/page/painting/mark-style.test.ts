import { expect, it } from "vitest";
import { CATEGORIES } from "../../core/categories.ts";
import { HIGHLIGHT_NAMES, highlightNameOf, highlightTint, markStyle } from "./mark-style.ts";

it.each([...CATEGORIES])("styles %s by either painter", (category) => {
  const name = highlightNameOf(category);
  expect(HIGHLIGHT_NAMES).toContain(name);
  expect(markStyle()).toContain(`::highlight(${name}){text-decoration`);
  expect(highlightTint()).toContain(`::highlight(${name}){background-color`);
});

it("gives a category that a pack brings along the look of other names", () => {
  expect(highlightNameOf("ship")).toBe("fact-mark-other");
  expect(HIGHLIGHT_NAMES).toContain("fact-mark-other");
});

it("changes nothing that could move a box or the colour of the text", () => {
  const declared = [...(markStyle() + highlightTint()).matchAll(/([a-z-]+):[^;{}]*!important/g)];
  const allowed =
    /^(?:all|unicode-bidi|content|text-decoration(?:-color)?|text-underline-offset|background-color)$/;
  expect(declared.length).toBeGreaterThan(20);
  for (const [, property] of declared) expect(property).toMatch(allowed);
});
