import { describe, expect, it } from "vitest";
import { runToEnd } from "../collection/types.ts";
import { SMALL_LEXICON } from "../testing/sources.ts";
import { findEntities } from "./find-entities.ts";

/** `label: category` of each entity, with its other names behind. */
function described(lang: string, text: string): string[] {
  const { entities } = runToEnd(findEntities([{ text, lang }], SMALL_LEXICON));
  return entities
    .map(({ label, category, names }) => {
      const others = names.slice(1).map((name) => `, ${name.text}`);
      return `${label}: ${category}${others.join("")}`;
    })
    .sort();
}

describe("findEntities in languages that decline names", () => {
  it.each([
    [
      "takes the cases of a name for one entity, the nominative for its label",
      "ru",
      "Мы любим Лондару. Мы знаем, что Лондара росла, и жили в Лондаре.",
      ["Лондара: place, Лондаре, Лондару"],
    ],
    [
      "takes cases for one entity where no text has the nominative",
      "ru",
      "Мы жили в Лондаре. Мы увидели Лондару.",
      ["Лондаре: place, Лондару"],
    ],
    [
      "knows a family name in another case",
      "ru",
      "К нам приехал Петер Зорбелов. Мы поверили Зорбелову.",
      ["Петер Зорбелов: person, Зорбелову"],
    ],
    [
      "takes no woman's name for a case of a man's",
      "ru",
      "Мы знаем, что Иван пришёл. Мы знаем, что Ивана нет.",
      ["Иван: person", "Ивана: person"],
    ],
    [
      "joins Polish cases",
      "pl",
      "To my znamy Lindawę. Wiemy, że Lindawa rosła.",
      ["Lindawa: other, Lindawę"],
    ],
  ])("%s", (_, lang, text, expected) => {
    expect(described(lang, text)).toEqual(expected);
  });

  it.each([
    [
      "takes what stands in quotation marks for a name, but not speech",
      "Мы читали газету «Новая жизнь» и видели клуб «Лондар». Он сказал: «История». «Город», — ответил он.",
      ["Лондар: organisation", "Новая жизнь: organisation"],
    ],
    [
      "takes a single name before a verb in the past for a person's",
      "Вчера Зорбелин отметил победу. Мы знаем, что около Лондара ходил поезд.",
      ["Зорбелин: person", "Лондара: place"],
    ],
    [
      "takes a body in small letters with the name of its country or town",
      "Старый комитет Польши молчит. Там есть Лондский районный суд.",
      ["Лондский районный суд: organisation", "Старый комитет Польши: organisation"],
    ],
    [
      "parts a person from the country that they are of",
      "Президент Лондостана Петер Зорбелов молчит.",
      ["Лондостана: other", "Петер Зорбелов: person"],
    ],
    [
      "tells by nouns before a name what it names, but not where it is in the genitive",
      "Мы знаем, что актриса Зорбель видела остров Лондар. Мы знаем, что мэр Лондосы ушёл.",
      ["Зорбель: person", "Лондар: place", "Лондосы: other"],
    ],
    [
      "takes a preposition at the head of a sentence for one",
      "В Лондовске тепло.",
      ["Лондовске: place"],
    ],
  ])("%s", (_, text, expected) => {
    expect(described("ru", text)).toEqual(expected);
  });

  it.each([
    [
      "Wojewoda Maria Zorbel przyszła. Oboistka Maria Norton też.",
      ["Maria Norton", "Maria Zorbel"],
    ],
    ["To my widzieliśmy Stanisława Wyspiańskiego i USA.", ["Stanisława Wyspiańskiego", "USA"]],
  ])("leaves out offices and callings before Polish names: %s", (text, expected) => {
    expect(described("pl", text).map((one) => one.replace(/:.*$/u, ""))).toEqual(expected);
  });
});

describe("findEntities in German and Romance languages", () => {
  it.each([
    [
      "de",
      "Wir sahen die Lindower Stadt, den Zorbel-Pokal und das Institut Norton.",
      ["Institut Norton: organisation", "Lindower Stadt: place", "Zorbel-Pokal: event"],
    ],
    ["de", "Der Kauf der Zorbel Haus GmbH steht an.", ["Zorbel Haus GmbH: organisation"]],
    ["de", "Das sagte Peter Zorbel von der UBS.", ["Peter Zorbel: person", "UBS: organisation"]],
    [
      "fr",
      "Hier on a saisi l'Office des marchés lindois (OML). Après, l'OML a dit oui.",
      ["Office des marchés lindois: organisation, OML"],
    ],
    ["fr", "Nous aimons la ville de Lindorp.", ["Lindorp: place"]],
    ["fr", "C'est la ville. Le maire Zorbelin a dit oui.", ["Zorbelin: person"]],
    ["es", "Vimos a Anna Zorbel. Zorbel es eterna.", ["Anna Zorbel: person, Zorbel"]],
    ["es", "Juegan contra el RC Lindorpa.", ["RC Lindorpa: organisation"]],
  ])("%s: %s", (lang, text, expected) => {
    expect(described(lang, text)).toEqual(expected);
  });
});
