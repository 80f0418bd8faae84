import { describe, expect, it } from "vitest";
import { findEntities } from "../extraction/find-entities.ts";
import { SMALL_LEXICON, sourceDocument } from "../testing/sources.ts";
import { applyDecisions } from "./decisions.ts";
import { type Decisions, type Found, runToEnd } from "./types.ts";

const FIRST = sourceDocument(
  "a",
  "We met Anna Miller and Quorl. Then Miller met Quorl at the old bridge.",
);
const SECOND = sourceDocument("b", "We met Quorl Zorbo in Hungary. Miller was there.");

function found(...documents: (typeof FIRST)[]): Found {
  return runToEnd(findEntities(documents, SMALL_LEXICON));
}

function reviewed(decisions: Decisions, ...documents: (typeof FIRST)[]) {
  const { entities } = applyDecisions(found(...documents), decisions, documents);
  return entities.map(({ label, category, names, mentions, kept }) => ({
    label,
    category,
    names: names.map(({ text }) => text),
    mentions: mentions.length,
    kept,
  }));
}

describe("applyDecisions", () => {
  it("keeps and drops", () => {
    const left = reviewed([{ do: "drop", names: ["Quorl"] }], FIRST);
    expect(left.map(({ label }) => label)).toEqual(["Anna Miller"]);
  });

  it("keeps a dropped name dropped in the next import, and offers what is new", () => {
    const left = reviewed([{ do: "drop", names: ["Quorl"] }], FIRST, SECOND);
    expect(left.flatMap(({ names }) => names)).not.toContain("Quorl");
    expect(left.map(({ label }) => label)).toContain("Quorl Zorbo");
  });

  it("merges under the first name, with the places of all", () => {
    expect(reviewed([{ do: "merge", names: ["Quorl", "Anna Miller"] }], FIRST)).toEqual([
      {
        label: "Quorl",
        category: "person",
        names: ["Quorl", "Anna Miller", "Miller"],
        mentions: 4,
        kept: true,
      },
    ]);
  });

  it("splits names off with their places", () => {
    const split = reviewed([{ do: "split", names: ["Miller"] }], FIRST);
    expect(split).toContainEqual({
      label: "Miller",
      category: "person",
      names: ["Miller"],
      mentions: 1,
      kept: true,
    });
    expect(split).toContainEqual(
      expect.objectContaining({ label: "Anna Miller", names: ["Anna Miller"], mentions: 1 }),
    );
  });

  it("renames and recategorises whoever bears the name", () => {
    const [first] = reviewed(
      [
        { do: "rename", names: ["Miller"], label: "Dr Anna Miller" },
        { do: "recategorise", names: ["Miller"], category: "club" },
      ],
      FIRST,
    ).filter(({ names }) => names.includes("Miller"));
    expect(first).toMatchObject({
      label: "Dr Anna Miller",
      category: "club",
      names: ["Anna Miller", "Miller"],
    });
  });

  it("adds a name wherever it stands", () => {
    const added = reviewed(
      [{ do: "add", names: ["old bridge"], label: "Old Bridge", category: "place" }],
      FIRST,
    );
    expect(added).toContainEqual({
      label: "Old Bridge",
      category: "place",
      names: ["old bridge"],
      mentions: 1,
      kept: true,
    });
  });

  it("does nothing about names that are not there, and leaves what was found as it was", () => {
    const before = found(FIRST);
    const copy = structuredClone(before);
    const decisions: Decisions = [
      { do: "drop", names: ["Nobody"] },
      { do: "merge", names: ["Nobody", "No One"] },
      { do: "split", names: ["Nobody"] },
      { do: "add", names: ["Nobody"], label: "Nobody", category: "person" },
      { do: "rename", names: ["Quorl"], label: "Other" },
    ];
    const labels = applyDecisions(before, decisions, [FIRST]).entities.map(({ label }) => label);
    expect(labels.sort()).toEqual(["Anna Miller", "Nobody", "Other"]);
    expect(before).toEqual(copy);
  });
});
