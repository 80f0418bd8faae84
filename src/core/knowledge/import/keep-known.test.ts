import { expect, it } from "vitest";
import { foundIn } from "../testing/sources.ts";
import { keepKnown } from "./keep-known.ts";
import type { NamedPack } from "./same-entities.ts";

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
