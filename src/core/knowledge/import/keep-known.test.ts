import { expect, it } from "vitest";
import type { EntityName } from "../../pack.ts";
import { foundIn } from "../testing/sources.ts";
import { keepKnown } from "./keep-known.ts";
import type { NamedPack } from "./same-entities.ts";

const name = (text: string): EntityName => ({ text, kind: "full" });

const pack: NamedPack = {
  id: "own",
  entities: [
    {
      id: "hungary",
      category: "country",
      related: [],
      names: [{ text: "Hungary", kind: "full" }],
    },
    {
      id: "miller",
      category: "person",
      related: [],
      names: [
        { text: "Peter Miller", kind: "full" },
        { text: "Miller", kind: "short" },
      ],
    },
  ],
};

it("keeps what a pack has, and nobody who only shares a family name with it", () => {
  const found = { entities: foundIn("We went to Hungary. In Vienna we met Anna Miller.") };
  const labels = (packs: NamedPack[]) =>
    keepKnown(found, packs).entities.flatMap(({ label, kept }) => (kept ? label : []));
  expect(labels([])).toEqual([]);
  expect(labels([pack])).toEqual(["Hungary"]);
});

it("takes the kind from the pack that has the entity, unless that leaves it open or has kinds of its own", () => {
  const entities = foundIn("We know Zorbo Vance there.").map((one) => ({
    ...one,
    category: "other",
  }));
  const kinds = (category: string) => {
    const entity = { id: "zorbo", category, related: [], names: [name("Zorbo Vance")] };
    return keepKnown({ entities }, [{ id: "own", entities: [entity] }]).entities[0]?.category;
  };
  expect(["armed-group", "person", "other", "ships"].map(kinds)).toEqual([
    "armed-group",
    "person",
    "other",
    "other",
  ]);
});
