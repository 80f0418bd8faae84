import { CATEGORIES, type Category } from "./categories.ts";
import {
  HIDDEN_MAX,
  type HiddenName,
  hiddenKey,
  PATH_MAX_CHARACTERS,
  WORDS_MAX_CHARACTERS,
} from "./hidden-names.ts";
import { isRecord } from "./is-record.ts";

/** Of the stored record. A record of a newer version is read as far as it is known here. */
export const SETTINGS_VERSION = 1;

/** How a card is opened: by resting on a name, only with Alt held while doing so, or by a click. */
export const OPEN_MODES = ["hover", "key", "click"] as const;
export type OpenMode = (typeof OPEN_MODES)[number];

/** Which mentions of an entity are marked: all, the first of each section or page, or none until asked. */
export const DENSITIES = ["every", "section", "page", "none"] as const;
export type Density = (typeof DENSITIES)[number];

/** Places beside the running text that can be marked too. */
export const EXTRA_PLACES = ["headlines", "captions", "links", "lists"] as const;
export type ExtraPlaces = Record<(typeof EXTRA_PLACES)[number], boolean>;
/** The running text only, all extra places too, or some of them. */
export type Places = "text" | "all" | ExtraPlaces;

/** `subject`: names that the documents only touch on are marked only on pages about their subjects. */
export const RELEVANCES = ["subject", "all"] as const;
export type Relevance = (typeof RELEVANCES)[number];

/** Where the extension runs on sites without a rule: on articles, on every page, or nowhere. */
export const RUN_MODES = ["articles", "everywhere", "listed"] as const;
export type RunMode = (typeof RUN_MODES)[number];

/** Run on every page of a site, on none, or on none before a time (ms since 1970). */
export type SiteRule = "on" | "off" | { offUntil: number };

/** The card's colours: those of the reader's system, or light or dark as the page is. */
export const THEMES = ["system", "page"] as const;
export type Theme = (typeof THEMES)[number];

export const OPEN_DELAY_MAX_MS = 1500;
/** Percent of the usual size. */
export const CARD_TEXT_SIZE = { min: 80, max: 200 } as const;

export interface Settings {
  enabled: boolean;
  /** Built-in categories and any that a pack brought; one that is missing is on. */
  categories: Record<Category, boolean>;
  density: Density;
  places: Places;
  relevance: Relevance;
  demonyms: boolean;
  runOn: RunMode;
  /** By host (with its port), or by a domain for all hosts beneath it. */
  sites: Record<string, SiteRule>;
  /** Names that are not marked, by `hiddenKey`. */
  hidden: Record<string, HiddenName>;
  openMode: OpenMode;
  /** Milliseconds the pointer rests on a name before its card opens. */
  openDelay: number;
  theme: Theme;
  /** Percent of the usual size. */
  cardTextSize: number;
  /** Cards show only what the documents state as fact. */
  onlyFacts: boolean;
  /** Marks take the colour of their category. */
  colourByCategory: boolean;
}

/** What a new reader starts with. */
export const DEFAULTS: Readonly<Settings> = {
  enabled: true,
  categories: Object.fromEntries(CATEGORIES.map((category) => [category, true])),
  density: "section",
  places: "text",
  relevance: "subject",
  demonyms: false,
  runOn: "articles",
  sites: {},
  hidden: {},
  openMode: "hover",
  openDelay: 300,
  theme: "page",
  cardTextSize: 100,
  onlyFacts: false,
  colourByCategory: false,
};

interface Field<T> {
  /** Undefined where the value is malformed. Of a table, malformed entries are dropped. */
  read(stored: unknown): T | undefined;
  /** What a value should be, for people. */
  expected: string;
}

const trueOrFalse: Field<boolean> = {
  read: (stored) => (typeof stored === "boolean" ? stored : undefined),
  expected: "true | false",
};

function oneOf<const T extends string>(options: readonly T[]): Field<T> {
  const expected = options.map((option) => `"${option}"`).join(" | ");
  return { read: (stored) => options.find((option) => option === stored), expected };
}

function numberFrom(min: number, max: number): Field<number> {
  const isIn = (stored: unknown): stored is number =>
    typeof stored === "number" && min <= stored && stored <= max;
  return {
    read: (stored) => (isIn(stored) ? stored : undefined),
    expected: `${min} … ${max}`,
  };
}

