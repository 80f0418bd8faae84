import { describe, expect, it } from "vitest";
import { inEnglish } from "../../core/i18n/english.ts";
import type { ListedEntity } from "../../core/page-report.ts";
import { DEFAULTS } from "../../core/settings.ts";
import { namesSaid } from "./names-said.ts";

const named = (label: string, rest: Partial<ListedEntity> = {}): ListedEntity => ({
  id: label.toLowerCase(),
  label,
  category: "place",
  identity: null,
  mentions: 2,
  hidden: 0,
  isMarked: true,
  forms: [],
  ...rest,
});

describe("namesSaid", () => {
  it("counts the names and lists them in their order", () => {
    const names = [named("Minsk"), named("Kyiv"), named("Akorda")];
    expect(namesSaid(names, DEFAULTS, inEnglish)).toBe(
      "3 names on this page: Minsk, Kyiv and Akorda",
    );
    expect(namesSaid([named("Minsk")], DEFAULTS, inEnglish)).toBe("1 name on this page: Minsk");
  });

  it("leaves out names that are hidden everywhere on the page, and switched off categories", () => {
    const names = [named("Minsk", { hidden: 2 }), named("Kyiv", { hidden: 1 })];
    expect(namesSaid(names, DEFAULTS, inEnglish)).toBe("1 name on this page: Kyiv");
    const settings = { ...DEFAULTS, categories: { ...DEFAULTS.categories, place: false } };
    expect(namesSaid(names, settings, inEnglish)).toBe(inEnglish("popupNoNames"));
  });
});
