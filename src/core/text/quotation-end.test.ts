import { expect, test } from "vitest";
import { quotationEnd } from "./quotation-end.ts";

const ended = (text: string, stretch: string) => {
  const start = text.indexOf(stretch);
  return text.slice(start, quotationEnd(text, start, start + stretch.length));
};

test.each([
  ["the group «Vogel» left", "group «Vogel", "group «Vogel»"],
  ["le groupe « Vogel » est parti", "groupe « Vogel", "groupe « Vogel »"],
  ["die Gruppe „Vogel“ ging", "Gruppe „Vogel", "Gruppe „Vogel“"],
  ["grupa „Vogel” wyszła", "grupa „Vogel", "grupa „Vogel”"],
  ["die Gruppe »Vogel« ging", "Gruppe »Vogel", "Gruppe »Vogel«"],
  ["the “Vogel” group", "“Vogel", "“Vogel”"],
  ['the group "Vogel" left', 'group "Vogel', 'group "Vogel"'],
])("a quotation begun in a stretch is closed with it: %s", (text, stretch, whole) => {
  expect(ended(text, stretch)).toBe(whole);
});

test.each([
  ["«the group Vogel» left", "group Vogel"],
  ["the group «Vogel unit» left", "group «Vogel"],
  ["“the «Vogel» unit” left", "«Vogel» unit"],
  ["the group «Vogel “unit”»", "group «Vogel"],
  ["the group “Vogel “unit””", "group “Vogel"],
])("what closes a quotation begun elsewhere is left out: %s", (text, stretch) => {
  expect(ended(text, stretch)).toBe(stretch);
});
