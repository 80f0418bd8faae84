/**
 * The settings as one versioned record, as it stands in storage and in an exported file. Keys and table
 * entries that this version does not know are kept: a newer version may have written them.
 */
import type { Category } from "./categories.ts";
import { parsedJson, SETTINGS_FORMAT, wrongFile } from "./file-kind.ts";
import type { HiddenName } from "./hidden-names.ts";
import type { Message } from "./i18n/translator.ts";
import { isRecord } from "./is-record.ts";
import {
  expectedOf,
  isWellFormed,
  SETTINGS_VERSION,
  type Settings,
  type SiteRule,
  settingKeys,
} from "./settings.ts";

export type SettingsRecord = Record<string, unknown>;

/** What to change. Tables are merged entry by entry; null takes a site's rule or a hidden name away. */
export type SettingsChange = Partial<Omit<Settings, "categories" | "sites" | "hidden">> & {
  categories?: Record<Category, boolean>;
  sites?: Record<string, SiteRule | null>;
  hidden?: Record<string, HiddenName | null>;
};

const TABLES = ["categories", "sites", "hidden"] as const;

/** The record with a change made. Anything but a record is replaced by a new one. */
export function changeRecord(record: unknown, change: SettingsChange): SettingsRecord {
  const before: SettingsRecord = isRecord(record) ? record : {};
  const after: SettingsRecord = { ...before, ...change };
  for (const table of TABLES) {
    const entries = change[table];
    if (entries === undefined) continue;
    const held = isRecord(before[table]) ? before[table] : {};
    const merged = Object.entries({ ...held, ...entries });
    after[table] = Object.fromEntries(merged.filter(([, value]) => value !== null));
  }
  return { ...after, version: before.version ?? SETTINGS_VERSION };
}

/** Whether a value is a change that `changeRecord` may be given. */
export function isSettingsChange(value: unknown): value is SettingsChange {
  if (!isRecord(value)) return false;
  return Object.entries(value).every(([key, given]) => {
    if ((key !== "sites" && key !== "hidden") || !isRecord(given)) return isWellFormed(key, given);
    const kept = Object.entries(given).filter(([, rule]) => rule !== null);
    return isWellFormed(key, Object.fromEntries(kept));
  });
}

/**
 * The record from the keys that earlier versions stored one by one; null where there are none. `own`
 * are the keys to remove afterwards.
 */
export function recordOfEarlierKeys(
  stored: Record<string, unknown>,
): { record: SettingsRecord; own: string[] } | null {
  const own = EARLIER_KEYS.filter((key) => Object.hasOwn(stored, key));
  if (own.length === 0) return null;
  const kept = own.filter((key) => key !== LOCAL_MARK).map((key) => [key, stored[key]]);
  return { record: { version: SETTINGS_VERSION, ...Object.fromEntries(kept) }, own };
}

/** Earlier versions set this in the local area while their settings lived there. */
export const LOCAL_MARK = "settingsAreLocal";
export const EARLIER_KEYS = [
  "enabled",
  "categories",
  "demonyms",
  "sites",
  "openMode",
  "openDelay",
  LOCAL_MARK,
];

/** The text of a settings file. */
export function exportSettings(record: unknown): string {
  const settings = changeRecord(record, {});
  return `${JSON.stringify({ format: SETTINGS_FORMAT, settings }, null, 2)}\n`;
}

/** Every problem of a file: what is wrong, where, and what it should be. Nothing of such a file is taken. */
export interface FileProblems {
  problems: readonly [Message, ...Message[]];
}

/** The record from the text of a settings file, or every problem with it. */
export function importSettings(text: string): { record: SettingsRecord } | FileProblems {
  const file = parsedJson(text);
  const wrong = wrongFile(file, "settings");
  if (wrong !== null) return { problems: [wrong] };
  const read = readSettingsFile(isRecord(file) ? file.settings : null);
  return "problems" in read ? { problems: [FILE_DAMAGED, ...read.problems] } : read;
}

/** The record from the `settings` of a file, or every problem with them. */
export function readSettingsFile(settings: unknown): { record: SettingsRecord } | FileProblems {
  if (!isRecord(settings)) return { problems: [wrongValue("settings", "{ }", shown(settings))] };
  const [first, ...rest] = settingKeys()
    .filter((key) => Object.hasOwn(settings, key) && !isWellFormed(key, settings[key]))
    .map((key) => wrongValue(`settings.${key}`, expectedOf(key), shown(settings[key])));
  return first === undefined
    ? { record: changeRecord(settings, {}) }
    : { problems: [first, ...rest] };
}

/** Stands before the problems of a file of the right kind. */
export const FILE_DAMAGED: Message = { id: "fileDamaged" };

/** The problem of a value in a file; `expected` and `found` are written like JSON. */
export function wrongValue(place: string, expected: string, found: string): Message {
  return { id: "fileValueWrong", parameters: { place, expected, found } };
}

const SHOWN_MAX = 60;

function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? "missing";
  return written.length > SHOWN_MAX ? `${written.slice(0, SHOWN_MAX)} …` : written;
}
