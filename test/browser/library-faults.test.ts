/** A library that is damaged, or that cannot be opened, in both browsers. */
import { afterEach, describe, expect, it } from "vitest";
import { compileBundled } from "../../scripts/bundled-pack.ts";
import { riverFiles } from "../support/rivers.ts";
import { articleSession } from "./article-session.ts";
import { BROWSERS, type ExtensionPage, ROOT } from "./harness.ts";
import { addFiles, openLibraryPage, press, says, textOf } from "./library-page.ts";
import * as tools from "./page-tools.ts";

const { documents } = compileBundled(ROOT).pack;

describe.each(BROWSERS)("the library, in %s", (name) => {
  const session = articleSession(name);
  let library: ExtensionPage | null = null;
  afterEach(async () => {
    await library?.close();
    library = null;
  });

  it.each([
    ["names", 0],
    ["documents", 4],
    ["shards", 8],
    ["texts", 12],
  ] as const)(
    "goes on without a pack whose %s are gone, and takes it out when it is checked",
    async (store, first) => {
      library = await openLibraryPage(session.driver);
      const [lost, kept] = [`lost ${store}`, `kept ${store}`];
      for (const [i, pack] of [lost, kept].entries()) {
        await addFiles(library, riverFiles(2, { folder: pack, first: first + i * 2 }));
        await press(library, "Add ");
        await says(library, `“${pack}” was added`);
        await press(library, "Done");
      }
      await library.evaluate(loseContents, { title: lost, store });
      await session.driver.stopBackground();

      const article = await session.open();
      await tools.until(async () => (await tools.painted(article)).includes("Vladimir Putin"));
      await article.close();
      const options = await session.driver.openExtensionPage("options.html");
      await says(options, "Delete everything");
      await options.close();
      const [bundled] = documents;
      const reader = await session.driver.openExtensionPage(`reader.html?document=${bundled?.id}`);
      await says(reader, bundled?.title ?? "-");
      await reader.close();

      await press(library, "Check and rebuild");
      await says(library, `Removed because of damage: ${lost}.`);
      const packs = await library.evaluate(textOf, ".packs");
      expect(packs).toContain(kept);
      expect(packs).not.toContain(lost);
    },
  );

  it("says that it cannot be opened, and begins anew where the reader wants that", async () => {
    library = await openLibraryPage(session.driver);
    await library.evaluate(openInLaterVersion);
    await library.close();
    library = await session.driver.openExtensionPage("library.html");
    await says(library, "could not open the library");
    // What came with the extension is marked all the same.
    const article = await session.open();
    await tools.until(async () => (await tools.painted(article)).includes("Vladimir Putin"));
    await session.driver.stopBackground();
    await article.reload();
    await tools.until(async () => (await tools.painted(article)).includes("Vladimir Putin"));
    await press(library, "Start with an empty library");
    await says(library, "In your library");
    await addFiles(library, riverFiles(4));
    await press(library, "Add ");
    await says(library, "“rivers” was added");
    await article.close();
  });
});

/** Deletes what one of the library's stores has of a pack. */
async function loseContents({ title, store }: { title: string; store: string }): Promise<void> {
  const opening = indexedDB.open("library");
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const database = opening.result;
  const transaction = database.transaction(["packs", store], "readwrite");
  const asking = transaction.objectStore("packs").getAll();
  asking.onsuccess = () => {
    const { revision } = asking.result.find((one) => one.title === title);
    const isOneRow = store === "names" || store === "documents";
    const rows = isOneRow ? revision : IDBKeyRange.bound([revision], [revision, []]);
    transaction.objectStore(store).delete(rows);
  };
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** Gives the library a version that this build does not know yet. */
async function openInLaterVersion(): Promise<void> {
  const opening = indexedDB.open("library", 99);
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  opening.result.close();
}
