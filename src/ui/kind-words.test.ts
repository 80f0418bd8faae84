import { expect, it } from "vitest";
import { inEnglish } from "../core/i18n/english.ts";
import { translator } from "../core/i18n/translator.ts";
import german from "../locales/de.json";
import { documentKind, knownDocumentKind, thingWord } from "./kind-words.ts";

const inGerman = translator((key) => (german as Readonly<Record<string, string>>)[key] ?? "");

it("says the kinds that many packs speak of in the reader's language", () => {
  expect(thingWord("City", inEnglish)).toBe("City");
  expect(thingWord("City", inGerman)).toBe("Stadt");
  expect(documentKind("News report", inGerman)).toBe("Nachrichtenbericht");
});

it("leaves a kind of a pack's own in its words", () => {
  expect(thingWord("Town council", inGerman)).toBeNull();
  expect(knownDocumentKind("logbook", inGerman)).toBeNull();
  expect(documentKind("logbook", inGerman)).toBe("logbook");
  expect(documentKind("constructor", inGerman)).toBe("constructor");
});
