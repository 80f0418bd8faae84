import { expect, test } from "vitest";
import type { EntityName } from "../../../pack.ts";
import { readNameFiles } from "./name-files.ts";

const ENTITIES = [
  { id: "norway", category: "country" },
  { id: "jonas-store", category: "person" },
];

function read(polish: string, regions = "norway: NO"): EntityName[] {
  const { names, problems } = readNameFiles(
    {
      languages: [{ file: "names/pl.yaml", text: polish }],
      regions: { file: "names/regions.yaml", text: regions },
    },
    ENTITIES,
  );
  expect(problems).toEqual([]);
  return ENTITIES.flatMap(({ id }) => names.get(id) ?? []);
}

function faults(polish: string): string[] {
  const { problems } = readNameFiles(
    { languages: [{ file: "names/pl.yaml", text: polish }], regions: null },
    ENTITIES,
  );
  return problems.map(({ message }) => message);
}

test("a country has its name of the CLDR, inflected", () => {
  const [norway] = read("{}");
  expect(norway).toMatchObject({ text: "Norwegia", kind: "full", lang: "pl" });
  expect(norway?.forms).toContain("Norwegii");
});

test("the phrases of other things speak against the names that stand in them", () => {
  const [inCldr, fjords] = read(
    "norway: { short: [{ text: Fiordy, forms: [Fiordów] }], otherThings: [wojna Fiordów] }",
  );
  expect(inCldr).not.toHaveProperty("sense");
  expect(fjords?.sense).toEqual({ counts: "default", for: [], against: ["wojna Fiordów"] });
});

test("its own forms go before the table's, and the name of the CLDR is not added to them", () => {
  const names = read("norway: { full: [{ text: Norwegia, forms: [Norwegii] }] }");
  expect(names).toEqual([{ text: "Norwegia", kind: "full", lang: "pl", forms: ["Norwegii"] }]);
});

test("people, abbreviations, adjectives and what stays after a bar", () => {
  const names = read(
    "{ jonas-store: { short: [Store] }, norway: { abbreviation: [KN], adjectives: [norweski], full: [Królestwo | Norwegii] } }",
  );
  const byText = new Map(names.map((name) => [name.text, name]));
  expect(byText.get("Królestwo Norwegii")?.forms).toContain("Królestwa Norwegii");
  expect(byText.get("KN")).toEqual({ text: "KN", kind: "abbreviation", lang: "pl" });
  expect(byText.get("norweski")?.kind).toBe("demonym");
  expect(byText.get("norweski")?.forms).toContain("norweskiego");
});

test("a sense's words count in all their forms", () => {
  const names = read(
    "norway: { short: [{ text: Północ, sense: { counts: evidence, for: [fiord], against: [Rada | Fiordów] } }] }",
  );
  const sense = names.find(({ text }) => text === "Północ")?.sense;
  expect(sense?.for).toEqual(expect.arrayContaining(["fiord", "fiordem"]));
  expect(sense?.against).toEqual(expect.arrayContaining(["Rada Fiordów", "Rady Fiordów"]));
  expect(sense?.against.every((phrase) => phrase.endsWith(" Fiordów"))).toBe(true);
});

test.each([
  ["sweden: { full: [Szwecja] }", 'sweden: unknown entity "sweden"'],
  ["norway: { complete: [Norwegia] }", "unknown key"],
  ["norway: { full: [2023] }", "should be"],
  ["norway: { full: [{ text: Norwegia, form: [] }] }", "unknown key"],
])("%s is refused: %s", (text, message) => {
  expect(faults(text).join("\n")).toContain(message);
});

test("a name without a sense rule is not written like one that has a rule", () => {
  const sense = "sense: { counts: evidence, for: [fiord], against: [] }";
  const ruled = `{ text: Północ, forms: [Północy], ${sense} }`;
  const small = `norway: { short: [${ruled}], variant: [{ text: północy, forms: [] }] }`;
  expect(faults(small)).toEqual([
    'norway: "północy" has no sense rule and is written like "Północy", which has one; give it the rule or take it out',
  ]);
  const capitals = `norway: { short: [{ text: Uno, forms: [], ${sense} }], abbreviation: [UNO] }`;
  expect(faults(capitals)).toEqual([]);
  const adjective = `norway: { short: [${ruled}], adjectives: [{ text: północ, forms: [] }] }`;
  expect(faults(adjective)).toEqual([]);
});
