import { describe, expect, it } from "vitest";
import { runToEnd } from "../collection/types.ts";
import { foundIn, SMALL_LEXICON } from "../testing/sources.ts";
import { findEntities } from "./find-entities.ts";

const labelled = (text: string) =>
  foundIn(text).map(({ label, category }) => `${label}: ${category}`);

const labels = (lang: string, text: string) =>
  runToEnd(findEntities([{ text, lang }], SMALL_LEXICON)).entities.map(({ label }) => label);

describe("a firm that says something is no person", () => {
  it.each([
    ["Zorbo said its boats were late.", "organisation"],
    ["Zorbo told us that all of its boats were late.", "organisation"],
    ["Zorbo said his boats were late.", "person"],
    ["Zorbo said that Lindow had lost its boats.", "person"],
    ["Zorbo said the town had lost its boats.", "person"],
    ["We know what ZRB said of it.", "organisation"],
  ])("%s", (text, category) => {
    expect(labelled(text)).toContainEqual(
      expect.stringMatching(new RegExp(`^(?:Zorbo|ZRB): ${category}$`, "u")),
    );
  });
});

describe("names are whole", () => {
  it.each([
    ["We met Ban Ki-moon there.", "Ban Ki-moon"],
    ["We met Zorb Jong-un there.", "Zorb Jong-un"],
    ["Then Zorb Ing-wen left.", "Zorb Ing-wen"],
    ["We met Zorb Ki-moon’s sister there.", "Zorb Ki-moon"],
  ])("%s", (text, name) => {
    expect(foundIn(text).map(({ label }) => label)).toContain(name);
  });

  it.each([
    ["We joined the Zorbo Engineers' Union in May.", "Zorbo Engineers' Union"],
    ["She told the Lindow Mayors’ Association of it.", "Lindow Mayors’ Association"],
  ])("with a plural that owns the rest: %s", (text, name) => {
    expect(foundIn(text).map(({ label }) => label)).toContain(name);
  });

  it.each([
    ["We know the Zorbos' Bank there.", "Zorbos"],
    ["We heard the Zorbo Engineers' Anna Miller there.", "Anna Miller"],
  ])("and end where somebody else owns it: %s", (text, name) => {
    expect(foundIn(text).map(({ label }) => label)).toContain(name);
  });

  it.each([
    ["We met the Anna Miller-led council there.", "Anna Miller"],
    ["We like the San Lindow-based boats.", "San Lindow"],
  ])("and end before what is made with them: %s", (text, name) => {
    expect(foundIn(text).map(({ label }) => label)).toContain(name);
  });
});

describe("what is no name", () => {
  it.each([
    ["en", "We know that the Appellant sold it. We told the Respondent about the Company."],
    ["en", "We read what the Claimant wrote to the Defendant and to the Registrant."],
    ["de", "Wir danken Ihnen. Was hat man Ihnen gesagt, und was sagt man Ihnen?"],
  ])("(%s) %s", (lang, text) => {
    expect(labels(lang, text)).toEqual([]);
  });

  it.each([
    ["uk", "Запитання Міллера: Де човен?\nВідповідь Зорбелова: Ми знаємо, що Зорбелов тут."],
    ["ru", "Вопрос Миллера: Где лодка?\nОтвет Зорбелова: Мы знаем, что Зорбелов тут."],
    ["pl", "Pytanie Millera: Gdzie jest?\nOdpowiedź Zorbela: Wiemy, że Zorbela tu nie ma."],
  ])("(%s) the label of a question or an answer", (lang, text) => {
    const found = labels(lang, text);
    expect(found.some((label) => /^(?:Зорбелов|Zorbel)/u.test(label))).toBe(true);
    expect(found.filter((label) => /^(?:Запит|Відпов|Вопр|Ответ|Pyt|Odp)/u.test(label))).toEqual(
      [],
    );
  });

  it("but names keep such words", () => {
    expect(
      foundIn("We work for the Zorb Trading Company there.").map(({ label }) => label),
    ).toEqual(["Zorb Trading Company"]);
  });
});
