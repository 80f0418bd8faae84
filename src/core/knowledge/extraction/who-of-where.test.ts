import { expect, it } from "vitest";
import { foundIn } from "../testing/sources.ts";

function labels(text: string): string[] {
  return foundIn(text)
    .map(({ label }) => label)
    .sort();
}

it.each([
  ["Zorbo-Quill Vance of Hungary spoke for four minutes.", ["Hungary", "Zorbo-Quill Vance"]],
  ["Later we heard Vance of Hungary.", ["Hungary", "Vance"]],
  ["Later we saw the Bank of Hungary.", ["Bank of Hungary"]],
  ["Later we saw the Vance Army of Hungary.", ["Vance Army of Hungary"]],
  ["Later we saw the Vance of Lindow.", ["Vance of Lindow"]],
])("takes a country behind who comes from it for another name: %s", (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

it("takes no calling at the head of a sentence for a name", () => {
  expect(labels("Engineers in the hall counted the words.")).toEqual([]);
  expect(labels("Vance counted the words. In the hall Vance spoke.")).toEqual(["Vance"]);
});
