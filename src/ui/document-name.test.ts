import { expect, it } from "vitest";
import { inEnglish } from "../core/i18n/english.ts";
import { documentName } from "./document-name.ts";

it.each([
  ["The ferry…", "The ferry at Lindow", "“The ferry…”"],
  ["The ferry", "The ferry", "“The ferry”"],
  ["the ferry at Lindow", "Untitled report on the ferry at Lindow", "the ferry at Lindow"],
  ["The ferry", "The ferryman", "The ferry"],
  ['"The ferry was ours"', '"The ferry was ours"', '"The ferry was ours"'],
  ["“The ferry was ours”", "“The ferry was ours”", "“The ferry was ours”"],
  ["„The ferry“", "„The ferry“", "„The ferry“"],
  ["« Le bac »", "« Le bac »", "« Le bac »"],
  ["“Ferry” and “quay”", "“Ferry” and “quay”", "““Ferry” and “quay””"],
  ["“The ferry” sank", "“The ferry” sank", "““The ferry” sank”"],
  ["“The ferry…", "“The ferry was ours”", "““The ferry…”"],
])("calls %j of the document titled %j %s", (name, title, words) => {
  expect(documentName({ name, title }, inEnglish)).toBe(words);
});
