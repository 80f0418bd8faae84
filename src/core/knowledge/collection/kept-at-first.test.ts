import { describe, expect, it } from "vitest";
import { foundIn } from "../testing/sources.ts";

/** The labels of the entities that are kept. */
const kept = (...texts: string[]) =>
  foundIn(...texts)
    .filter((entity) => entity.kept)
    .map(({ label }) => label);

const TOLD = "The old bridge of Lindow was built by Anna Miller.";

describe("an entity is kept at first", () => {
  it("if it stands twice, and once in a sentence", () => {
    expect(kept(`Anna Miller\n\n${TOLD}`)).toEqual(["Anna Miller"]);
    expect(kept("Anna Miller on the old bridge over the river in Lindow\n\nAnna Miller")).toEqual([
      "Anna Miller",
    ]);
  });

  it.each(["“", "«", " »", "”"])("if the sentence is closed by%s", (mark) => {
    expect(kept(`Anna Miller\n\nWe met Anna Miller.${mark}`)).toEqual(["Anna Miller"]);
  });

  it.each([
    ["once", TOLD],
    ["in headings", "Anna Miller\n\nIt was old.\n\nMore on Anna Miller\n\nIt was built in spring."],
    ["in cells of tables", "Anna Miller | It was built by her.\nMayor Anna Miller | It rained."],
  ])("but not if it only stands %s", (_, text) => {
    expect(kept(text)).toEqual([]);
  });
});
