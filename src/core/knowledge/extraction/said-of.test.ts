import { describe, expect, it } from "vitest";
import { foundIn } from "../testing/sources.ts";

describe("isSaidOf", () => {
  it.each([
    ["in two sentences", "We met Quorl. Then came Quorl again.", ["Quorl"]],
    ["twice in one alone", "In Fitzwick we met Quorl and Quorl again.", []],
    ["once, and known, at the head of one", "Hungary has bridges.", ["Hungary"]],
    ["with an article", "The Danube Rescue Organisation came.", ["Danube Rescue Organisation"]],
    ["with an office", "Foreign Minister Anna Miller came.", ["Anna Miller"]],
    ["once, and known, further on", "We went to Hungary. In Austria it rains.", []],
    ["once, and unknown", "Fitzwick is cold.", []],
  ])("keeps by default what the documents say something of: %s", (_, text, expected) => {
    const kept = foundIn(text).filter((entity) => entity.kept);
    expect(kept.map(({ label }) => label)).toEqual(expected);
  });
});
