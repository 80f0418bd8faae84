import { expect, it } from "vitest";
import { inEnglish } from "../../core/i18n/english.ts";
import type { Difference, Statement } from "../../core/pack.ts";
import { sheetSection } from "../../core/sheet/sheet-section.ts";
import { differenceHeading } from "./difference-heading.ts";

function saying(document: string, text: string): Statement {
  return { text, stance: "fact", citations: [{ document, start: 0, end: 1, quote: "" }] };
}

it.each([
  ["differ", ["ferry", "harbour"], "Accounts differ: The ferry"],
  ["differ", ["ferry", "ferry"], "Voices in one document differ: The ferry"],
  ["changed", ["ferry", "ferry"], "Over time: The ferry"],
] as const)("of what is of kind %s and told by %j is “%s”", (kind, documents, heading) => {
  const statements = documents.map((document, i) => saying(document, `It said so ${i}.`));
  const differences: Difference[] = [{ kind, about: "The ferry", statements }];
  const entry = { id: "lindow", label: "Lindow", identity: null, claims: [], differences };
  expect(sheetSection(entry).differences.map((one) => differenceHeading(one, inEnglish))).toEqual([
    heading,
  ]);
});
