import { expect, test } from "vitest";
import type { CardDocument } from "../core/card/card.ts";
import { claimLanguage, labelLanguage } from "./claim-language.ts";

const cited = (...documents: string[]) => ({
  citations: documents.map((document) => ({ document, start: 0, end: 1, quote: "x" })),
});
const documents = {
  known: { id: "known", lang: "uk" } as CardDocument,
  other: { id: "other", lang: "en" } as CardDocument,
  silent: { id: "silent" } as CardDocument,
};

test.each([
  [["known", "other"], "uk"],
  [["silent", "other"], "en"],
  [["silent"], ""],
  [["gone"], ""],
])("a claim that cites %j is in %j", (ids, language) => {
  expect(claimLanguage(cited(...ids), documents)).toBe(language);
});

test("a label is in the language of the documents that name the entity", () => {
  expect(labelLanguage({ namedIn: ["silent", "known", "other"], documents })).toBe("uk");
  expect(labelLanguage({ namedIn: [], documents })).toBe("");
});
