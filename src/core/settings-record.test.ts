import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HIDDEN_MAX, type HiddenName, hiddenKey } from "./hidden-names.ts";
import { inEnglish } from "./i18n/english.ts";
import { DEFAULTS, readSettings, SETTINGS_VERSION } from "./settings.ts";
import {
  changeRecord,
  exportSettings,
  importSettings,
  isSettingsChange,
  recordOfEarlierKeys,
} from "./settings-record.ts";

const HIDDEN: HiddenName = {
  entity: "kyiv",
  label: "Kyiv",
  form: "Kiev",
  host: "a.example",
  path: null,
};

function manyHidden(count: number): Record<string, HiddenName> {
  const names = Array.from({ length: count }, (_, i) => ({ ...HIDDEN, entity: `city-${i}` }));
  return Object.fromEntries(names.map((name) => [hiddenKey(name), name]));
}

function problemsOf(file: string): string[] {
  const read = importSettings(file);
  return "problems" in read ? read.problems.map((one) => inEnglish(one.id, one.parameters)) : [];
}

describe("changeRecord", () => {
  it("makes a record of this version where there is none", () => {
    for (const nothing of [undefined, null, 7, "x", []]) {
      expect(changeRecord(nothing, { demonyms: true })).toEqual({
        version: SETTINGS_VERSION,
        demonyms: true,
      });
    }
  });

  it("keeps what a newer version has written", () => {
    const newer = {
      version: 9,
      style: "dotted",
      categories: { person: true, vessel: false, company: "some" },
      sites: { "a.example": "articles-only", "b.example": { until: 5 }, "c.example": "off" },
    };
    const change = { categories: { person: false }, sites: { "c.example": null } };
    expect(changeRecord(newer, change)).toEqual({
      ...newer,
      categories: { ...newer.categories, person: false },
      sites: { "a.example": "articles-only", "b.example": { until: 5 } },
    });
  });

  it("loses no change of two made at once, in whatever order they are stored", () => {
    const hide = (name: HiddenName) => ({ hidden: { [hiddenKey(name)]: name } });
    const kept = { ...HIDDEN, entity: "minsk" };
    const one = {
      categories: { weapon: false },
      sites: { "a.example": "on" as const },
      ...hide(HIDDEN),
    };
    const two = {
      categories: { event: false },
      sites: { "b.example": "off" as const },
      ...hide(kept),
    };
    const stored = changeRecord(changeRecord(undefined, one), two);
    expect(stored).toEqual(changeRecord(changeRecord(undefined, two), one));
    expect(readSettings(stored).categories).toMatchObject({ weapon: false, event: false });
    expect(readSettings(stored).sites).toEqual({ "a.example": "on", "b.example": "off" });
    const back = changeRecord(stored, { hidden: { [hiddenKey(HIDDEN)]: null } });
    expect(Object.values(readSettings(back).hidden)).toEqual([kept]);
  });
});

describe("isSettingsChange", () => {
  it.each([
    [{}, true],
    [{ openDelay: 0, places: "all", categories: { river: true } }, true],
    [{ sites: { "a.example": null, "b.example": { offUntil: 1 } } }, true],
    [null, false],
    [[], false],
    [{ openDelay: -1 }, false],
    [{ categories: { person: "no" } }, false],
    [{ sites: { "a.example": "maybe" } }, false],
    [{ hidden: { [hiddenKey(HIDDEN)]: HIDDEN, other: null } }, true],
    [{ hidden: { other: HIDDEN } }, false],
    [{ hidden: { [hiddenKey(HIDDEN)]: { ...HIDDEN, label: 7 } } }, false],
    [{ hidden: manyHidden(HIDDEN_MAX) }, true],
    [{ hidden: manyHidden(HIDDEN_MAX + 1) }, false],
    [{ sites: ["a.example"] }, false],
    [{ version: 2 }, false],
    [JSON.parse('{"__proto__": 1}'), false],
  ])("%j: %s", (value, is) => {
    expect(isSettingsChange(value)).toBe(is);
  });
});

describe("the settings of earlier versions", () => {
  it("become a record, and no other key is touched", () => {
    const stored = {
      enabled: false,
      categories: { person: false },
      sites: { "a.example": "off" },
      settingsAreLocal: true,
      notes: { mine: "confidential" },
    };
    const earlier = recordOfEarlierKeys(stored);
    expect(earlier?.own).toEqual(["enabled", "categories", "sites", "settingsAreLocal"]);
    expect(earlier?.record).toEqual({
      version: SETTINGS_VERSION,
      enabled: false,
      categories: { person: false },
      sites: { "a.example": "off" },
    });
  });

  it("are none where there are none", () => {
    expect(recordOfEarlierKeys({ notes: 1, constructor: 2 })).toBeNull();
  });
});

describe("a settings file", () => {
  it("brings back all that was exported, what this version does not know included", () => {
    const sites = fc.dictionary(fc.webAuthority(), fc.constantFrom("on", "off", "sometimes"));
    const record = fc.record({ version: fc.nat(), style: fc.string(), demonyms: fc.boolean() });
    fc.assert(
      fc.property(record, sites, (held, rules) => {
        const kept = Object.fromEntries(
          Object.entries(rules).filter(([, rule]) => rule !== "sometimes"),
        );
        const stored = { ...held, sites: kept };
        expect(importSettings(exportSettings(stored))).toEqual({ record: stored });
      }),
    );
    expect(importSettings(exportSettings(undefined))).toEqual({
      record: { version: SETTINGS_VERSION },
    });
  });

  it.each([
    [
      "{",
      /no settings in it, or it is damaged; choose one that “Save the settings as a file” saved/u,
    ],
    ["[]", /no settings in it/u],
    ['{"format": "fact-context-pack/2", "settings": {}}', /it is a pack of documents/u],
    ['{"format": "fact-context-backup"}', /it is a backup; choose it with “Restore a backup”/u],
  ])("is refused where it is none: %s", (text, problem) => {
    expect(problemsOf(text).join("\n")).toMatch(problem);
  });

  it("is refused with each thing that is wrong in it, where it stands and what it should be", () => {
    const settings = { ...DEFAULTS, openDelay: "long", theme: 7, sites: { a: "maybe" } };
    const text = JSON.stringify({ format: "fact-context-settings", settings });
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^It was changed or damaged/u),
      '“settings.sites” should be {SITE: "on" | "off" | {"offUntil": TIME}}. It is {"a":"maybe"}.',
      '“settings.openDelay” should be 0 … 1500. It is "long".',
      '“settings.theme” should be "system" | "page". It is 7.',
    ]);
  });
});
