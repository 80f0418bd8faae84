import { expect, it } from "vitest";
import type { FoundEntity } from "../../core/knowledge/collection/types.ts";
import type { ReviewRow } from "../../ui/library/state.ts";
import { withLeftOut } from "./review-rows.ts";

function found(...names: string[]): FoundEntity {
  return {
    id: names[0] ?? "",
    label: names[0] ?? "",
    category: "other",
    names: names.map((text) => ({ text, kind: "full", count: 1 })),
    mentions: [],
    documentCount: 1,
    kept: true,
  };
}

function row(kept: boolean, ...names: string[]): ReviewRow {
  const [label = ""] = names;
  const counts = { mentions: 1, documents: 1 };
  return { id: label, label, category: "other", names, ...counts, kept, isNew: false };
}

const FOUND = [found("Ada"), found("Bland", "W. Bland"), found("Clough"), found("Denby")];

it("leaves a row that is left out where it stood", () => {
  const rows = [row(true, "Ada"), row(true, "Clough"), row(true, "Denby")];
  const all = withLeftOut(rows, [row(false, "Bland", "W. Bland")], FOUND);
  expect(all.map(({ label }) => label)).toEqual(["Ada", "Bland", "Clough", "Denby"]);
});

it("does so beside names that were added and merged, at both ends, and in the order found", () => {
  const rows = [row(true, "Added"), row(true, "Clough", "Ada")];
  const all = withLeftOut(rows, [row(false, "Denby"), row(false, "Bland")], FOUND);
  expect(all.map(({ label }) => label)).toEqual(["Added", "Clough", "Bland", "Denby"]);
  expect(withLeftOut([], [row(false, "Ada")], FOUND)).toHaveLength(1);
});
