import { expect, it } from "vitest";
import { inEnglish } from "../core/i18n/english.ts";
import { categoryWord } from "./words.ts";

it.each([
  [
    "in the pack's words",
    { category: "person", categoryLabel: "People", kind: "Ferryman" },
    "Ferryman",
  ],
  ["by its category", { category: "person", categoryLabel: "People" }, "Person"],
  ["by a pack's own category", { category: "rivers", categoryLabel: "Rivers" }, "Rivers"],
  [
    "not at all where only its name is known",
    { category: "other", categoryLabel: "Other names" },
    null,
  ],
] as const)("what an entity is is said %s", (_, entity, word) => {
  expect(categoryWord(entity, inEnglish)).toBe(word);
});
