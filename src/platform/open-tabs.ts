import browser from "webextension-polyfill";
import { isChromium } from "./which-browser.ts";

/** In storage.session, which the browser empties whenever it loads the extension anew. */
const SERVED = "openTabsServed";

declare global {
  /**
   * In the content script's world, out of the page's reach: whether a content script serves the document,
   * or one of the extension as it was before may still have to clean up in it.
   */
  var factContextDocument: "served" | "outlived" | undefined;
}

/**
 * For the background, at each start. Runs the content script in the pages that were open before the
 * extension was installed, updated or switched on: Chromium gives it only to pages that are loaded
 * afterwards, Firefox to open ones too.
 */
export async function serveOpenTabs(): Promise<void> {
  if (!isChromium()) return;
  const { [SERVED]: isDone } = await browser.storage.session.get(SERVED);
  if (isDone) return;
  await serveEveryTab();
  await browser.storage.session.set({ [SERVED]: true });
}

/** Runs the content script in every open page in which it does not run yet and may. */
export async function serveEveryTab(): Promise<void> {
  const urls = ["http://*/*", "https://*/*"];
  const open = await browser.tabs.query({ url: urls, discarded: false });
  for (const { id } of open) if (id !== undefined) void serve(id);
}

async function serve(tab: number): Promise<void> {
  const target = { tabId: tab };
  try {
    await browser.scripting.executeScript({ target, func: noteThatItOutlived });
    await browser.scripting.executeScript({ target, files: ["content.js"] });
  } catch {
    // The tab is gone, or shows a page that no extension may touch, such as the browser's own store.
  }
}

/** Runs in the page, and so can use nothing of this file. */
function noteThatItOutlived(): void {
  globalThis.factContextDocument ??= "outlived";
}
