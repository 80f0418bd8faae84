import { expect, it } from "vitest";
import { CATEGORIES } from "../../core/categories.ts";
import {
  CLEAR,
  categoryTints,
  currentTint,
  HIGHLIGHT_NAMES,
  highlightNameOf,
  markStyle,
} from "./mark-style.ts";

it.each([...CATEGORIES])("styles %s by either painter", (category) => {
  const name = highlightNameOf(category);
  expect(HIGHLIGHT_NAMES).toContain(name);
  for (const isColoured of [false, true]) {
    expect(markStyle(isColoured)).toContain(`::highlight(${name}){text-decoration`);
  }
  expect(categoryTints()).toContain(`::highlight(${name}){background-color`);
});

it("gives a category that a pack brings along the look of other names", () => {
  expect(highlightNameOf("ship")).toBe("fact-mark-other");
  expect(HIGHLIGHT_NAMES).toContain("fact-mark-other");
});

it("takes the text's own colour and no tint, unless colours are wanted", () => {
  expect(markStyle(false)).not.toMatch(/rgb\(/);
  expect(markStyle(true)).toMatch(/rgb\(/);
});

it.each([false, true])(
  "changes nothing that could move a box or the colour of the text",
  (isColoured) => {
    const style = markStyle(isColoured) + categoryTints() + currentTint();
    const declared = [...style.matchAll(/([a-z-]+):[^;{}]*!important/g)];
    const allowed =
      /^(?:all|unicode-bidi|content|text-decoration(?:-color)?|text-underline-offset|background-color)$/;
    expect(declared.length).toBeGreaterThan(20);
    for (const [, property] of declared) expect(property).toMatch(allowed);
  },
);

it.each([false, true])("draws no line under clear letters in their own colour", (isColoured) => {
  const [rule] = markStyle(isColoured).match(`::highlight\\(${CLEAR}\\){[^}]*`) ?? [];
  expect(rule).toContain("underline");
  expect(rule).not.toContain("currentColor");
});
