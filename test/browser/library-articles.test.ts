/** Pages that were taken to be added, and that no library page has fetched, in both browsers. */
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { BROWSERS } from "./harness.ts";
import { openLibraryPage, says } from "./library-page.ts";
import * as tools from "./page-tools.ts";

const HOUR_MS = 3_600_000;

describe.each(BROWSERS)("a page that was taken and never fetched, in %s", (name) => {
  const session = articleSession(name);

  it("is forgotten when the library page is opened next, and a fresh one is not", async () => {
    const library = await openLibraryPage(session.driver);
    const now = Date.now();
    await library.evaluate(putArticles, [now - HOUR_MS, now]);
    await (await openLibraryPage(session.driver)).close();
    const waiting = await library.evaluate(waitingArticles);
    expect(waiting).toContain(now);
    expect(waiting).not.toContain(now - HOUR_MS);
    await library.close();
  });

  it("is forgotten when the background starts again", async () => {
    const own = await openLibraryPage(session.driver);
    const now = Date.now();
    await own.evaluate(putArticles, [now - HOUR_MS, now]);
    await session.driver.stopBackground();
    const article = await session.open();
    await tools.until(async () => !(await own.evaluate(waitingArticles)).includes(now - HOUR_MS));
    expect(await own.evaluate(waitingArticles)).toContain(now);
    await article.close();
    await own.close();
  });
});

describe.each(BROWSERS)("a page that its own menu could not add, in %s", (name) => {
  const session = articleSession(name);

  it.each([
    ["private", "Nothing is kept of private windows"],
    ["unreadable", "This page could not be added"],
  ])("is said to be %s on the library page", async (why, words) => {
    const library = await session.driver.openExtensionPage(`library.html?refused=${why}`);
    await says(library, words);
    await library.close();
  });
});

/** Stores pages as taken at these times. */
async function putArticles(times: readonly number[]): Promise<void> {
  const opening = indexedDB.open("library");
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const database = opening.result;
  const transaction = database.transaction("articles", "readwrite");
  const article = { html: "<p>Private</p>", url: "https://a.example/", title: "Private" };
  for (const time of times) transaction.objectStore("articles").put(article, time);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** When the pages were taken that wait to be fetched. */
async function waitingArticles(): Promise<IDBValidKey[]> {
  const opening = indexedDB.open("library");
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const database = opening.result;
  const listing = database.transaction("articles").objectStore("articles").getAllKeys();
  await new Promise((resolve) => {
    listing.onsuccess = resolve;
  });
  database.close();
  return listing.result;
}
