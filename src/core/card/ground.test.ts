import { expect, it } from "vitest";
import { isForDarkGround } from "./ground.ts";

it.each([
  ["rgb(0, 0, 0)", false],
  ["rgb(255, 255, 255)", true],
  ["rgba(255, 255, 255, 0.87)", true],
  ["rgb(17, 17, 17)", false],
  ["rgb(118, 118, 118)", false],
  ["rgb(150, 150, 150)", true],
  ["rgb(6, 69, 173)", false],
  ["rgb(138, 180, 248)", true],
  ["color(srgb 0.1 0.1 0.1)", false],
  ["color(display-p3 0.9 0.9 0.9 / 0.5)", true],
  ["oklch(0.3 0.05 250)", false],
  ["oklab(0.9 0.01 -0.02)", true],
  ["lab(20 -5 3)", false],
  ["lch(92 4.5 120)", true],
  ["", false],
])("text in %s stands on a dark ground: %s", (colour, isDark) => {
  expect(isForDarkGround(colour)).toBe(isDark);
});
