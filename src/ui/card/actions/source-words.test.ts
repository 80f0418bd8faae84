import { expect, it } from "vitest";
import { datedDocument } from "../../../core/card/testing/dated-document.ts";
import { inEnglish } from "../../../core/i18n/english.ts";
import type { Statement } from "../../../core/pack.ts";
import { sourceWords } from "./source-words.ts";

it("names the documents that carry the claim, and none that only tells what it means", () => {
  const cited = (document: string) => ({ document, start: 0, end: 5, quote: "Words" });
  const statement: Statement = {
    text: "The ferry was closed.",
    stance: "fact",
    citations: [cited("a"), { ...cited("b"), context: true }],
  };
  const { text: _, ...head } = { ...datedDocument("a", "2021"), text: "" };
  const documents = { a: { ...head, name: "Paper A" }, b: { ...head, id: "b", name: "Paper B" } };
  const words = sourceWords(statement, documents as never, inEnglish);
  expect(words).toContain("Paper A");
  expect(words).not.toContain("Paper B");
});
