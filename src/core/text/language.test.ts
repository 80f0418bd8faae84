import { describe, expect, test } from "vitest";
import { isForeignFunctionWord } from "./function-words.ts";
import { languageOf, languageOfPage, primaryLanguage } from "./language.ts";
import { Words } from "./words.ts";

function languageOfText(text: string, page: string | null = null): string | null {
  const words = new Words();
  words.read(text);
  return languageOf(words, page);
}

describe("languageOf", () => {
  test.each([
    ["en", "The talks in the capital were on hold for a week."],
    ["de", "Die Gespräche in der Hauptstadt sind auf Eis, und das ist nicht neu."],
    [
      "fr",
      "Les négociations dans la capitale sont à l’arrêt depuis une semaine et le ministre se tait.",
    ],
    [
      "es",
      "Las conversaciones en la capital se han detenido por una semana y el ministro no habla.",
    ],
    [
      "it",
      "I colloqui nella capitale sono fermi da una settimana e il ministro non parla con la stampa.",
    ],
    ["pt", "As conversas na capital não avançam e o ministro não fala com os jornalistas."],
    ["nl", "De gesprekken in de hoofdstad liggen stil en het is niet de eerste keer."],
    ["tr", "Görüşmeler bir hafta daha ertelendi ve bakan bu konuda çok az konuştu."],
    ["pl", "Rozmowy w stolicy nie ruszyły się z miejsca i minister nie zabrał głosu."],
    [
      "cs",
      "Rozhovory v hlavním městě se zastavily a ministr k tomu nic neřekl, protože je to tajné.",
    ],
    ["sl", "Pogovori v prestolnici so se ustavili in minister ni povedal, kaj bo sledilo."],
    ["ru", "Переговоры в столице не сдвинулись с места, и министр это не объяснил."],
    ["uk", "Переговори в столиці не зрушили з місця, і міністр про це не говорив."],
    ["bg", "Преговорите в столицата не са се придвижили и министърът не каза защо."],
    ["ca", "Les converses a la capital no avancen i el ministre no parla amb els periodistes."],
    [
      "gl",
      "As conversas na capital non avanzan e o ministro non fala cos xornalistas dunha semana.",
    ],
    ["ja", "首都での協議は進んでいない。"],
    ["zh", "首都的会谈没有进展。"],
    ["ar", "المحادثات في العاصمة لم تتقدم، وقال الوزير إن ذلك كان متوقعا من قبل."],
  ])("%s", (language, text) => {
    expect(languageOfText(text)).toBe(language);
  });

  test("a block too short to tell is in the page's language", () => {
    expect(languageOfText("Rozmowy w Kijowie", "pl-PL")).toBe("pl");
    expect(languageOfText("Talks")).toBeNull();
  });

  test("a block in another language than its page", () => {
    const text = "He said that the talks in the capital were on hold.";
    expect(languageOfText(text, "pl")).toBe("en");
  });

  test.each([
    ["de", "nl", "„Wir stehen an der Seite des Nachbarn“, sagte er in der Hauptstadt."],
    ["nl", "en", "Foto: de premier met haar gast in de hoofdstad, vorige week."],
    ["pl", "de", "„Nikt nie odda ani guzika”, mówi szef resortu."],
  ])("a quotation or caption in %s on a page in %s", (language, page, text) => {
    expect(languageOfText(text, page)).toBe(language);
  });

  test.each([
    ["es", "Ucrania derribó 40 drones sobre la ciudad. Otros cayeron en la capital."],
    ["it", "Il presidente tace. La stampa parla di vittoria."],
    ["nl", "De president zwijgt. Het land wacht af."],
    ["pt", "A ministra não responde."],
    ["tr", "Rusya'nın elçisi Kiev'e gitti, Ankara'dan ses yok."],
    ["ar", "وصل الرئيس أمس"],
  ])("a short block of %s on an English page", (language, text) => {
    expect(languageOfText(text, "en")).toBe(language);
  });

  test("one function word in a script that is not the page's", () => {
    expect(languageOfText("Художничката откри само изложба", "en")).toBe("bg");
    expect(languageOfText("Художничката откри изложба", "en")).toBe("en");
  });

  test("names of another language alone do not make a block one of it", () => {
    for (const text of ["Place de la Concorde", "Recep Tayyip Erdoğan", "São Paulo", "O'Neill's"]) {
      expect(languageOfText(text, "pl")).toBe("pl");
    }
    expect(languageOfText("خبر من طهران", "fa")).toBe("fa");
  });

  test("a headline in capitals, on a page that does not tell its language", () => {
    expect(languageOfText("UN MORT ET DEUX BLESSÉS À NICE")).toBe("fr");
    expect(languageOfText("NO EU DEAL FOR SÃO PAULO")).toBeNull();
    expect(languageOfText("UN ENVOY TO VISIT BOGOTÁ")).toBeNull();
    expect(languageOfText("UN MORT ET DEUX BLESSÉS À NICE", "en")).toBe("en");
  });

  test("words that neighbours share do not outvote the page", () => {
    const text = "Na jihu se a do na severu.";
    expect(languageOfText(text, "cs")).toBe("cs");
    expect(languageOfText(text, "sk")).toBe("sk");
  });
});

test("a page's language does not depend on the order of its texts", () => {
  const english =
    "She said that the talks in the capital were on hold, and that it was too early. ";
  const polish = "Rozmowy w stolicy nie ruszyły się z miejsca i minister nie zabrał głosu. ";
  const inEnglish = [...Array(10).keys()].map((number) => `${number} ${english.repeat(3)}`);
  const inPolish = [...Array(10).keys()].map((number) => `${number} ${polish.repeat(4)}`);
  const language = (texts: readonly string[]) => languageOfPage(new Words(), null, texts);
  expect(language([...inEnglish, ...inPolish])).toBe("pl");
  expect(language([...inPolish, ...inEnglish])).toBe("pl");
});

test.each([
  ["de", "Was will Macron?"],
  ["nl", "Noch Macron noch Merz"],
])("a short headline of a page in %s is in its language: %s", (language, text) => {
  expect(languageOfText(text, language)).toBe(language);
});

test("primaryLanguage", () => {
  expect(primaryLanguage("pt_BR")).toBe("pt");
  for (const made of ["constructor", "toString", "__proto__", "e", "<en>"]) {
    expect(primaryLanguage(made)).toBeNull();
  }
  expect(primaryLanguage(" UK ")).toBe("uk");
  expect(primaryLanguage("")).toBeNull();
  expect(primaryLanguage(null)).toBeNull();
});

test("isForeignFunctionWord", () => {
  expect(isForeignFunctionWord("un", "fr")).toBe(true);
  expect(isForeignFunctionWord("us", "ca")).toBe(true);
  expect(isForeignFunctionWord("un", "en")).toBe(false);
  expect(isForeignFunctionWord("the", "en")).toBe(false);
  expect(isForeignFunctionWord("un", null)).toBe(false);
});
