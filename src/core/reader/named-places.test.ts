import { describe, expect, it } from "vitest";
import { datedDocument } from "../card/testing/dated-document.ts";
import { sampleGazetteer } from "../mentions/testing/sample.ts";
import { mentionsIn, placesToMark } from "./named-places.ts";

describe("mentionsIn", () => {
  it("finds the mentions of each paragraph, by their offsets in the text", () => {
    const text = "Talks began.\n\nThe king of Jordan spoke in Amman.\nAmman was calm.";
    const document = { ...datedDocument("talks", null), text };
    const words = mentionsIn(document, sampleGazetteer).map((mentions) =>
      mentions.map(({ start, end }) => text.slice(start, end)),
    );
    expect(words).toEqual([[], ["Jordan", "Amman"], ["Amman"]]);
  });

  it("goes by what later paragraphs tell of an earlier one's names", () => {
    const of = (text: string) =>
      mentionsIn({ ...datedDocument("trip", null), text }, sampleGazetteer).flat().length;
    const earlier = "Jordan was next.";
    const later = "Jordan scored for the Chicago Bulls in basketball.";
    expect(of(earlier)).toBe(1);
    expect(of(`${earlier}\n${later}`)).toBe(0);
  });
});

const at = (start: number, entity: string) => ({ start, end: start + 4, entity });
const PARAGRAPHS = [[at(0, "minsk"), at(9, "lviv"), at(20, "minsk")], [], [at(40, "minsk")]];
const starts = (density: Parameters<typeof placesToMark>[1]) =>
  placesToMark(PARAGRAPHS, density).map(({ start }) => start);

describe("placesToMark", () => {
  it("marks all places, the first of a paragraph, of the text, or none", () => {
    expect(starts("every")).toEqual([0, 9, 20, 40]);
    expect(starts("section")).toEqual([0, 9, 40]);
    expect(starts("page")).toEqual([0, 9]);
    expect(starts("none")).toEqual([]);
  });
});
