import { describe, expect, it } from "vitest";
import { collectStructural, type StructuralSelectors } from "./structural-selectors.ts";

function collected(selector: string) {
  const found: StructuralSelectors = { beside: [], around: [] };
  collectStructural(selector, found);
  return found;
}

describe("structural selectors", () => {
  it.each([
    ["em:first-child", ["em"]],
    ["article p em:last-child a", ["article p em"]],
    [".flow > * + *", [".flow > *"]],
    ["h2 + p em:only-child", ["p", "p em"]],
    [".stack > :not([hidden]) ~ :not([hidden])", [".stack > :not([hidden])"]],
    ["li:not(:first-child)", ["li"]],
    ["li:nth-child(2n + 1)::marker", ["li"]],
    [":where(.prose > :first-child):not(.not-prose *)", [".prose > *"]],
    ["a:is(.x, :only-child), b", ["a"]],
    [":is(s) + :is(s)", [":is(s)"]],
    ["p:not(.wide, .high) em:last-child", ["p:not(.wide, .high) em"]],
    ["figure:has(> img:only-child)", ["img"]],
    ['[title="a + b"] em:first-child', ['[title="a + b"] em']],
    [".sm\\:x > a + a", [".sm\\:x > a"]],
  ])("%s can turn on what stands beside %j", (selector, beside) => {
    expect(collected(selector).beside).toEqual(beside);
  });

  it.each([
    "p",
    "p:first-of-type",
    "a:hover > b",
    "p:has(img)",
    "p:empty",
    'a[href*="+"]',
    "i:not(.x)",
  ])("%s never turns on a mark", (selector) => {
    expect(collected(selector)).toEqual({ beside: [], around: [] } as StructuralSelectors);
  });

  it.each([
    [".card:has(> *)", [".card"]],
    ["p:not(:has(*))", ["p"]],
    ["div.x p:has(:not(img)) em", ["div.x p"]],
  ])("%s turns on anything inside %j", (selector, around) => {
    expect(collected(selector).around).toEqual(around);
  });

  it.each(["a::part(x) + b(", "p >> em:first-child", "& + &"])("%s cannot be told", (selector) => {
    expect(collectStructural(selector, { beside: [], around: [] } as StructuralSelectors)).toBe(
      false,
    );
  });
});
