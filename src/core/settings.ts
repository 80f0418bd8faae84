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

/**
 * Settings from whatever a storage area held: what is missing or malformed is the default, what is
 * unknown is dropped. Never throws.
 */
export function readSettings(stored: unknown): Settings {
  const given = recordOf(stored);
  return {
    enabled: readBoolean(given.enabled, DEFAULTS.enabled),
    categories: readCategories(given.categories),
    demonyms: readBoolean(given.demonyms, DEFAULTS.demonyms),
    sites: readSites(given.sites),
    openMode: OPEN_MODES.find((mode) => mode === given.openMode) ?? DEFAULTS.openMode,
    openDelay: isOpenDelay(given.openDelay) ? given.openDelay : DEFAULTS.openDelay,
  };
}

/** Whether the extension runs on a page: the site's rule first, then whether the page is an article. */
export function runsOn(settings: Settings, host: string, isArticle: boolean): boolean {
  if (!settings.enabled) return false;
  const rule = settings.sites[host];
  return rule === undefined ? isArticle : rule === "on";
}

function readBoolean(stored: unknown, fallback: boolean): boolean {
  return typeof stored === "boolean" ? stored : fallback;
}

function isOpenDelay(stored: unknown): stored is number {
  return typeof stored === "number" && 0 <= stored && stored <= OPEN_DELAY_MAX_MS;
}

/**
 * The sites' rules after the reader has switched a page's site on or off. Back on where the page is an
 * article needs no rule: it would run the site's other pages too, which nobody asked for.
 */
export function switchSite(
  { sites }: Settings,
  { host, isArticle }: { host: string; isArticle: boolean },
  on: boolean,
): Settings["sites"] {
  const { [host]: _, ...others } = sites;
  return on && isArticle ? others : { ...others, [host]: on ? "on" : "off" };
}

function readCategories(stored: unknown): Record<Category, boolean> {
  const given = recordOf(stored);
  const read = { ...everyCategory };
  for (const category of CATEGORIES) {
    read[category] = readBoolean(given[category], true);
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
