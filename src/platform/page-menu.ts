import browser from "webextension-polyfill";

const ADD_ARTICLE = "add-article";

/**
 * Offers to add a page to the library in its context menu, and calls back with the tab that was chosen.
 * Firefox for Android lets extensions add nothing to that menu; there the popup alone offers it.
 */
export function offerToAddArticles(title: string, add: (tab: number) => void): void {
  const { contextMenus } = browser as { contextMenus?: typeof browser.contextMenus };
  if (!contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await contextMenus.removeAll();
    contextMenus.create({
      id: ADD_ARTICLE,
      title,
      contexts: ["page"],
      documentUrlPatterns: ["http://*/*", "https://*/*"],
    });
  });
  contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ADD_ARTICLE && tab?.id !== undefined) add(tab.id);
  });
}
