import browser from "webextension-polyfill";

/** Styles for one document: `user` wins over the page's rules, `author` is one sheet among the page's own. */
export interface InsertedStyle {
  user: string;
  author: string;
}

/**
 * Inserts a style into one document of a tab, not into those that follow it there, and removes an earlier
 * one. If the browser gives no id of the document, it is the tab's top document.
 */
export async function replaceStyle(
  tab: number,
  document: string | null,
  { before, style }: { before: InsertedStyle; style: InsertedStyle },
): Promise<void> {
  const where = document === null ? { frameIds: [0] } : { documentIds: [document] };
  const target = { tabId: tab, ...where };
  // Removing a style that was never inserted does nothing.
  await Promise.all([
    browser.scripting.removeCSS({ target, css: before.user, origin: "USER" }),
    browser.scripting.removeCSS({ target, css: before.author, origin: "AUTHOR" }),
  ]);
  await Promise.all([
    browser.scripting.insertCSS({ target, css: style.user, origin: "USER" }),
    browser.scripting.insertCSS({ target, css: style.author, origin: "AUTHOR" }),
  ]);
}
