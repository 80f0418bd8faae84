import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenKey, hiddenName } from "./hidden-names.ts";
import { pageSettings, runsOn, switchSite, switchSiteOffUntil } from "./page-settings.ts";
import { DEFAULTS, RUN_MODES, readSettings, type Settings, type SiteRule } from "./settings.ts";
import { changeRecord } from "./settings-record.ts";

const NOW = 1_000_000;
const sites: Record<string, SiteRule> = {
  "on.example": "on",
  "off.example": "off",
  "open.off.example": "on",
  "local.example:8080": "on",
  "later.example": { offUntil: NOW + 60_000 },
  "past.example": { offUntil: NOW },
};
const settings: Settings = { ...DEFAULTS, sites };

describe("what a page is told", () => {
  it.each([
    ["a.example", "articles"],
    ["on.example", "always"],
    ["www.on.example", "always"],
    ["on.example:443", "always"],
    ["notion.example", "articles"],
    ["off.example", "never"],
    ["www.off.example", "never"],
    ["open.off.example", "always"],
    ["local.example:8080", "always"],
    ["local.example", "articles"],
    ["later.example", "never"],
    ["past.example", "articles"],
    ["constructor", "articles"],
    ["", "articles"],
  ])("on %s: to run %s", (host, runs) => {
    expect(pageSettings(settings, host, NOW).runs).toBe(runs);
    expect(pageSettings({ ...settings, enabled: false }, host, NOW).runs).toBe("never");
  });

  it("is when the site's rule ends", () => {
    expect(pageSettings(settings, "www.later.example", NOW).changesIn).toBe(60_000);
    expect(pageSettings(settings, "past.example", NOW).changesIn).toBeNull();
    expect(
      pageSettings({ ...settings, enabled: false }, "later.example", NOW).changesIn,
    ).toBeNull();
  });

  it.each([
    ["articles", "articles"],
    ["everywhere", "always"],
    ["listed", "never"],
  ] as const)("where the reader wants %s", (runOn, runs) => {
    expect(pageSettings({ ...settings, runOn }, "a.example", NOW).runs).toBe(runs);
    expect(pageSettings({ ...settings, runOn }, "on.example", NOW).runs).toBe("always");
  });

  it("names no site", () => {
    const names = Object.keys(sites).flatMap((host) => [
      hiddenName({ entity: "a", form: "A", scope: "site", path: "/" }, host, "A"),
      hiddenName({ entity: "b", form: null, scope: "page", path: "/b" }, host, "B"),
    ]);
    const hidden = Object.fromEntries(names.map((name) => [hiddenKey(name), name]));
    expect(Object.keys(hidden)).toHaveLength(names.length);
    for (const host of [...Object.keys(sites), "a.example"]) {
      const told = JSON.stringify(pageSettings({ ...settings, hidden }, host, NOW));
      for (const site of Object.keys(sites)) expect(told).not.toContain(site);
    }
  });
});

describe("switchSite", () => {
  const held: Settings = { ...DEFAULTS, sites: { "a.example": "off", "b.example": "on" } };
  it.each([
    ["a.example", true, true, null],
    ["a.example", false, true, "on"],
    ["www.a.example", true, true, "on"],
    ["b.example", true, false, "off"],
    ["c.example", true, false, "off"],
  ] as const)("%s, article %s, on %s", (host, isArticle, on, rule) => {
    expect(switchSite(held, { host, site: host, isArticle }, on)).toEqual({
      sites: { [host]: rule },
    });
  });

  it("does what it says, whatever stood before", () => {
    const host = fc.constantFrom("a.example", "www.a.example", "b.example:81", "__proto__");
    const rule = fc.oneof(
      fc.constantFrom<SiteRule>("on", "off"),
      fc.record({ offUntil: fc.nat() }),
    );
    const before = fc.dictionary(fc.oneof(host, fc.constant("example")), rule);
    const name = fc.constantFrom(
      (whole: string) => whole,
      (whole: string) => (whole.includes(".") ? "example" : whole),
    );
    const mode = fc.constantFrom(...RUN_MODES);
    fc.assert(
      fc.property(
        host,
        name,
        before,
        mode,
        fc.boolean(),
        fc.boolean(),
        (at, by, rules, runOn, is, on) => {
          const record = { ...DEFAULTS, sites: rules, runOn };
          const change = switchSite(record, { host: at, site: by(at), isArticle: is }, on);
          const after = pageSettings(readSettings(changeRecord(record, change)), at, 0);
          expect(runsOn(after, is)).toBe(on);
        },
      ),
    );
  });

  it("goes before what was said of the host alone, and leaves the site's other hosts", () => {
    const sites = { "news.a.example": "on", "tv.a.example": "on" } as const;
    const page = { host: "news.a.example", site: "a.example", isArticle: true };
    const change = switchSite({ ...DEFAULTS, sites }, page, false);
    expect(change).toEqual({ sites: { "news.a.example": null, "a.example": "off" } });
  });

  it("can last for an hour", () => {
    const page = { host: "www.on.example", site: "on.example" };
    const change = switchSiteOffUntil(settings.sites, page, NOW + 3_600_000);
    const after = changeRecord(settings, change);
    expect(pageSettings(readSettings(after), "on.example", NOW)).toMatchObject({
      runs: "never",
      changesIn: 3_600_000,
    });
    expect(pageSettings(readSettings(after), "on.example", NOW + 3_600_000).runs).toBe("articles");
  });
});
