import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NamedEntity } from "../../mentions/names/gazetteer.ts";
import type { EntityName, NameKind, SenseRule } from "../../pack.ts";
import { idsAmongPacks, type NamedPack, unitePacks } from "./same-entities.ts";

const name = (
  text: string,
  kind: NameKind = "full",
  more: Partial<EntityName> = {},
): EntityName => ({ text, kind, ...more });
const sense = { counts: "evidence", for: [], against: [] } as const;

function entity(
  id: string,
  category: string,
  names: EntityName[],
  related: string[] = [],
): NamedEntity {
  return { id, category, names, related };
}

const putin = entity(
  "vladimir-putin",
  "person",
  [name("Vladimir Putin"), name("Putin", "short")],
  ["russia", "ukraine"],
);
const bundled: NamedPack = {
  id: "bundled",
  entities: [
    putin,
    entity("russia", "country", [name("Russia"), name("Russian", "demonym")], ["vladimir-putin"]),
    entity("ukraine", "country", [name("Ukraine")], ["vladimir-putin"]),
    entity(
      "georgia",
      "country",
      [name("Georgia", "full", { sense: { ...sense, for: [], against: [] } })],
      ["russia", "ukraine"],
    ),
    entity("wagner-group", "armed-group", [
      name("Wagner Group"),
      name("Wagner", "short", { sense: { ...sense, for: [], against: [] } }),
    ]),
  ],
};

/** The ids that a second pack's entities get beside the bundled pack. */
function idsOf(...entities: NamedEntity[]): string[] {
  return (unitePacks([bundled, { id: "mine", entities }]).packs[1]?.entities ?? []).map(
    ({ id }) => id,
  );
}

