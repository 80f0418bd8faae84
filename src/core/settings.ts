import * as v from "valibot";
import { CATEGORIES, type Category } from "./categories.ts";

/** How a card is opened: by resting on a name, only with Alt held while doing so, or by a click. */
export const OPEN_MODES = ["hover", "key", "click"] as const;
export type OpenMode = (typeof OPEN_MODES)[number];

/** The reader's word on one site: run there though it shows no article, or never run there. */
export type SiteRule = "on" | "off";

export const OPEN_DELAY_MAX_MS = 1500;

const everyCategory = Object.fromEntries(CATEGORIES.map((category) => [category, true])) as Record<
  Category,
  boolean
>;

/** What a new reader starts with. The settings' type is derived from it. */
export const DEFAULTS = {
  enabled: true,
  categories: everyCategory,
  demonyms: false,
  sites: {} as Record<string, SiteRule>,
  openMode: "hover" as OpenMode,
  /** Milliseconds the pointer rests on a name before its card opens. */
  openDelay: 300,
};

export type Settings = typeof DEFAULTS;

const readers = {
  enabled: v.fallback(v.boolean(), DEFAULTS.enabled),
  demonyms: v.fallback(v.boolean(), DEFAULTS.demonyms),
  openMode: v.fallback(v.picklist(OPEN_MODES), DEFAULTS.openMode),
  openDelay: v.fallback(
    v.pipe(v.number(), v.minValue(0), v.maxValue(OPEN_DELAY_MAX_MS)),
    DEFAULTS.openDelay,
  ),
};

/**
 * Settings from whatever a storage area held: what is missing or malformed is the default, what is
 * unknown is dropped. Never throws.
 */
export function readSettings(stored: unknown): Settings {
  const given = recordOf(stored);
  return {
    enabled: v.parse(readers.enabled, given.enabled),
    categories: readCategories(given.categories),
    demonyms: v.parse(readers.demonyms, given.demonyms),
    sites: readSites(given.sites),
    openMode: v.parse(readers.openMode, given.openMode),
    openDelay: v.parse(readers.openDelay, given.openDelay),
  };
}

/** Whether the extension runs on a page: the site's rule first, then whether the page is an article. */
export function runsOn(settings: Settings, host: string, isArticle: boolean): boolean {
  if (!settings.enabled) return false;
  const rule = settings.sites[host];
  return rule === undefined ? isArticle : rule === "on";
}

function readCategories(stored: unknown): Record<Category, boolean> {
  const given = recordOf(stored);
  const read = { ...everyCategory };
  for (const category of CATEGORIES) {
    const value = given[category];
    if (typeof value === "boolean") read[category] = value;
  }
  return read;
}

function readSites(stored: unknown): Record<string, SiteRule> {
  const rules: [string, SiteRule][] = [];
  for (const [host, rule] of Object.entries(recordOf(stored))) {
    if (rule === "on" || rule === "off") rules.push([host, rule]);
  }
  return Object.fromEntries(rules);
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
