import browser from "webextension-polyfill";

/** Whether this is Chromium or a browser based on it; otherwise it is Firefox. */
export function isChromium(): boolean {
  return browser.runtime.getURL("").startsWith("chrome-extension:");
}
