import browser from "webextension-polyfill";
import { openLibrary, type ReceivedArticle } from "./library/schema.ts";
import { sweepArticles } from "./library/sweep.ts";

/** The longest page that is taken, in UTF-16 code units of its markup. */
const HTML_MAX = 30_000_000;

/** Why a tab's page was not taken: nothing of the extension's may run there, or nothing may be kept of it. */
export type NotTaken = "unreadable" | "private";

/**
 * Takes a tab's page as it stands into the library's store, for the library page to fetch by its key.
 * Of private windows nothing is kept.
 */
export async function takeArticle(tab: number): Promise<{ key: number } | NotTaken> {
  const found = await browser.tabs.get(tab).catch(() => null);
  if (!found) return "unreadable";
  if (found.incognito) return "private";
  const [result] = await browser.scripting
    .executeScript({
      target: { tabId: tab },
      func: () => ({
        html: document.documentElement.outerHTML,
        url: location.href,
        title: document.title,
      }),
    })
    .catch(() => []);
  const article = result?.result as ReceivedArticle | undefined;
  if (!article || article.html.length > HTML_MAX) return "unreadable";
  // Two tabs' pages may be taken in the same millisecond.
  const key = Date.now() + Math.random();
  return { key: await (await openLibrary()).add("articles", article, key) };
}

/** Returns a stored page and forgets it; undefined if none has that key. */
export async function fetchArticle(key: number): Promise<ReceivedArticle | undefined> {
  const database = await openLibrary();
  const { store, done } = database.transaction("articles", "readwrite");
  const article = await store.get(key);
  await Promise.all([store.delete(key), done]);
  return article;
}

/** For the background, as it starts: a page that was taken is not kept unless the reader has it added. */
export async function forgetOldArticles(): Promise<void> {
  await sweepArticles(await openLibrary(), Date.now());
}
