import browser from "webextension-polyfill";

/**
 * Calls back once the extension is installed for the first time. `isTrial`: it was loaded from a folder
 * and not from a store, as developers and test drivers load it.
 */
export function onFirstInstall(callback: (about: { isTrial: boolean }) => void): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== "install") return;
    const { installType } = await browser.management.getSelf();
    callback({ isTrial: installType === "development" });
  });
}
