import { describe, expect, it } from "vitest";
import { foundIn } from "../testing/sources.ts";

/** `label: category` of each entity. */
function labelled(...texts: string[]): string[] {
  return foundIn(...texts)
    .map(({ label, category }) => `${label}: ${category}`)
    .sort();
}

describe("findEntities of names that several bear", () => {
  it("keeps apart a father and a son of one name", () => {
    const text = "We met Anna Miller. Miller senior built the bridge. Miller junior left.";
    expect(labelled(text)).toEqual([
      "Anna Miller: person",
      "Miller junior: person",
      "Miller senior: person",
    ]);
    expect(labelled("We met Zorbo senior engineers there.")).toEqual(["Zorbo: other"]);
  });

  it("gives a family name that several bear, document by document, to the one whom it names", () => {
    const anna = "We met Anna Miller there. Then Miller left. The council thanked Miller.";
    const peter = "We met Peter Miller there. Miller sang.";
    const told = (...texts: string[]) =>
      foundIn(...texts).map(({ label, names, mentions }) => [
        label,
        names.map(({ text, count }) => `${text} ${count}`).join(", "),
        mentions.map(({ document }) => document).join(""),
      ]);
    expect(told(anna, peter)).toEqual([
      ["Anna Miller", "Anna Miller 1, Miller 2", "000"],
      ["Peter Miller", "Peter Miller 1", "11"],
    ]);
    expect(told(anna, peter, "Later we asked Miller.")).toEqual([
      ["Anna Miller", "Anna Miller 1", "000"],
      ["Peter Miller", "Peter Miller 1", "11"],
      ["Miller", "Miller 1", "2"],
    ]);
    expect(told(`${anna} ${peter}`)).toEqual([
      ["Anna Miller", "Anna Miller 1", "000"],
      ["Miller", "Miller 1", "0"],
      ["Peter Miller", "Peter Miller 1", "0"],
    ]);
  });

  it("takes a town's name with Town, City or County for a club only where the texts tell of one", () => {
    const place = "We live in Norton Town.";
    expect(labelled(place)).toEqual(["Norton Town: place"]);
    const club = "Norton Town were relegated. Then she signed for Norton Town.";
    expect(labelled(club)).toEqual(["Norton Town: organisation"]);
  });

  it("calls a name as most texts write it, but in capitals only where all do", () => {
    const shouted = "We saw LINDOW FOG there. We like LINDOW FOG.";
    expect(foundIn(shouted).map(({ label }) => label)).toEqual(["LINDOW FOG"]);
    const [fog] = foundIn(shouted, "We saw Lindow Fog.");
    expect([fog?.label, fog?.mentions.length]).toEqual(["Lindow Fog", 3]);
  });
});
