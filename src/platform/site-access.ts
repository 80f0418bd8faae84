/** The browser's own switch for which sites the extension may read: readers can turn it off after installing. */
import browser from "webextension-polyfill";

const ALL_SITES = { origins: ["http://*/*", "https://*/*"] };

/** Whether the browser lets the extension read every site. */
export function mayReadSites(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Has the browser ask the reader; only right upon a press. Whether the reader allows it. */
export function askToReadSites(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}

/** Calls back when the reader has allowed more sites. */
export function onSitesAllowed(callback: () => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) callback();
  });
}
