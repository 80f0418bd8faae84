import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CATEGORIES } from "../core/categories.ts";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");

/** WCAG 2.2's contrast for text of any size. */
const AA = 4.5;

type Scheme = "light" | "dark";

function tokenOf(scheme: Scheme, name: string): number[] {
  const found = new RegExp(`--${name}: light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);`).exec(css);
  const hex = found?.[scheme === "light" ? 1 : 2];
  if (hex === undefined) throw new Error(`There is no --${name}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** The relative luminance of WCAG 2.2. */
function luminance(colour: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(scheme: Scheme, text: string, ground: string): number {
  const [one, other] = [luminance(tokenOf(scheme, text)), luminance(tokenOf(scheme, ground))];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

describe.each(["light", "dark"] as const)("the %s scheme", (scheme) => {
  const pairs = [
    ...["ink", "quiet", "accent", ...CATEGORIES].flatMap((text) => [
      [text, "paper"] as const,
      [text, "inset"] as const,
    ]),
    ["ink", "found"] as const,
    ["paper", "accent"] as const,
  ];
  it.each(pairs)("has %s legible on %s", (text, ground) => {
    expect(contrast(scheme, text, ground)).toBeGreaterThanOrEqual(AA);
  });
});
