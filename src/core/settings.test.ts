import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATEGORIES } from "./categories.ts";
import { DEFAULTS, readSettings, runsOn, switchSite } from "./settings.ts";

describe("readSettings", () => {
  it("gives a new reader the defaults", () => {
    expect(readSettings({})).toEqual(DEFAULTS);
    expect(readSettings(undefined)).toEqual(DEFAULTS);
  });

  it("keeps what is well formed and drops the rest", () => {
    const stored = {
      enabled: "yes",
      demonyms: true,
      categories: { person: false, planet: true, country: 1 },
      sites: { "a.example": "off", "b.example": "maybe" },
      openDelay: 9000,
      unknown: 1,
    };
    expect(readSettings(stored)).toEqual({
      ...DEFAULTS,
      demonyms: true,
      categories: { ...DEFAULTS.categories, person: false },
      sites: { "a.example": "off" },
    });
  });

  it("makes settings of anything, and the same of them again", () => {
    const keys = fc.constantFrom(...Object.keys(DEFAULTS));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(keys, fc.anything())), (stored) => {
        const settings = readSettings(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULTS));
        expect(Object.keys(settings.categories)).toEqual([...CATEGORIES]);
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe("runsOn", () => {
  const settings = { ...DEFAULTS, sites: { "on.example": "on", "off.example": "off" } as const };

  it.each([
    ["a.example", true, true],
    ["a.example", false, false],
    ["on.example", false, true],
    ["off.example", true, false],
  ])("%s, article %s: %s", (host, isArticle, runs) => {
    expect(runsOn(settings, host, isArticle)).toBe(runs);
    expect(runsOn({ ...settings, enabled: false }, host, isArticle)).toBe(false);
  });
});

describe("switchSite", () => {
  const sites = { "a.example": "off", "b.example": "on" } as const;
  const settings = { ...DEFAULTS, sites };

  it.each([
    ["a.example", true, true, { "b.example": "on" }],
    ["a.example", false, true, { "a.example": "on", "b.example": "on" }],
    ["b.example", true, false, { "a.example": "off", "b.example": "off" }],
    ["c.example", true, false, { ...sites, "c.example": "off" }],
  ])("%s, article %s, on %s", (host, isArticle, on, rules) => {
    expect(switchSite(settings, { host, isArticle }, on)).toEqual(rules);
  });
});
