import browser from "webextension-polyfill";

const ADD_ARTICLE = "add-article";

/** Offers to add a page to the library in its context menu, and calls back with the tab that was chosen. */
export function offerToAddArticles(title: string, add: (tab: number) => void): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: ADD_ARTICLE,
      title,
      contexts: ["page"],
      documentUrlPatterns: ["http://*/*", "https://*/*"],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ADD_ARTICLE && tab?.id !== undefined) add(tab.id);
  });
}