function tableOf<T>(
  entry: (stored: unknown, key: string) => T | undefined,
  expected: string,
  most = Number.POSITIVE_INFINITY,
) {
  const read = (stored: unknown): Record<string, T> | undefined => {
    if (!isRecord(stored)) return undefined;
    const entries: [string, T][] = [];
    for (const [key, value] of Object.entries(stored)) {
      const known = entry(value, key);
      if (known !== undefined) entries.push([key, known]);
    }
    return Object.fromEntries(entries.slice(0, most));
  };
  return { read, expected };
}

const FIELDS: { readonly [K in keyof Settings]: Field<Settings[K]> } = {
  enabled: trueOrFalse,
  categories: tableOf(trueOrFalse.read, "{CATEGORY: true | false}"),
  density: oneOf(DENSITIES),
  places: { read: readPlaces, expected: `"text" | "all" | {${EXTRA_PLACES}: true | false}` },
  relevance: oneOf(RELEVANCES),
  demonyms: trueOrFalse,
  runOn: oneOf(RUN_MODES),
  sites: tableOf(readSiteRule, '{SITE: "on" | "off" | {"offUntil": TIME}}'),
  hidden: tableOf(
    readHiddenName,
    `{KEY: {entity, label, form, host, path}}, ≤ ${HIDDEN_MAX}`,
    HIDDEN_MAX,
  ),
  openMode: oneOf(OPEN_MODES),
  openDelay: numberFrom(0, OPEN_DELAY_MAX_MS),
  theme: oneOf(THEMES),
  cardTextSize: numberFrom(CARD_TEXT_SIZE.min, CARD_TEXT_SIZE.max),
  onlyFacts: trueOrFalse,
  colourByCategory: trueOrFalse,
};

/** What a setting should be, in a notation like JSON, the same in every language. */
export function expectedOf(key: keyof Settings): string {
  return FIELDS[key].expected;
}

/** Whether a value is a well-formed one of the setting `key`, down to each entry of a table. */
export function isWellFormed(key: string, value: unknown): boolean {
  if (!isSetting(key)) return false;
  const read = FIELDS[key].read(value);
  if (read === undefined) return false;
  return !isTable(key) || Object.keys(read).length === Object.keys(value as object).length;
}

/** Settings from the stored record; what is missing or malformed is the default. Never throws. */
export function readSettings(record: unknown): Settings {
  const given = isRecord(record) ? record : {};
  const read = <K extends keyof Settings>(key: K): Settings[K] =>
    FIELDS[key].read(Object.hasOwn(given, key) ? given[key] : undefined) ?? DEFAULTS[key];
  const settings = Object.fromEntries(settingKeys().map((key) => [key, read(key)]));
  return {
    ...(settings as unknown as Settings),
    categories: { ...DEFAULTS.categories, ...read("categories") },
  };
}

/** The settings' keys, in the order of DEFAULTS. */
export function settingKeys(): (keyof Settings)[] {
  return Object.keys(DEFAULTS) as (keyof Settings)[];
}

function readPlaces(stored: unknown): Places | undefined {
  if (stored === "text" || stored === "all") return stored;
  if (!isRecord(stored)) return undefined;
  const on = (place: keyof ExtraPlaces) => stored[place] === true;
  return {
    headlines: on("headlines"),
    captions: on("captions"),
    links: on("links"),
    lists: on("lists"),
  };
}

function readSiteRule(stored: unknown): SiteRule | undefined {
  if (stored === "on" || stored === "off") return stored;
  if (!isRecord(stored) || !Number.isFinite(stored.offUntil)) return undefined;
  return { offUntil: Number(stored.offUntil) };
}

function readHiddenName(stored: unknown, key: string): HiddenName | undefined {
  if (!isRecord(stored)) return undefined;
  const { entity, label, form, host, path } = stored;
  if (!isShort(entity) || !isShort(label)) return undefined;
  if (!(form === null || isShort(form)) || !(host === null || isShort(host))) return undefined;
  const isPath = typeof path === "string" && path.length <= PATH_MAX_CHARACTERS;
  if (!(path === null || (isPath && host !== null))) return undefined;
  const name = { entity, label, form, host, path };
  return hiddenKey(name) === key ? name : undefined;
}

function isShort(value: unknown): value is string {
  return typeof value === "string" && value.length <= WORDS_MAX_CHARACTERS;
}

function isSetting(key: string): key is keyof Settings {
  return Object.hasOwn(FIELDS, key);
}

function isTable(key: keyof Settings): boolean {
  return key === "categories" || key === "sites" || key === "hidden";
}
