/** Names that only some languages have. */
import { describe, expect, test } from "vitest";
import { buildGazetteer, type NamedEntity } from "./names/gazetteer.ts";
import { readPage } from "./read-page.ts";

const ENTITIES: readonly NamedEntity[] = [
  {
    id: "china",
    category: "country",
    related: [],
    names: [
      { text: "China", kind: "full" },
      { text: "Chiny", kind: "full", lang: "pl", forms: ["Chin", "Chinach"] },
      { text: "Chine", kind: "full", lang: "fr" },
      { text: "Китай", kind: "full", lang: "ru", forms: ["Китая"] },
    ],
  },
  {
    id: "poland",
    category: "country",
    related: [],
    names: [{ text: "Polsko", kind: "full", lang: "cs", forms: ["Polska", "Polsku"] }],
  },
  {
    id: "america",
    category: "country",
    related: [],
    names: [
      {
        text: "America",
        kind: "short",
        sense: { counts: "evidence", for: ["Washington"], against: [] },
      },
      { text: "America", kind: "short", lang: "it" },
      { text: "America", kind: "short", lang: "ro" },
    ],
  },
];
const gazetteer = buildGazetteer([{ entities: ENTITIES }]);

function marked(text: string, lang: string | null): string[] {
  const { mentions } = readPage(gazetteer, { lang, title: "", host: "" }, null, [text]);
  return (mentions[0] ?? []).map(({ start, end }) => text.slice(start, end));
}

test("a name that has the mark which opens a quotation has the one that closes it", () => {
  const group: NamedEntity = {
    id: "group",
    category: "armed-group",
    related: [],
    names: [{ text: "группа «Орлов»", kind: "full" }],
  };
  const text = "Пришла группа «Орлов» из Китая.";
  const page = { lang: "ru", title: "", host: "" };
  const { mentions } = readPage(buildGazetteer([{ entities: [group] }]), page, null, [text]);
  const surfaces = mentions[0]?.map(({ start, end }) => text.slice(start, end));
  expect(surfaces).toEqual(["группа «Орлов»"]);
});

test("a country listed beside another is one in every language", () => {
  const doubtful: NamedEntity = {
    id: "georgia",
    category: "country",
    related: [],
    names: [{ text: "Georgia", kind: "full", sense: { counts: "evidence", for: [], against: [] } }],
  };
  const both = buildGazetteer([{ entities: [...ENTITIES, doubtful] }]);
  const read = (text: string) =>
    readPage(both, { lang: "it", title: "", host: "" }, null, [text]).mentions[0]?.length;
  expect(read("Il porto è collegato alla China e alla Georgia da una nave.")).toBe(2);
  expect(read("Il porto è in Georgia, e la nave non è per la China.")).toBe(1);
});

test("a Slavic house or team has the name as it is, and is the place's where that stands in the genitive", () => {
  expect(marked("Ансамбль Китай уже не тот, а ансамбль Китая тот же.", "ru")).toEqual(["Китая"]);
});

test("an abbreviation of all languages gives way to one of the text's language, if its entity has another there", () => {
  const read = (names: NamedEntity["names"]) => {
    const both = buildGazetteer([
      {
        entities: [
          {
            id: "union",
            category: "organisation",
            related: [],
            names: [{ text: "EU", kind: "abbreviation" }, ...names],
          },
          {
            id: "states",
            category: "country",
            related: [],
            names: [{ text: "EU", kind: "abbreviation", lang: "es" }],
          },
        ],
      },
    ]);
    const page = { lang: "es", title: "", host: "" };
    const { mentions } = readPage(both, page, null, ["El lunes se dijo en EU que no hay más."]);
    return mentions[0]?.map(({ entity }) => entity);
  };
  expect(read([{ text: "UE", kind: "abbreviation", lang: "es" }])).toEqual(["states"]);
  expect(read([])).not.toEqual(["states"]);
});

describe("a name that is", () => {
  const read = (names: NamedEntity["names"], category: NamedEntity["category"], text: string) => {
    const entity: NamedEntity = { id: "one", category, related: [], names };
    const one = buildGazetteer([{ entities: [entity] }]);
    const page = { lang: names[0]?.lang ?? null, title: "", host: "" };
    const { mentions } = readPage(one, page, null, [text]);
    return mentions[0]?.map(({ start, end }) => text.slice(start, end + 3));
  };

  test("a verb too is none within a sentence, where verbs have no capital", () => {
    const sense = { counts: "default" as const, for: [], against: ["Irán a"] };
    const names = [{ text: "Irán", kind: "full" as const, lang: "es", sense }];
    expect(read(names, "country", "Se habla del ataque de Irán a la base.")).toHaveLength(1);
    expect(read(names, "country", "Irán a la playa en agosto.")).toEqual([]);
  });

  test("a place with an article in Dutch is a ship behind its kind", () => {
    const names = [{ text: "Krim", kind: "full" as const, lang: "nl" }];
    expect(read(names, "place", "Het schip de Krim is hier en het is niet van ons.")).toEqual([]);
    expect(read(names, "place", "Met de trein is het niet ver naar de Krim.")).toHaveLength(1);
  });

  test("a sign of a country is no part of a Japanese paper's name", () => {
    const names = [{ text: "朝", kind: "abbreviation" as const, lang: "ja" }];
    expect(read(names, "country", "朝日新聞によると、日朝首脳会談が行われる。")).toEqual([
      "朝首脳会",
    ]);
  });
});

