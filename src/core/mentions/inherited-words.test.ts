/** A word list by word, kept in a plain object, would find there what every object inherits. */
import { expect, test } from "vitest";
import { buildGazetteer, type NamedEntity } from "./names/gazetteer.ts";
import { readPage } from "./read-page.ts";

const ENTITIES: readonly NamedEntity[] = [
  {
    id: "norway",
    category: "country",
    related: [],
    names: [{ text: "Norway", kind: "full" }],
  },
  {
    id: "the-west",
    category: "organisation",
    related: ["norway"],
    names: [
      { text: "the west", kind: "short", sense: { counts: "default", for: [], against: [] } },
    ],
  },
];
const gazetteer = buildGazetteer([{ entities: ENTITIES }]);

test.each([
  "Omar Norway, 23, met the others. The constructor Norway had sent met them.",
  "The constructor the west had sent met constructor Norway’s constructor.",
  "Norway constructor to the constructor the west constructor",
])("%s: read as any other words", (text) => {
  const page = { lang: "en", title: text, host: "constructor.example" };
  expect(() => readPage(gazetteer, page, null, [text, text.toUpperCase()])).not.toThrow();
});
