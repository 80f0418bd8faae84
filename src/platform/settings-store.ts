import browser from "webextension-polyfill";
import { readSettings, type Settings } from "../core/settings.ts";

/** Set in the local area while settings live there. */
const LOCAL_MARK = "settingsAreLocal";

/** Changes made here or heard of so far: a read begun before the last one is out of date. */
let changes = 0;
let saving: Promise<void> = Promise.resolve();

/**
 * The reader's settings, each under its own key in storage.sync, or in storage.local where sync is
 * switched off, and from when it has refused a change (its quota) until it takes one again.
 */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await stored());
}

/** Changes some settings, leaving the others as they are stored. */
export function saveSettings(change: Partial<Settings>): Promise<void> {
  changes++;
  const saved = saving.then(() => store(change));
  saving = saved.catch(() => undefined);
  return saved;
}

/** Calls back with all settings whenever any changed, in whichever tab or page. */
export function onSettingsChange(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const listener = async () => {
    const change = ++changes;
    await saving;
    const settings = await loadSettings();
    if (change === changes && !signal.aborted) callback(settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}

async function store(change: Partial<Settings>): Promise<void> {
  const { local, sync } = browser.storage;
  const { [LOCAL_MARK]: isLocal, ...held } = await stored();
  try {
    await sync.set(isLocal ? { ...held, ...change } : change);
    if (isLocal) await local.remove([LOCAL_MARK, ...Object.keys(held)]);
  } catch {
    await local.set({ ...held, ...change, [LOCAL_MARK]: true });
  }
}

async function stored(): Promise<Record<string, unknown>> {
  const local = await browser.storage.local.get(null);
  if (local[LOCAL_MARK]) return local;
  return browser.storage.sync.get(null).catch(() => local);
}
