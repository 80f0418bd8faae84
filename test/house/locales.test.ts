import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../../src");
const LOCALES = join(SRC, "locales");
const PLURAL_FORM = /_(zero|one|two|few|many|other)$/;

type Catalogue = Readonly<Record<string, string>>;

const catalogues = readdirSync(LOCALES).map((name): [string, Catalogue] => [
  basename(name, ".json"),
  JSON.parse(readFileSync(join(LOCALES, name), "utf8")),
]);
const english = Object.fromEntries(catalogues).en ?? {};

/** The messages of a catalogue, plural forms under the part they share. */
function formsById(catalogue: Catalogue): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const key of Object.keys(catalogue)) {
    const id = key.replace(PLURAL_FORM, "");
    const form = key.match(PLURAL_FORM)?.[1];
    forms.set(id, [...(forms.get(id) ?? []), ...(form ? [form] : [])]);
  }
  return forms;
}

function parametersOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)\}/gu)].map(([, name]) => `${name}`))].sort();
}

/** The parameters that any form of a message has. */
function parametersById(catalogue: Catalogue, id: string): string[] {
  const keys = Object.keys(catalogue).filter((key) => key.replace(PLURAL_FORM, "") === id);
  return [...new Set(keys.flatMap((key) => parametersOf(catalogue[key] ?? "")))].sort();
}

describe.each(catalogues)("the catalogue %s", (locale, catalogue) => {
  it("names its own language", () => {
    expect(new Intl.Locale(`${catalogue.catalogueLocale}`).language).toBe(locale);
  });

  it("has every message, and no other", () => {
    expect([...formsById(catalogue).keys()].sort()).toEqual([...formsById(english).keys()].sort());
  });

  it("has the plural forms of its language", () => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [id, forms] of formsById(catalogue)) {
      if (forms.length > 0) expect([...forms].sort(), id).toEqual([...wanted].sort());
    }
  });

  it("uses the parameters that the English message has", () => {
    for (const id of formsById(catalogue).keys()) {
      expect(parametersById(catalogue, id), id).toEqual(parametersById(english, id));
    }
  });

  it("leaves no message empty", () => {
    for (const [key, message] of Object.entries(catalogue))
      expect(message.trim(), key).not.toBe("");
  });
});

describe("the messages", () => {
  it("have ids that differ by more than capitals: Chromium takes the others for one", () => {
    const ids = Object.keys(english).map((id) => id.toLowerCase());
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  const code = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => readFileSync(join(SRC, path), "utf8"))
    .concat(readFileSync(join(SRC, "../manifest.json"), "utf8"))
    .join("\n");

  it.each([...formsById(english).keys()])("%s is used", (id) => {
    expect(code).toMatch(new RegExp(`["'\`]${id}["'\`]|__MSG_${id}__`));
  });
});