describe("a name of one language", () => {
  test("counts in a text of it, in all its forms", () => {
    expect(marked("W Chinach jest zima, a z Chin wracają.", "pl")).toEqual(["Chinach", "Chin"]);
    expect(marked("Chin up, said the man to the boy.", "en")).toEqual([]);
  });

  test("counts by the block's own language, whatever the page says", () => {
    expect(marked("W Chinach jest zima i nie ma do tego słów.", "en")).toEqual(["Chinach"]);
    expect(marked("La Chine est dans le monde et les gens le savent.", "pl")).toEqual(["Chine"]);
  });

  test("in another script it counts anywhere", () => {
    expect(marked("The word for it in Russian is Китай, he said.", "en")).toEqual(["Китай"]);
  });

  test("where no language is known, a long one counts and a short one does not", () => {
    expect(marked("Chinach", null)).toEqual(["Chinach"]);
    expect(marked("Chin", null)).toEqual([]);
  });

  test("a text too short to tell is in the language of the others, in this question or an earlier one", () => {
    const page = { lang: null, title: "", host: "" };
    const polish = "Nie ma na to rady i nie wiadomo, co z tego będzie.";
    const { mentions, learnt } = readPage(gazetteer, page, null, [polish, "Chin"]);
    expect(mentions.map((found) => found.length)).toEqual([0, 1]);
    expect(readPage(gazetteer, page, learnt, ["Chin"]).mentions[0]).toHaveLength(1);
    expect(readPage(gazetteer, page, null, ["Chin"]).mentions[0]).toHaveLength(0);
  });

  test("a page that gives itself another language is in the one of its texts", () => {
    const page = { lang: "en", title: "", host: "" };
    const polish =
      "Nie ma na to rady i nie wiadomo, co z tego będzie, ale to już nie jest to samo.";
    expect(readPage(gazetteer, page, null, [polish, "Chin"]).mentions[1]).toHaveLength(1);
    const english = "It is not the first time that he has said so, and it will not be the last.";
    expect(readPage(gazetteer, page, null, [polish, english, "Chin"]).mentions[2]).toEqual([]);
  });

  test("is not another word that has accents where it has none", () => {
    expect(marked("Polská vláda a vláda Polska.", "cs")).toEqual(["Polska"]);
  });

  test("replaces what holds for all languages, and keeps to its own sense rule", () => {
    expect(marked("In America è notte.", "it")).toEqual(["America"]);
    expect(marked("It was night in America, and the rest of us slept.", "en")).toEqual([]);
  });

  test("drives out a doubtful name of all languages", () => {
    expect(marked("Washington ist weit, und America ist nicht von hier.", "de")).toEqual([
      "America",
    ]);
    const german = { text: "Amerika", kind: "full" as const, lang: "de" };
    const entities = ENTITIES.map((entity) =>
      entity.id === "america" ? { ...entity, names: [...entity.names, german] } : entity,
    );
    const text = "Washington ist weit, und America ist nicht von hier.";
    const page = { lang: "de", title: "", host: "" };
    expect(readPage(buildGazetteer([{ entities }]), page, null, [text]).mentions).toEqual([[]]);
  });
});

test("who was introduced by a trade is meant in all cases, until the entity is named in full", () => {
  const person: NamedEntity = {
    id: "macron",
    category: "person",
    related: [],
    names: [
      { text: "Эмманюэль Макрон", kind: "full", lang: "ru" },
      { text: "Макрон", kind: "short", lang: "ru", forms: ["Макрона", "Макрону"] },
    ],
  };
  const one = buildGazetteer([{ entities: [person] }]);
  const read = (...blocks: string[]) =>
    readPage(one, { lang: "ru", title: "", host: "" }, null, blocks).mentions.map(
      (mentions, index) => mentions.map(({ start, end }) => blocks[index]?.slice(start, end)),
    );
  expect(
    read("Слесарю Петру Макрону дали квартиру. Макрона поздравил мэр.", "Дом Макрона стоит."),
  ).toEqual([[], []]);
  expect(read("Слесарь Иван Макрон рад. Эмманюэль Макрон приехал. Макрону показали дом.")).toEqual([
    ["Эмманюэль Макрон", "Макрону"],
  ]);
  expect(read("Эрик Макрон дал интервью. Сторонники Макрона рады.")).toEqual([["Макрона"]]);
});
