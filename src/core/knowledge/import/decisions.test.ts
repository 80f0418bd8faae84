import { describe, expect, it } from "vitest";
import { type Decisions, type Found, runToEnd } from "../collection/types.ts";
import { findEntities } from "../extraction/find-entities.ts";
import { SMALL_LEXICON, sourceDocument } from "../testing/sources.ts";
import { applyDecisions } from "./decisions.ts";

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

  const ROWS: Decisions = [
    { do: "list", names: ["Anna Miller", "Dr Miller"], label: "Anna Miller", category: null },
    { do: "list", names: ["old bridge"], label: "old bridge", category: null },
    { do: "list", names: ["Quorl"], label: "Quorl", category: "club" },
    { do: "list", names: ["Nobody"], label: "Nobody", category: "person" },
    { do: "list", names: ["Nobody"], label: "Nobody", category: null },
  ];

  it("takes the names of a list with what the texts tell of them, and leaves out those of no text", () => {
    const rows = reviewed(ROWS, FIRST);
    expect(rows.map(({ label, category, kept }) => ({ label, category, kept }))).toEqual([
      { label: "Anna Miller", category: "person", kept: true },
      { label: "Quorl", category: "club", kept: true },
      { label: "old bridge", category: "other", kept: true },
      { label: "Nobody", category: "person", kept: false },
    ]);
    expect(rows.map(({ names }) => names)).toEqual([
      ["Anna Miller", "Dr Miller", "Miller"],
      ["Quorl"],
      ["old bridge"],
      ["Nobody"],
    ]);
  });

  it("takes a name of a list out of what the texts have it for a short form of", () => {
    const row = { do: "list" as const, names: ["Miller"], label: "Miller", category: null };
    const labels = reviewed([row], FIRST).map(({ label, names }) => [label, ...names]);
    expect(labels).toContainEqual(["Miller", "Miller"]);
    expect(labels).toContainEqual(["Anna Miller", "Anna Miller"]);
  });

  it("joins what a list gives as the names of one", () => {
    const names = ["Quorl", "Anna Miller"];
    const [first] = reviewed([{ do: "list", names, label: "Quorl", category: null }], FIRST);
    expect(first).toMatchObject({ names: ["Quorl", "Anna Miller", "Miller"], mentions: 4 });
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
