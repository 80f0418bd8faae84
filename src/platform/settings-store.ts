/**
 * The reader's settings: one record under `settings` in storage.local. The extension's own pages and the
 * background read it; only the background writes it, one change after another, so that two windows do not
 * overwrite each other's changes.
 */
import browser from "webextension-polyfill";
import { readSettings, type Settings } from "../core/settings.ts";
import {
  changeRecord,
  EARLIER_KEYS,
  isSettingsChange,
  LOCAL_MARK,
  recordOfEarlierKeys,
  type SettingsChange,
  type SettingsRecord,
} from "../core/settings-record.ts";

const KEY = "settings";
/** In storage.local: set once the keys of earlier versions have been migrated, and are no longer read. */
const MIGRATED = "settingsMigrated";
/** In storage.session, which is kept in memory only: the changes made in private windows. */
const PRIVATE_CHANGE = "privateChange";

/** The changes that private windows keep to themselves. */
export type PrivateChange = Pick<SettingsChange, "sites" | "hidden">;

let writing: Promise<unknown> = Promise.resolve();
let migrating: Promise<void> = Promise.resolve();

/** The settings; for a private window, with the changes made in private windows. */
export async function loadSettings({ isPrivate = false } = {}): Promise<Settings> {
  await migrating;
  const record = await storedRecord();
  return readSettings(isPrivate ? changeRecord(record, await privateChange()) : record);
}

/** Calls back with all settings whenever the record has changed, whoever changed it. */
export function onSettingsChange(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === "local" && KEY in changes) callback(readSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}

/** For the background. Calls back whenever the settings that pages are told may have changed. */
export function onSettingsForPagesChange(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && KEY in changes) callback();
    if (area === "session" && PRIVATE_CHANGE in changes) callback();
  });
}

/** For the background. Rejects when the browser does not store the change. */
export function storeChange(change: SettingsChange): Promise<void> {
  return inTurn(async () => {
    await browser.storage.local.set({ [KEY]: changeRecord(await storedRecord(), change) });
  });
}

/** For the background. Replaces the stored record. Rejects if that is not stored. */
export function replaceRecord(record: SettingsRecord): Promise<void> {
  return inTurn(() => browser.storage.local.set({ [KEY]: record }));
}

/** For the background. Resets every setting to its default, in private windows too; empties storage.session. */
export function deleteSettings(): Promise<void> {
  return inTurn(async () => {
    await browser.storage.session.clear();
    await browser.storage.local.remove(KEY);
  });
}

/** For the background. Keeps a change for private windows alone, in memory. */
export function storePrivateChange({ sites, hidden }: PrivateChange): Promise<void> {
  return inTurn(async () => {
    const held = await privateChange();
    const change: Required<PrivateChange> = {
      sites: { ...held.sites, ...sites },
      hidden: { ...held.hidden, ...hidden },
    };
    await browser.storage.session.set({ [PRIVATE_CHANGE]: change });
  });
}

/** For the background. Forgets the private changes when the last private window is closed. */
export function forgetPrivateChangeWithItsWindows(): void {
  browser.windows?.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito)) {
      await browser.storage.session.remove(PRIVATE_CHANGE);
    }
  });
}

interface HideableArea {
  setAccessLevel?(level: { accessLevel: string }): Promise<void>;
}

/**
 * For the background. Hides the storage from content scripts, where the browser can (Chromium). Done each
 * time the background starts, since the browser forgets it when it closes.
 */
export function hideStorageFromPages(): void {
  const { local, sync } = browser.storage as unknown as Record<"local" | "sync", HideableArea>;
  for (const area of [local, sync]) {
    area.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" }).catch(console.error);
  }
}

async function privateChange(): Promise<PrivateChange> {
  const { [PRIVATE_CHANGE]: change } = await browser.storage.session.get(PRIVATE_CHANGE);
  return isSettingsChange(change) ? change : {};
}

/** The record as it is stored; undefined before the first change. */
export async function storedRecord(): Promise<unknown> {
  const { [KEY]: record } = await browser.storage.local.get(KEY);
  return record;
}

/** For the background, before anything else. */
export function migrateSettings(): void {
  migrating = inTurn(migrate).catch(console.error);
}

/**
 * Earlier versions stored each setting under a key of its own, in storage.sync or, if that refused, in
 * storage.local. Moves them into the record and leaves everything else in either area alone. Once there is
 * a record, those keys are ignored.
 */
async function migrate(): Promise<void> {
  const { local, sync } = browser.storage;
  const { [MIGRATED]: isDone } = await local.get(MIGRATED);
  if (isDone || (await storedRecord()) !== undefined) return;
  const inLocal = recordOfEarlierKeys(await local.get(EARLIER_KEYS));
  const inSync = recordOfEarlierKeys(await sync.get(EARLIER_KEYS).catch(() => ({})));
  const isLocal = inLocal?.own.includes(LOCAL_MARK) ?? false;
  const earlier = (isLocal ? inLocal : inSync)?.record;
  // A record that was written meanwhile is newer.
  const isLate = (await storedRecord()) !== undefined;
  await local.set({ ...(earlier && !isLate ? { [KEY]: earlier } : {}), [MIGRATED]: true });
  if (inLocal && isLocal) await local.remove(inLocal.own);
  if (inSync) await sync.remove(inSync.own).catch(() => undefined);
}

function inTurn(write: () => Promise<void>): Promise<void> {
  const written = writing.then(write);
  writing = written.catch(() => undefined);
  return written;
}
