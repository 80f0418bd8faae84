import browser from "webextension-polyfill";

/** A stylesheet for one document: one of the user's wins over the page's rules, one of the author's is among them. */
export interface InsertedSheet {
  css: string;
  origin: "USER" | "AUTHOR";
}

/**
 * Inserts sheets into one document of a tab, not into those that follow it there, and removes earlier ones.
 * If the browser gives no id of the document, it is the tab's top document.
 */
export async function replaceSheets(
  tab: number,
  document: string | null,
  { before, sheets }: { before: readonly InsertedSheet[]; sheets: readonly InsertedSheet[] },
): Promise<void> {
  const where = document === null ? { frameIds: [0] } : { documentIds: [document] };
  const target = { tabId: tab, ...where };
  // Removing a sheet that was never inserted does nothing.
  await Promise.all(before.map((sheet) => browser.scripting.removeCSS({ target, ...sheet })));
  await Promise.all(sheets.map((sheet) => browser.scripting.insertCSS({ target, ...sheet })));
}
