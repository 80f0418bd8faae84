import { describe, expect, it } from "vitest";
import { readMarkdown } from "./read-markdown.ts";

const dateOf = (date: string) => readMarkdown(`---\ndate: ${date}\n---\nAda Orr spoke.`).date;

describe("a date in front matter", () => {
  it.each([
    ["2022-03-26T10:00:00Z", "2022-03-26"],
    ["2022-03-26 10:00", "2022-03-26"],
    ["2022-03-26 10:00:00 +0200", "2022-03-26"],
    ["March 26, 2022", "2022-03-26"],
    ["2022-03-26/2022-03-27", "2022-03-26/2022-03-27"],
    ["2022-03", "2022-03"],
  ])("may be written %s", (written, value) => {
    expect(dateOf(written)).toMatchObject({ value, basis: "stated" });
  });

  it("keeps the basis and the words it gives", () => {
    const block = "\n  value: 2022-03-26T10:00:00Z\n  basis: implied\n  words: in March";
    expect(dateOf(block)).toEqual({ value: "2022-03-26", basis: "implied", words: "in March" });
  });

  it("is none where it says none", () => {
    expect(dateOf("soon")).toEqual({ value: null, basis: "unknown", words: null });
  });
});

describe("front matter written by hand", () => {
  it("may have a colon in its values", () => {
    const text =
      "---\ntitle: Lindow: a history\ndate: 2022-03-26\n\nauthor: Ada Orr\n---\nIt rained.";
    expect(readMarkdown(text)).toMatchObject({
      title: "Lindow: a history",
      author: "Ada Orr",
      date: { value: "2022-03-26" },
      text: "It rained.",
    });
  });

  it("is text where a line is no key with a value", () => {
    const text =
      "---\nLindow: a: history\nIt rained: twice: as they say\nAnd snowed.\n---\nIt rained.";
    expect(readMarkdown(text)).toMatchObject({ title: null });
    expect(readMarkdown(text).text).toContain("And snowed.");
  });
});
