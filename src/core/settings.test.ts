import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATEGORIES } from "./categories.ts";
import { extraPlaces, showsCategory } from "./marking.ts";
import { DEFAULTS, isWellFormed, readSettings, settingKeys } from "./settings.ts";

describe("readSettings", () => {
  it("gives a new reader the defaults", () => {
    expect(readSettings({})).toEqual(DEFAULTS);
    expect(readSettings(undefined)).toEqual(DEFAULTS);
    expect(readSettings({ version: 9 })).toEqual(DEFAULTS);
    expect(DEFAULTS).toMatchObject({ density: "section", places: "text", relevance: "subject" });
  });

  it("keeps what is well formed and takes the default for the rest", () => {
    const stored = {
      enabled: "yes",
      demonyms: true,
      categories: { person: false, river: false, country: 1 },
      sites: { "a.example": "off", "b.example": "maybe", "c.example": { offUntil: 5 } },
      places: { headlines: true, menus: true },
      density: "page",
      relevance: "some",
      openDelay: 9000,
      cardTextSize: 120,
      unknown: 1,
    };
    expect(readSettings(stored)).toEqual({
      ...DEFAULTS,
      demonyms: true,
      categories: { ...DEFAULTS.categories, person: false, river: false },
      sites: { "a.example": "off", "c.example": { offUntil: 5 } },
      places: { headlines: true, captions: false, links: false, lists: false },
      density: "page",
      cardTextSize: 120,
    });
  });

  it("makes settings of anything, and the same of them again", () => {
    const keys = fc.constantFrom(...settingKeys());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(keys, fc.anything())), (stored) => {
        const settings = readSettings(stored);
        expect(Object.keys(settings)).toEqual(settingKeys());
        expect(Object.keys(settings.categories)).toEqual(expect.arrayContaining([...CATEGORIES]));
        expect(readSettings(settings)).toEqual(settings);
        for (const [key, value] of Object.entries(settings)) {
          expect(isWellFormed(key, value), key).toBe(true);
        }
      }),
    );
  });

  it("takes nothing from a prototype", () => {
    const stored = Object.create({ enabled: false }) as object;
    expect(readSettings(stored).enabled).toBe(true);
    expect(showsCategory(readSettings({}), "constructor")).toBe(true);
    expect(isWellFormed("constructor", {})).toBe(false);
  });
});

describe("extraPlaces", () => {
  const all = { headlines: true, captions: true, links: true, lists: true };
  it.each([
    ["text", { headlines: false, captions: false, links: false, lists: false }],
    ["all", all],
    [
      { ...all, links: false },
      { ...all, links: false },
    ],
  ] as const)("of %j", (places, expected) => {
    expect(extraPlaces({ places })).toEqual(expected);
  });
});
