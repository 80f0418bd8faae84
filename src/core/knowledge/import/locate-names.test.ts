import { expect, it } from "vitest";
import { sourceDocument } from "../testing/sources.ts";
import { locateNames } from "./locate-names.ts";

const TEXTS = [
  "The ferry stopped. Lindow has no other. Few go to Lindow.",
  "Ada Orr was born in Lindow.",
];
const documents = TEXTS.map((text, i) => sourceDocument(`d${i}`, text));

/** Each place of the first name as its document's number, its words and its sentence's. */
function placesOf(...names: string[]): [number, string, string][] {
  const [places = []] = locateNames(names, documents);
  return places.map(({ document, start, end, sentence }) => {
    const text = TEXTS[document] ?? "";
    return [document, text.slice(start, end), text.slice(sentence.start, sentence.end).trim()];
  });
}

it("finds every place of a name with its sentence, which it may open or end", () => {
  expect(placesOf("Lindow", "Ada Orr")).toEqual([
    [0, "Lindow", "Lindow has no other."],
    [0, "Lindow", "Few go to Lindow."],
    [1, "Lindow", "Ada Orr was born in Lindow."],
  ]);
});

it("has an empty list for a name that stands nowhere", () => {
  expect(locateNames(["Minsk", "Ada Orr"], documents).map(({ length }) => length)).toEqual([0, 1]);
});
