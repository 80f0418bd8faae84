import browser from "webextension-polyfill";

/** Whether this page is in a private window, which has storage of its own that ends with it. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext ?? false;
}
