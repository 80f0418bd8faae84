import { describe, expect, it } from "vitest";
import { samplePack } from "../../../test/support/sample-pack.ts";
import { cardOf } from "../card/card.ts";
import { NAMES_AT_FIRST, namesAtFirst } from "./sheet-names.ts";

const pack = samplePack();
const [card] = pack.entities.flatMap(({ id }) => cardOf(pack, id) ?? []);
if (!card) throw new Error("The sample has no card");
const inSections = (sections: readonly (readonly string[])[]) =>
  sections.flatMap((named, section) => named.map((entity) => [section, entity] as const));
const named = (id: string, isSubject = true) => ({ ...card, id, isSubject });

describe("the names on a sheet at first", () => {
  it("are what the documents are about, then what the article names most", () => {
    const cards = [named("rare"), named("passing", false), named("often")];
    const sections = [["rare", ...Array(9).fill("passing"), "often", "often", "often"]];
    expect(namesAtFirst(cards, inSections(sections))).toEqual(["often", "passing", "rare"]);
  });

  it("are as many as fit on a page, and none of which the documents say nothing", () => {
    const silent = { ...named("silent"), summary: [], statements: [] };
    const many = Array.from({ length: 2 * NAMES_AT_FIRST }, (_, i) => named(`name-${i}`));
    const chosen = namesAtFirst([silent, ...many], inSections([Array(99).fill("silent")]));
    expect(chosen).toHaveLength(NAMES_AT_FIRST);
    expect(chosen).not.toContain("silent");
  });

  it("have the subject of a section that names it more than the article as a whole would tell", () => {
    const everywhere = Array.from({ length: NAMES_AT_FIRST + 1 }, (_, i) => `common-${i}`);
    const cards = [...everywhere, "local"].map((id) => named(id));
    const sections = [everywhere, everywhere, everywhere, ["local", "local", "common-0"]];
    expect(namesAtFirst(cards, inSections(sections))).toContain("local");
    // Named once, it is no subject.
    expect(namesAtFirst(cards, inSections([everywhere, everywhere, ["local"]]))).not.toContain(
      "local",
    );
  });

  it("are of a section the one it names first, where it names two alike", () => {
    const ids = ["most", "a", "b"];
    const cards = ids.map((id) => named(id));
    const sections = [
      ["most", "most", "most", "most"],
      ["b", "a", "b", "a"],
    ];
    expect(namesAtFirst(cards, inSections(sections))).toEqual(["most", "b", "a"]);
  });

  it("are those of the longest sections, where the article has more than fit", () => {
    const ids = Array.from({ length: NAMES_AT_FIRST + 2 }, (_, i) => `name-${i}`);
    const sections = ids.map((id, i) => Array(2 + i).fill(id));
    const cards = ids.map((id) => named(id));
    expect(namesAtFirst(cards, inSections(sections))).toEqual(
      ids.toReversed().slice(0, NAMES_AT_FIRST),
    );
  });
});
