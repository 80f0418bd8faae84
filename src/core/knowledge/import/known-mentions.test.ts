import { describe, expect, it } from "vitest";
import type { SenseRule } from "../../pack.ts";
import { type FoundEntity, runToEnd } from "../collection/types.ts";
import { foundIn, sourceDocument } from "../testing/sources.ts";
import { buildPack } from "./build-pack.ts";
import { withKnownMentions } from "./known-mentions.ts";
import type { NamedPack } from "./same-entities.ts";

const sense: SenseRule = { counts: "evidence", for: ["fighters"], against: ["choir"] };
const pack: NamedPack = {
  id: "own",
  entities: [
    {
      id: "holt-brigade",
      category: "armed-group",
      related: [],
      names: [
        { text: "Holt Brigade", kind: "full" },
        { text: "Holt fighters", kind: "variant" },
        { text: "Holt", kind: "short", sense },
      ],
    },
  ],
};

const BRIGADE = "The Holt Brigade is small now, yet the fighters of Holt are feared.";
const SINGER = "A choir came with Maria Holt. Holt sang with the choir for an hour.";

function known(texts: string[], packs = [pack]): FoundEntity[] {
  const documents = texts.map((text, i) => sourceDocument(`d${i}`, text));
  return runToEnd(withKnownMentions({ entities: foundIn(...texts) }, packs, documents)).entities;
}

/** `label: names`, with the number of mentions. */
function told(entities: readonly FoundEntity[]): string[] {
  const line = ({ label, names, mentions }: FoundEntity) =>
    `${label}: ${names.map(({ text, count }) => `${text} ${count}`).join(", ")} of ${mentions.length}`;
  return entities.map(line).filter((one) => one.includes("Holt"));
}

describe("short forms that a pack in use gives a sense", () => {
  it("go to the entity that the pack means by them", () => {
    const texts = [`${BRIGADE}\n\nThe poster shows Maria Holt.`];
    expect(told(known(texts, []))).toContain("Maria Holt: Maria Holt 1, Holt 1 of 2");
    const entities = known(texts);
    expect(told(entities)).toEqual([
      "Holt Brigade: Holt Brigade 1, Holt 1 of 2",
      "Maria Holt: Maria Holt 1 of 1",
    ]);
    expect(entities.map(({ label, kept }) => kept && label)).toEqual(["Holt Brigade", false]);
    expect(entities[0]?.names.map((name) => name.sense ?? null)).toEqual([null, sense]);
  });

  it("go place by place, and the name to whom it stands for most often", () => {
    const entities = known([BRIGADE, `${SINGER} The choir left after Holt had sung.`]);
    expect(told(entities)).toEqual([
      "Maria Holt: Maria Holt 1, Holt 2 of 3",
      "Holt Brigade: Holt Brigade 1 of 2",
    ]);
    expect(entities.flatMap(({ names }) => names.flatMap((name) => name.sense ?? []))).toEqual([]);
  });

  it("are one of their own where the documents have no longer name of it", () => {
    const texts = ["Holt fighters came.\n\nThe fighters fled from Holt at night.", SINGER];
    const entities = known(texts);
    expect(told(entities)).toEqual(["Maria Holt: Maria Holt 1 of 2", "Holt: Holt 2 of 2"]);
    expect(entities[1]).toMatchObject({ category: "armed-group", kept: true, documentCount: 1 });
  });

  it("are quoted on the card of whom they mean", () => {
    const text = `${BRIGADE}\n\nThe poster shows Maria Holt.`;
    const documents = [sourceDocument("d", text)];
    const built = runToEnd(
      buildPack({
        id: "mine",
        title: "Mine",
        documents,
        found: { entities: known([text]) },
        decisions: [{ do: "keep", names: ["Maria Holt"] }],
      }),
    );
    const quoted = built.entities.map(({ label, identity, summary, statements }) => [
      label,
      ...[...(identity ? [identity] : []), ...summary, ...statements].map((one) => one.text),
    ]);
    expect(quoted).toEqual([
      ["Holt Brigade", BRIGADE],
      ["Maria Holt", "The poster shows Maria Holt."],
    ]);
  });

  it("stay as found where no pack in use has them", () => {
    const other = [{ ...pack, entities: [] }];
    expect(known([BRIGADE, SINGER], other)).toEqual(known([BRIGADE, SINGER], []));
  });
});

it("joins a family name to the full name where a pack means one person by both", () => {
  const orr: NamedPack = {
    id: "own",
    entities: [
      {
        id: "ada-orr",
        category: "person",
        related: [],
        names: [
          { text: "Ada Orr-Lind", kind: "full" },
          { text: "Adorra", kind: "variant" },
        ],
      },
    ],
  };
  const entities = known(["We met Ada Orr-Lind there. They call the mayor Adorra."], [orr]);
  expect(entities.map(({ label, mentions }) => [label, mentions.length])).toEqual([
    ["Ada Orr-Lind", 2],
  ]);
});
