import browser from "webextension-polyfill";

/** Styles for one document: `user` yields to no rule of the page's, `author` is one sheet among its own. */
export interface PageStyle {
  user: string;
  author: string;
}

/**
 * Puts a style into one document of a tab, and into none that follows it there, in the place of the one
 * that it had before, if it had it. Where the browser gives
 * no id of the document, into the tab's top document.
 */
export async function replaceStyle(
  tab: number,
  document: string | null,
  { before, style }: { before: PageStyle; style: PageStyle },
): Promise<void> {
  const where = document === null ? { frameIds: [0] } : { documentIds: [document] };
  const target = { tabId: tab, ...where };
  // What was never inserted is removed without a word.
  await Promise.all([
    browser.scripting.removeCSS({ target, css: before.user, origin: "USER" }),
    browser.scripting.removeCSS({ target, css: before.author, origin: "AUTHOR" }),
  ]);
  await Promise.all([
    browser.scripting.insertCSS({ target, css: style.user, origin: "USER" }),
    browser.scripting.insertCSS({ target, css: style.author, origin: "AUTHOR" }),
  ]);
}
