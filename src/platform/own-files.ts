import browser from "webextension-polyfill";

/**
 * The address under which this script may load a file of the extension's own. In Chromium it names
 * the extension by an id of the browser session, in Firefox by one of the profile. Throws once the
 * extension is gone.
 */
export function addressOf(file: string): string {
  return browser.runtime.getURL(file);
}
