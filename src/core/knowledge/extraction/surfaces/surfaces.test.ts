import { expect, it } from "vitest";
import { Surfaces, TooManyNames } from "./surfaces.ts";

const PLACE = { document: 0, start: 0, end: 1, sentence: { start: 0, end: 1 } };
const written = (text: string) => ({ text, language: "en", entries: [] });

it("takes a name any number of times, and no more different ones than it may", () => {
  const surfaces = new Surfaces(2);
  for (const key of ["a", "b", "a", "b"]) surfaces.sight(key, written(key), PLACE);
  expect(() => surfaces.sight("c", written("C"), PLACE)).toThrow(TooManyNames);
  expect([...surfaces.byKey.keys()]).toEqual(["a", "b"]);
});
