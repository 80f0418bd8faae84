import { describe, expect, it } from "vitest";
import { isRewritten, type Named } from "./rewritten.ts";

const here = {};
const elsewhere = {};

/** A mention of the name between brackets. */
function named(marked: string, container: object = here, entity = "Q1"): Named {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  return { block: { container, text }, mention: { entity, start, end } };
}

const FORMER = named("At 9 [Ann Lee] had 12 votes.");

describe("a mention is rewritten", () => {
  it.each([
    ["by the same words elsewhere", named("At 9 [Ann Lee] had 12 votes.", elsewhere)],
    ["by other numbers elsewhere", named("At 10 [Ann Lee] had 1250 votes.", elsewhere)],
    ["by other words after it, in place", named("At 9 [Ann Lee] won.")],
    ["by other words before it, in place", named("Now [Ann Lee] had 13 votes.")],
  ])("%s", (_, now) => {
    expect(isRewritten(FORMER, now)).toBe(true);
  });
});

describe("a mention is not rewritten", () => {
  it.each([
    ["by another entity", named("At 9 [Ann Lee] had 12 votes.", here, "Q2")],
    ["by another name", named("At 9 [Lee] had 12 votes.")],
    ["by other words after it elsewhere", named("At 9 [Ann Lee] won.", elsewhere)],
    ["by other words before it elsewhere", named("Now [Ann Lee] had 12 votes.", elsewhere)],
    ["by other words on both sides", named("Now [Ann Lee] won.")],
  ])("%s", (_, now) => {
    expect(isRewritten(FORMER, now)).toBe(false);
  });
});
