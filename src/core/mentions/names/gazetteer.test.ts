import { expect, test } from "vitest";
import { readPage } from "../read-page.ts";
import { ENGLISH_PAGE, SAMPLE } from "../testing/sample.ts";
import { buildGazetteer, categoryOf, type NamedEntity } from "./gazetteer.ts";

const entity = (id: string, ...names: string[]): NamedEntity => ({
  id,
  category: "place",
  related: [],
  names: names.map((text) => ({ text, kind: "full" })),
});

function entitiesIn(packs: NamedEntity[][], text: string): string[] {
  const gazetteer = buildGazetteer(packs.map((entities) => ({ entities })));
  return (readPage(gazetteer, ENGLISH_PAGE, null, [text]).mentions[0] ?? []).map(
    (one) => one.entity,
  );
}

test("an entity of several packs is found by the names of all of them", () => {
  const packs = [[entity("lund", "Lund")], [entity("lund", "Lund", "Londinium Gothorum")]];
  expect(entitiesIn(packs, "From Lund to Londinium Gothorum.")).toEqual(["lund", "lund"]);
});

test("a name of two entities is neither's, unless the page speaks for one", () => {
  const packs = [[entity("a", "Hill", "Hill Farm")], [entity("b", "Hill", "Hill House")]];
  expect(entitiesIn(packs, "They came to Hill at night.")).toEqual([]);
  expect(entitiesIn(packs, "Near Hill House they came to Hill at night.")).toEqual(["b", "b"]);
});

test("an entity keeps a category of its pack's own", () => {
  const river = { ...entity("kagera", "Kagera"), category: "river" };
  const gazetteer = buildGazetteer([{ entities: [entity("lund", "Lund"), river] }]);
  expect([0, 1].map((number) => categoryOf(gazetteer, number))).toEqual(["place", "river"]);
});

test("no pack, no name", () => {
  expect(entitiesIn([], "Nothing here.")).toEqual([]);
  expect(entitiesIn([SAMPLE.slice(0, 0)], "Nothing here.")).toEqual([]);
});

test("a spelling is an inhabitant in one language and the country in another", () => {
  const syria: NamedEntity = {
    ...entity("syria", "Syria"),
    names: [
      { text: "Syriens", kind: "full", lang: "de" },
      { text: "Syriens", kind: "demonym", lang: "fr" },
    ],
  };
  const gazetteer = buildGazetteer([{ entities: [syria] }]);
  const kindIn = (lang: string, text: string) =>
    readPage(gazetteer, { ...ENGLISH_PAGE, lang }, null, [text]).mentions[0]?.[0]?.kind;
  expect(kindIn("de", "Die Hauptstadt Syriens ist nicht weit von hier.")).toBe("full");
  expect(kindIn("fr", "Un million de Syriens sont rentrés dans leur pays.")).toBe("demonym");
});
