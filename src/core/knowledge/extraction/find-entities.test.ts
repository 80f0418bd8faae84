import { describe, expect, it } from "vitest";
import { runToEnd } from "../collection/types.ts";
import { foundIn, SMALL_LEXICON, sourceDocument } from "../testing/sources.ts";
import { findEntities } from "./find-entities.ts";

/** `label: category` of each entity, and its other names. */
function described(...texts: string[]): Record<string, string[]> {
  return Object.fromEntries(
    foundIn(...texts).map(({ label, category, names }) => [
      `${label}: ${category}`,
      names.slice(1).map(({ text, kind }) => `${text} (${kind})`),
    ]),
  );
}

describe("findEntities", () => {
  it.each([
    [
      "leaves out the word that opens a sentence",
      "Soon Anna Miller came.",
      ["Anna Miller: person"],
    ],
    ["leaves out titles", "We met Foreign Minister Anna Miller.", ["Anna Miller: person"]],
    [
      "cuts a people's name off",
      "We met Austrian President Peter Smith.",
      ["Austrian: other", "Peter Smith: person"],
    ],
    ["knows countries", "We went to Hungary by boat.", ["Hungary: country"]],
    [
      "takes no union of countries for a country",
      "Hungary asked the European Union and the United Nations. We live in the European Union.",
      ["European Union: organisation", "Hungary: country", "United Nations: organisation"],
    ],
    ["tells a category by the last noun", "We saw the Norbert Bridge.", ["Norbert Bridge: place"]],
    [
      "reads on over 'of'",
      "She teaches at the University of Vienna.",
      ["University of Vienna: organisation"],
    ],
    [
      "takes a dateless headline's names only",
      "Old Bridge Rises Over Anna Miller",
      ["Anna Miller: person"],
    ],
    ["keeps hyphens", "We met Anna-Maria Miller.", ["Anna-Maria Miller: person"]],
    ["finds numbered names", "She took Flight 4978 home.", ["Flight 4978: event"]],
    [
      "keeps a family name that is an office",
      "We met President John Mayor.",
      ["John Mayor: person"],
    ],
    [
      "keeps a given name that is a people's",
      "We met Maria-French Miller.",
      ["Maria-French Miller: person"],
    ],
    [
      "knows countries among capitals",
      "Storm Over United Arab Emirates Rises Soon",
      ["United Arab Emirates: country"],
    ],
    [
      "keeps a country whose first word is an ordinary one, behind an office",
      "The Prime Minister of New Zealand met the Queen of New Zealand.",
      ["New Zealand: country"],
    ],
    [
      "takes no firm of a country and no product for a person",
      "We called Zorbom New Zealand. We bought a Zorbom VR and a QuorlStation Lindo.",
      ["QuorlStation Lindo: other", "Zorbom New Zealand: organisation", "Zorbom VR: other"],
    ],
    [
      "keeps an office within a body",
      "The House of Representatives met.",
      ["House of Representatives: organisation"],
    ],
    [
      "tells teams by their score",
      "Zorbo 3 Quorl 1",
      ["Quorl: organisation", "Zorbo: organisation"],
    ],
    [
      "leaves out a weekday behind a name, and what joins it",
      "We asked the Finance Committee on Monday.",
      ["Finance Committee: organisation"],
    ],
    ["leaves out letters of honour", "We met Anna Miller KC.", ["Anna Miller: person"]],
    [
      "parts an officer from the body",
      "We met Inspector Peter Smith of Lindow Police. We met Zorbel Quorlov of Hungary and J. Lindow of Vienna.",
      [
        "Hungary: country",
        "J. Lindow: person",
        "Lindow Police: organisation",
        "Peter Smith: person",
        "Vienna: place",
        "Zorbel Quorlov: person",
      ],
    ],
    [
      "takes all words that an abbreviation stands for",
      "We like the Union to Mend Old Bridges (UMOB).",
      ["Union to Mend Old Bridges: organisation"],
    ],
    ["finds no name in a numeral or a letter", "We saw III and C there.", []],
    ["finds nothing in plain prose", "The river rises in spring. It flows.", []],
  ])("%s", (_, text, expected) => {
    expect(Object.keys(described(text)).sort()).toEqual([...expected].sort());
  });

  it("learns from small letters elsewhere that a capital is no name's", () => {
    expect(described("Zymurgy is an art.", "We like zymurgy.")).toEqual({});
    expect(described("Zymurgy is an art.", "We like Zymurgy.")).toHaveProperty(["Zymurgy: other"]);
  });

  it("reads headlines in capitals by the names in other texts", () => {
    const [anna] = foundIn(
      "STORM OVER HUNGARY\nWe met Anna Miller there.",
      "MILLER AND THE GREAT STORM",
    );
    expect(anna?.names.map(({ text, count }) => `${text} ${count}`)).toEqual([
      "Anna Miller 1",
      "MILLER 1",
    ]);
    expect(Object.keys(described("GREAT STORM OVER HUNGARY RISES"))).toEqual(["Hungary: country"]);
  });

  it("takes a name in a list for what the others are", () => {
    const list = described("We saw Hungary, Zorbonia and France.");
    expect(list).toHaveProperty(["Zorbonia: place"]);
    const apposition = described("We met the mayor of Hungary, Anna Miller, and left.");
    expect(apposition).toHaveProperty(["Anna Miller: person"]);
  });

  it.each([
    ["Zorbo is a village in the hills.", "place"],
    ["Then Zorbo, the river that floods, rose.", "place"],
    ["According to Zorbo, the river carries less water.", "other"],
    ["We met rebel groups like Zorbo there.", "armed-group"],
    ["The Zorbo regime fell.", "person"],
    ["It rains, said Zorbo.", "person"],
    ["We read the daily Zorbo there.", "organisation"],
    ["It is the Zorbo war.", "other"],
    ["We saw how Zorbo beat Hungary.", "organisation"],
    ["We bought shares in Zorbo.", "organisation"],
    ["We know that Zorbo's shares fell.", "organisation"],
    ["It rains, said Zorbo manager Anna Miller.", "organisation"],
    ["In the rain Hungary beat Zorbo 2-1 there.", "organisation"],
    ["Then she signed for Zorbo again.", "organisation"],
    ["We saw the draw yesterday against Zorbo there.", "organisation"],
    ["Zorbo were relegated in the rain.", "organisation"],
    ["We saw a film against Zorbo there.", "other"],
  ])("tells a category by what stands around a name: %s", (text, category) => {
    expect(described(text)).toHaveProperty([`Zorbo: ${category}`]);
  });

  it("joins the names of one entity", () => {
    expect(
      described(
        "We met Anna Miller. Then Miller left.",
        "The Danube Rescue Organisation (DRO) came. The DRO left again.",
        "She loves Hungary and Hungarian bridges.",
      ),
    ).toEqual({
      "Anna Miller: person": ["Miller (short)"],
      "Danube Rescue Organisation: organisation": ["DRO (abbreviation)"],
      "Hungary: country": ["Hungarian (demonym)"],
    });
  });

  it("says where each name stands, and in which sentence", () => {
    const text = "It rains. We met Anna Miller. It rains.";
    const [anna] = foundIn(text);
    const [mention] = anna?.mentions ?? [];
    expect(text.slice(mention?.start, mention?.end)).toBe("Anna Miller");
    expect(text.slice(mention?.sentence.start, mention?.sentence.end)).toBe("We met Anna Miller.");
  });

  it("tells how far it is, slice by slice", () => {
    const documents = ["Anna came. ".repeat(4000), "Peter came. "].map((text, index) =>
      sourceDocument(String(index), text),
    );
    const steps = [];
    const work = findEntities(documents, SMALL_LEXICON);
    for (let step = work.next(); !step.done; step = work.next()) steps.push(step.value);
    const finding = steps.filter(({ phase }) => phase === "finding");
    expect(finding.at(-1)?.done).toBe(finding.at(-1)?.of);
    expect(finding.map(({ done }) => done)).toEqual(
      finding.map(({ done }) => done).toSorted((a, b) => a - b),
    );
    expect(finding.length).toBeGreaterThan(2);
  });

  it("reads other languages by their own countries and small words", () => {
    const text =
      "Le président de la Pologne a rencontré Anna Miller. Le fleuve monte. On a vu le fleuve.";
    const { entities } = runToEnd(findEntities([{ text, lang: "fr" }], SMALL_LEXICON));
    expect(entities.map(({ label, category }) => `${label}: ${category}`).sort()).toEqual([
      "Anna Miller: person",
      "Pologne: country",
    ]);
  });

  it.each([
    [
      "de",
      "Der Präsident traf Anna Weller im neuen Haus. Das Haus der Vereinigten Staaten ist alt.",
      ["Anna Weller", "Vereinigten Staaten"],
    ],
    [
      "de",
      "Grevesmühl kam aus Ostafrika. Deshalb sah der Mensch das Karibische Meer, die Stadtregierung und die Menschen der USA.",
      ["Grevesmühl", "Karibische Meer", "Ostafrika", "USA"],
    ],
    [
      "de",
      "Die Ministerin Anna Brücke kam aus der Stadt, und mit ihr die Regierung.",
      ["Anna Brücke"],
    ],
    [
      "ru",
      "История Ливета и старый город. Норден живёт у реки, а премьер Турции Эрдоган и Шарль де Меза нет.",
      ["Ливета", "Норден", "Турции", "Шарль де Меза", "Эрдоган"],
    ],
    [
      "ru",
      "Мы видели Тихий океан и Польшу. Каплан отметил это.",
      ["Каплан", "Польшу", "Тихий океан"],
    ],
    [
      "ru",
      "Карибское море рядом. Он знает Уолл-стрит и Верховный суд США.",
      ["Верховный суд", "Карибское море", "США", "Уолл-стрит"],
    ],
    [
      "ru",
      "Представитель Каплан видел Палату общин и Министерство обороны. Свидетель сказал это.",
      ["Каплан", "Министерство обороны", "Палату общин"],
    ],
    ["fr", "On a vu le Conseil nordique à Vienna.", ["Conseil nordique", "Vienna"]],
  ])("finds names in %s", (lang, text, labels) => {
    const { entities } = runToEnd(findEntities([{ text, lang }], SMALL_LEXICON));
    expect(entities.map(({ label }) => label).sort()).toEqual(labels);
  });

  it.each([
    [
      "ru",
      "Мы жили в Лондовске. Мы знаем, что сказал Каплан.",
      "Лондовске: place",
      "Каплан: person",
    ],
    [
      "ru",
      "Там лежит Лондское озеро, где была Зорбинская битва.",
      "Лондское озеро: place",
      "Зорбинская битва: event",
    ],
    [
      "pt",
      "Foi ao Instituto Zorbel antes da Copa Lindora.",
      "Instituto Zorbel: organisation",
      "Copa Lindora: event",
    ],
    ["de", "Wir fuhren nach Lindorp. Dann sagte Zorbel es.", "Lindorp: place", "Zorbel: person"],
    [
      "es",
      "Vivimos en Lindorpa. Luego dijo Zorbeles que no.",
      "Lindorpa: place",
      "Zorbeles: person",
    ],
    [
      "pl",
      "Mieszkali w Lindorpie. Wtedy powiedział Zorbel prawdę.",
      "Lindorpie: place",
      "Zorbel: person",
    ],
  ])("tells places and people by the words around them in %s", (lang, text, ...expected) => {
    const { entities } = runToEnd(findEntities([{ text, lang }], SMALL_LEXICON));
    expect(entities.map(({ label, category }) => `${label}: ${category}`).sort()).toEqual(
      expected.sort(),
    );
  });
});

describe("an entity is kept by default", () => {
  it.each([
    ["if named twice", "We met Quorl. Then came Quorl again.", ["Quorl"]],
    ["if named twice in one sentence", "In Fitzwick we met Quorl and Quorl again.", ["Quorl"]],
    ["if named twice by different names", "We met Anna Miller. Then Miller left.", ["Anna Miller"]],
    ["but not if named once, however well known", "Hungary has bridges.", []],
    ["but not if only its people is named", "The Austrian team met an Austrian.", []],
  ])("%s", (_, text, expected) => {
    const kept = foundIn(text).filter((entity) => entity.kept);
    expect(kept.map(({ label }) => label)).toEqual(expected);
  });
});
