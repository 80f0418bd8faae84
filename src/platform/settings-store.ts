import browser from "webextension-polyfill";
import { readSettings, type Settings } from "../core/settings.ts";

/** Set in the local area once the sync area has refused a write; settings live locally from then. */
const LOCAL_MARK = "settingsAreLocal";

/**
 * The reader's settings, each under its own key in storage.sync, or in storage.local once sync has
 * refused to take them (its quota, or sync switched off by policy).
 */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await (await area()).get(null));
}

/** Changes some settings, leaving the others as they are stored. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const current = await area();
  if (current === browser.storage.local) {
    await current.set(change);
    return;
  }
  try {
    await current.set(change);
  } catch {
    const whole = { ...(await loadSettings()), ...change };
    await browser.storage.local.set({ ...whole, [LOCAL_MARK]: true });
  }
}

/** Calls back with all settings whenever any changed, in whichever tab or page. */
export function onSettingsChange(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const listener = () => {
    void loadSettings().then((settings) => {
      if (!signal.aborted) callback(settings);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}

async function area(): Promise<browser.Storage.StorageArea> {
  try {
    const mark = await browser.storage.local.get(LOCAL_MARK);
    return mark[LOCAL_MARK] === true ? browser.storage.local : browser.storage.sync;
  } catch {
    return browser.storage.local;
  }
}