describe("unitePacks", () => {
  it("knows an entity by its full name, whatever its id", () => {
    expect(idsOf(entity("putin", "person", [name("Vladimir Putin")]))).toEqual(["vladimir-putin"]);
    expect(idsOf(entity("ukraine-2", "place", [name("Ukraine")]))).toEqual(["ukraine"]);
  });

  it("does not take a family name for the full name, unless those related agree", () => {
    const alone = entity("putin", "person", [name("Putin")], ["russia"]);
    expect(idsOf(alone)).toEqual(["putin"]);
    const circle = [
      entity("russia", "country", [name("Russia")]),
      entity("ukraine", "country", [name("Ukraine")]),
    ];
    expect(idsOf({ ...alone, related: ["russia", "ukraine"] }, ...circle)[0]).toBe(
      "vladimir-putin",
    );
  });

  it("tells a namesake of another kind apart, and gives it an id of its own", () => {
    expect(idsOf(entity("wagner-group", "person", [name("Wagner Group")]))).toEqual([
      "wagner-group-2",
    ]);
    expect(idsOf(entity("wagner", "person", [name("Wagner")]))).toEqual(["wagner"]);
  });

  it("knows a full name of several words whatever kind it was taken for, unless one is a person", () => {
    expect(idsOf(entity("wg", "country", [name("Wagner Group")]))).toEqual(["wagner-group"]);
    expect(idsOf(entity("wg", "person", [name("Wagner Group")]))).toEqual(["wg"]);
    expect(idsOf(entity("rus", "event", [name("Russia")]))).toEqual(["rus"]);
  });

  it("does not trust an id or a name that has a rule for its sense", () => {
    expect(idsOf(entity("georgia", "place", [name("Georgia")], ["atlanta"]))).toEqual([
      "georgia-2",
    ]);
  });

  it("trusts a full name that has a rule for its sense where one thing around it speaks for that sense", () => {
    const rule: SenseRule = { counts: "evidence", for: ["Tbilisi"], against: ["Atlanta"] };
    const pack: NamedPack = {
      id: "bundled",
      entities: [
        entity("georgia", "country", [name("Georgia", "full", { sense: rule })], ["russia"]),
        entity("russia", "country", [name("Russia")], ["georgia"]),
      ],
    };
    const others = [
      entity("tbilisi", "place", [name("Tbilisi")]),
      entity("atlanta", "place", [name("Atlanta")]),
      entity("moskva", "country", [name("Russia")]),
    ];
    const idBeside = (...related: string[]) => {
      const mine = entity("georgia", "place", [name("Georgia")], related);
      return unitePacks([pack, { id: "mine", entities: [mine, ...others] }]).packs[1]?.entities[0]
        ?.id;
    };
    expect(idBeside("tbilisi")).toBe("georgia");
    expect(idBeside("moskva")).toBe("georgia");
    expect(idBeside("tbilisi", "atlanta")).toBe("georgia-2");
    expect(idBeside()).toBe("georgia-2");
  });

  it("trusts a name in any form that has the very rule for its sense that the other has", () => {
    const rule: SenseRule = { counts: "evidence", for: ["fighters"], against: ["choir"] };
    const pack: NamedPack = {
      id: "bundled",
      entities: [entity("brigade", "armed-group", [name("Holt", "short", { sense: rule })])],
    };
    const idWith = (more: Partial<EntityName>, category = "organisation") => {
      const mine = entity("holt", category, [name("Holt", "full", more)]);
      return unitePacks([pack, { id: "mine", entities: [mine] }]).packs[1]?.entities[0]?.id;
    };
    expect(idWith({ sense: structuredClone(rule) })).toBe("brigade");
    expect(idWith({ sense: structuredClone(rule) }, "person")).toBe("holt");
    expect(idWith({ sense: { ...rule, for: ["sailors"] } })).toBe("holt");
    expect(idWith({})).toBe("holt");
  });

  it("takes a full name for what it means by default, unless something around it speaks against that", () => {
    const rule: SenseRule = { counts: "default", for: [], against: ["Ohio"] };
    const poland = entity("poland", "country", [name("Poland", "full", { sense: rule })]);
    const idBeside = (...related: string[]) =>
      unitePacks([
        { id: "bundled", entities: [poland] },
        {
          id: "mine",
          entities: [
            entity("polska", "country", [name("Poland")], related),
            entity("ohio", "place", [name("Ohio")]),
          ],
        },
      ]).packs[1]?.entities[0]?.id;
    expect(idBeside()).toBe("poland");
    expect(idBeside("ohio")).toBe("polska");
  });

  it("says in which packs an entity stands, where its id does not tell", () => {
    const { bearers } = unitePacks([
      bundled,
      {
        id: "mine",
        entities: [
          entity("putin", "person", [name("Vladimir Putin")]),
          entity("georgia", "place", [name("Georgia")]),
          entity("elbe", "place", [name("Elbe")]),
        ],
      },
    ]);
    expect([...idsAmongPacks(bearers, "mine")]).toEqual([
      ["putin", "vladimir-putin"],
      ["georgia", "georgia-2"],
    ]);
    expect(Object.fromEntries(bearers)).toEqual({
      "vladimir-putin": [
        { pack: "bundled", entity: "vladimir-putin" },
        { pack: "mine", entity: "putin" },
      ],
      georgia: [{ pack: "bundled", entity: "georgia" }],
      "georgia-2": [{ pack: "mine", entity: "georgia" }],
    });
  });

  it("leads related entities along", () => {
    const { packs } = unitePacks([
      bundled,
      {
        id: "mine",
        entities: [
          entity("putin", "person", [name("Vladimir Putin")]),
          entity("kursk", "place", [name("Kursk")], ["putin"]),
        ],
      },
    ]);
    expect(packs[1]?.entities[1]?.related).toEqual(["vladimir-putin"]);
  });

  it("changes nothing in a single pack, and never gives two entities of a pack's own names one id by chance", () => {
    expect(unitePacks([bundled]).packs[0]?.entities).toEqual(bundled.entities);
    const text = fc.constantFrom("Ada Byron", "Byron", "Elbe", "Aral Sea", "NATO");
    const made = fc.record({
      id: fc.constantFrom("a", "b", "a-2", "c", "__proto__", "constructor"),
      category: fc.constantFrom("person", "place", "country", "other", "club"),
      names: fc.array(
        fc.record({ text, kind: fc.constantFrom<NameKind>("full", "short", "variant") }),
        { minLength: 1, maxLength: 3 },
      ),
      related: fc.constant<string[]>([]),
    });
    const pack: fc.Arbitrary<NamedEntity[]> = fc.uniqueArray(made, {
      selector: ({ id }) => id,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(pack, { maxLength: 3 }), (packs) => {
        const named = packs.map((entities, index) => ({ id: `p${index}`, entities }));
        const { packs: united, bearers } = unitePacks(named);
        const count = new Map<string, number>();
        united.forEach(({ entities }) => {
          for (const { id } of entities) count.set(id, (count.get(id) ?? 0) + 1);
        });
        for (const [id, times] of count) if (times > 1) expect(bearers.get(id)?.length).toBe(times);
        united.forEach(({ entities }, p) => {
          entities.forEach(({ id }, e) => {
            const own = named[p]?.entities[e]?.id ?? "";
            const places = bearers.get(id) ?? [{ pack: `p${p}`, entity: id }];
            expect(places).toContainEqual({ pack: `p${p}`, entity: own });
          });
        });
      }),
    );
  });
});
