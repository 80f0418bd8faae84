import { describe, expect, it } from "vitest";
import type { Entity } from "../../pack.ts";
import { subjectsOf } from "./subjects.ts";

/** An entity of which the documents say these sentences. */
function entity(label: string, ...quotes: string[]): Entity {
  return {
    id: label.toLowerCase(),
    label,
    category: "place",
    identity: null,
    names: [
      { text: label, kind: "full" },
      { text: `${label}er`, kind: "demonym" },
    ],
    summary: [],
    statements: quotes.map((quote, start) => ({
      text: quote,
      stance: "fact",
      citations: [{ document: "d", start, end: start + quote.length, quote }],
    })),
    differences: [],
    agreements: [],
    related: [],
  };
}

const subjects = (...entities: Entity[]) => [...subjectsOf({ entities })];
const said = (count: number) => Array.from({ length: count }, (_, i) => `Then came sentence ${i}.`);

describe("subjectsOf", () => {
  it("tells what much is said of from what is touched on", () => {
    expect(
      subjects(entity("Lindow", ...said(9)), entity("Oland", "They sailed to Oland.")),
    ).toEqual(["lindow"]);
  });

  it("takes for a subject what opens the sentences about it, as in a list", () => {
    const row = entity("Oland", "Oland: an island in the north.");
    expect(subjects(entity("Lindow", ...said(9)), row)).toEqual(["lindow", "oland"]);
    const article = entity("Oland", "The Oland is a river.");
    expect(subjects(entity("Lindow", ...said(9)), article)).toEqual(["lindow", "oland"]);
  });

  it("does not take its inhabitants, or a longer word, for the entity", () => {
    const people = entity("Oland", "Olander fishermen left.");
    const other = entity("Oland", "Olandish herring is salted.");
    expect(subjects(entity("Lindow", ...said(9)), people)).toEqual(["lindow"]);
    expect(subjects(entity("Lindow", ...said(9)), other)).toEqual(["lindow"]);
  });

  it("is about all of them where as much is said of each", () => {
    expect(subjects(entity("Lindow", "By Lindow."), entity("Oland", "To Oland."))).toEqual([
      "lindow",
      "oland",
    ]);
  });

  it("counts words that several statements cite once", () => {
    const often = entity("Oland", "They sailed to Oland.");
    const [once] = often.statements;
    const repeated = { ...often, statements: Array(20).fill(once) };
    expect(subjects(entity("Lindow", ...said(9)), repeated)).toEqual(["lindow"]);
  });

  it("is about nothing where nothing is said", () => {
    expect(subjects(entity("Lindow"))).toEqual([]);
    expect(subjects()).toEqual([]);
  });
});
