import { expect, it } from "vitest";
import { samplePack } from "../../../test/support/sample-pack.ts";
import { contentsOf } from "./contents.ts";

const REPORT = "ferry-report";
const COLUMN = "ferry-column";

it("lists with each document the entities that it names or that cite it, once each", () => {
  const namedIn = new Map([
    ["lindow", [REPORT, COLUMN]],
    ["lindow-council", [REPORT]],
  ]);
  const { documents, entities } = contentsOf(samplePack(), namedIn);
  const drawn = Object.fromEntries(documents.map(({ head, entities }) => [head.id, entities]));
  expect(drawn[REPORT]?.toSorted()).toEqual(["ada-orr", "lindow", "lindow-council"]);
  expect(drawn[COLUMN]?.toSorted()).toEqual(["ada-orr", "lindow"]);
  const named = Object.fromEntries(entities.map((one) => [one.entity.id, one.namedIn]));
  expect(named).toEqual({
    lindow: [REPORT, COLUMN],
    "ada-orr": [],
    "lindow-council": [REPORT],
  });
});

it("stores with each entity what its card calls the related ones", () => {
  const { entities } = contentsOf(samplePack(), new Map());
  const council = entities.find(({ entity }) => entity.id === "lindow-council");
  expect(council?.links).toEqual([{ id: "lindow", label: "Lindow", category: "place" }]);
});

it("stores each document's text apart from what is listed of it", () => {
  const languages = new Map([[REPORT, "en"]]);
  const { documents, texts } = contentsOf(samplePack(), new Map(), languages);
  expect(texts.get(REPORT)).toContain("The harbour town of Lindow");
  expect(documents.map(({ head }) => "text" in head)).toEqual([false, false]);
  expect(documents.map(({ lang }) => lang).toSorted()).toEqual(["en", null]);
});
