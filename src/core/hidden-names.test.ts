import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  HIDE_SCOPES,
  type HiddenName,
  hiddenKey,
  hiddenName,
  hiddenOnSite,
  hidingOnPage,
  isHidden,
  type NameToHide,
} from "./hidden-names.ts";
import { isWellFormed } from "./settings.ts";

const HOST = "news.example";
const here = { host: HOST, path: "/a" };
const wagner: NameToHide = { entity: "wagner-group", form: "Wagner", scope: "page", path: "/a" };

/** Whether an entry hides a surface form of the Wagner Group on a page. */
function hides(entry: HiddenName, surface: string, page = here): boolean {
  const told = hiddenOnSite({ [hiddenKey(entry)]: entry }, page.host);
  return isHidden(told, { entity: "wagner-group", surface }, () => page.path);
}

describe("a hidden name", () => {
  it.each<[NameToHide["scope"], boolean, boolean, boolean]>([
    ["page", true, false, false],
    ["site", true, true, false],
    ["everywhere", true, true, true],
  ])(
    "with the scope '%s': there %s, elsewhere on the site %s, on another site %s",
    (scope, ...expected) => {
      const entry = hiddenName({ ...wagner, scope }, HOST, "Wagner Group");
      const pages = [here, { host: HOST, path: "/b" }, { host: "b.example", path: "/a" }];
      expect(pages.map((page) => hides(entry, "Wagner", page))).toEqual(expected);
      const table = { [hiddenKey(entry)]: entry };
      const found = pages.map((page) => hidingOnPage(table, "wagner-group", page).length > 0);
      expect(found).toEqual(expected);
      expect(hidingOnPage(table, "kyiv", here)).toEqual([]);
    },
  );

  it("is hidden in its spelling alone, whatever its capitals and line breaks", () => {
    const entry = hiddenName({ ...wagner, form: "Wagner Group" }, HOST, "Wagner Group");
    expect(hides(entry, "WAGNER\n  GROUP")).toBe(true);
    expect(hides(entry, "Wagner")).toBe(false);
    const again = hiddenName({ ...wagner, form: "wagner group" }, HOST, "Wagner");
    expect(hiddenKey(again)).toBe(hiddenKey(entry));
  });

  it("is hidden in every spelling where the reader knows the entity", () => {
    const entry = hiddenName({ ...wagner, form: null, scope: "everywhere" }, HOST, "Wagner Group");
    expect(hides(entry, "the musicians")).toBe(true);
    const told = hiddenOnSite({ [hiddenKey(entry)]: entry }, HOST);
    expect(isHidden(told, { entity: "kyiv", surface: "Wagner" }, () => "/a")).toBe(false);
    expect(isHidden(told, { entity: "constructor", surface: "Wagner" }, () => "/a")).toBe(false);
  });

  it("is as the settings want it, whatever it is of", () => {
    const anything = fc.record({
      entity: fc.string(),
      form: fc.option(fc.string()),
      scope: fc.constantFrom(...HIDE_SCOPES),
      path: fc.string(),
    });
    fc.assert(
      fc.property(anything, fc.webAuthority(), fc.string(), (name, host, label) => {
        const entry = hiddenName(name, host, label);
        expect(isWellFormed("hidden", { [hiddenKey(entry)]: entry })).toBe(true);
        expect(hidingOnPage({ a: entry }, name.entity, { host, path: name.path })).toEqual([entry]);
      }),
    );
  });
});
