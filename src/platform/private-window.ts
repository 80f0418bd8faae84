import browser from "webextension-polyfill";

/** Whether this page is in a private window, whose storage is another one and ends with it. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext ?? false;
}
