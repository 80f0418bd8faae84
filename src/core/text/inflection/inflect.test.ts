import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Inflection, inflectedForms, inflectedWord, plainName } from "./inflect.ts";

const KINDS: readonly Inflection[] = ["person", "noun", "adjective", "none"];

describe("inflectedForms", () => {
  test.each([
    ["pl", "noun", "Ukraina", "Ukrainy Ukrainie Ukrainę Ukrainą Ukraino"],
    ["pl", "noun", "Kijów", "Kijowa Kijowie Kijowem"],
    ["pl", "person", "Tusk", "Tuska Tuskowi Tuskiem"],
    ["pl", "person", "Kowalski", "Kowalskiego Kowalskiemu Kowalskim"],
    ["cs", "noun", "Rusko", "Ruska Rusku Ruskem"],
    ["cs", "noun", "Amerika", "Ameriky Americe Ameriku Amerikou Ameriko"],
    ["cs", "person", "Babiš", "Babiše Babišovi Babišem Babišův Babišova"],
    ["sl", "noun", "Rusija", "Rusije Rusiji Rusijo"],
    ["sl", "person", "Putin", "Putina Putinu Putinom Putinova Putinovega"],
    ["ru", "noun", "Россия", "России Россию Россией"],
    ["ru", "person", "Путин", "Путина Путину Путиным Путине"],
    ["uk", "noun", "Харків", "Харкова Харкову Харковом Харкові"],
    ["uk", "noun", "Корея", "Кореї Корею Кореєю Кореє"],
    ["uk", "noun", "Карабах", "Карабаху Карабахом Карабасі"],
    ["uk", "noun", "острів", "острова острову островом острові"],
    ["uk", "person", "Зеленський", "Зеленського Зеленському Зеленським"],
    ["bg", "noun", "съюз", "съюза съюзът"],
    ["uk", "person", "Порошенко", "Порошенків Порошенкова Порошенкової"],
    ["bg", "person", "Байдън", "Байдънов Байдъновият Байдъновата"],
    ["de", "person", "Putin", "Putins"],
    ["nl", "noun", "Rusland", "Ruslands"],
    ["ar", "noun", "روسيا", "وروسيا بروسيا لروسيا"],
  ] as const)("%s, a %s: %s", (language, kind, name, forms) => {
    expect(inflectedForms(name, language, kind)).toEqual(expect.arrayContaining(forms.split(" ")));
  });

  test.each([
    ["pl", "Unia Europejska", ["Unii Europejskiej", "Unię Europejską", "Unią Europejską"]],
    ["pl", "Stany Zjednoczone", ["Stanów Zjednoczonych", "Stanami Zjednoczonymi"]],
    ["ru", "российские войска", ["российских войск", "российскими войсками"]],
    ["ru", "Дальний Восток", ["Дальнего Востока", "Дальнему Востоку", "Дальнем Востоке"]],
    ["cs", "Spojené státy", ["Spojených států", "Spojenými státy"]],
    ["bg", "Европейски съюз", ["Европейския съюз", "Европейският съюз"]],
    ["de", "rote Armee", ["roten Armee", "roter Armee"]],
    ["de", "Naher Osten", ["Nahen Osten", "Nahen Ostens"]],
    ["tr", "Ukrayna savaşı", ["Ukrayna savaşının", "Ukrayna savaşına", "Ukrayna savaşında"]],
    ["tr", "Rus güçleri", ["Rus güçlerinin", "Rus güçlerine", "Rus güçleriyle"]],
    ["tr", "Birleşmiş Milletler", ["Birleşmiş Milletlerin", "Birleşmiş Milletlere"]],
    ["ar", "الولايات المتحدة", ["للولايات المتحدة", "لالولايات المتحدة", "والولايات المتحدة"]],
  ])("the words of a phrase agree: %s, %s", (language, name, forms) => {
    expect(inflectedForms(name, language, "noun")).toEqual(expect.arrayContaining(forms));
  });

  test("words after a bar stay", () => {
    const forms = inflectedForms("Организация | Объединённых Наций", "ru", "noun");
    expect(forms).toContain("Организации Объединённых Наций");
    expect(forms.every((form) => form.endsWith(" Объединённых Наций"))).toBe(true);
    expect(inflectedForms("| Баку", "ru", "noun")).toEqual([]);
    expect(plainName("Stany Zjednoczone | Ameryki")).toBe("Stany Zjednoczone Ameryki");
  });

  test.each([
    ["de", "Angela Merkel", ["Angela Merkels"]],
    ["nl", "Mark Rutte", ["Mark Ruttes"]],
  ])("the last of a person's names alone changes: %s, %s", (language, name, forms) => {
    expect(inflectedForms(name, language, "person")).toEqual(forms);
  });

  test("particles of a person's name stay", () => {
    expect(inflectedForms("Alexander van der Bellen", "pl", "person")).toContain(
      "Alexandra van der Bellena",
    );
  });

  test("a language without a table, and a name said not to change, have none", () => {
    expect(inflectedForms("Ruslan", "fi", "person")).toEqual([]);
    expect(inflectedForms("ONZ", "pl", "none")).toEqual([]);
  });

  test("a tag's region changes nothing", () => {
    const forms = inflectedForms("Moskau", "de", "noun");
    expect(inflectedForms("Moskau", "de-AT", "noun")).toEqual(forms);
    expect(forms).toContain("Moskaus");
  });

  test("forms are few, each once, none empty, none the name itself", () => {
    const letters = fc.constantFrom(
      ..."aąbcčdeęéfghiíjkłlmnńoóprřsśštuůvwyzžаеиійклнорстуъыьяїє".split(""),
    );
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 9 });
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    const language = fc.constantFrom("bg", "cs", "de", "pl", "ru", "sl", "uk", "ar");
    fc.assert(
      fc.property(name, language, fc.constantFrom(...KINDS), (text, lang, kind) => {
        const forms = inflectedForms(text, lang, kind);
        expect(new Set(forms).size).toBe(forms.length);
        expect(forms).not.toContain(text);
        expect(
          forms.every(
            (form) => form.trim() !== "" && form.split(" ").length === text.split(" ").length,
          ),
        ).toBe(true);
      }),
    );
  });
});

test("a word of which no more is known has the forms of nouns and adjectives", () => {
  const forms = inflectedWord("unijny", "pl");
  expect(forms).toEqual(expect.arrayContaining(["unijnego", "unijnym"]));
  expect(inflectedWord("наёмник", "ru")).toEqual(expect.arrayContaining(["наёмника", "наёмником"]));
});
