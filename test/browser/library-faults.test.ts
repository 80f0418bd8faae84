/** A library that is damaged, or that cannot be opened, in both browsers. */
import { afterEach, describe, expect, it } from "vitest";
import { riverFiles } from "../support/rivers.ts";
import { articleSession } from "./article-session.ts";
import { BROWSERS, type ExtensionPage } from "./harness.ts";
import { addFiles, openLibraryPage, press, says, textOf } from "./library-page.ts";
import * as tools from "./page-tools.ts";

describe.each(BROWSERS)("the library, in %s", (name) => {
  const session = articleSession(name);
  let library: ExtensionPage | null = null;
  afterEach(async () => {
    await library?.close();
    library = null;
  });

  it("takes out a pack of which a part is gone, and keeps the others", async () => {
    library = await openLibraryPage(session.driver);
    for (const [i, pack] of ["rivers", "streams"].entries()) {
      await addFiles(library, riverFiles(4, { folder: pack, first: i * 4 }));
      await press(library, "Add ");
      await says(library, `${pack}: added`);
      await press(library, "Done");
    }
    await library.evaluate(loseContents, "rivers");
    await press(library, "Check and rebuild");
    await says(library, "Damaged, and taken out: rivers.");
    const packs = await library.evaluate(textOf, ".packs");
    expect(packs).toContain("streams");
    expect(packs).not.toContain("rivers");
  });

  it("says that it cannot be opened, and begins anew where the reader wants that", async () => {
    library = await openLibraryPage(session.driver);
    await library.evaluate(openInLaterVersion);
    await library.close();
    library = await session.driver.openExtensionPage("library.html");
    await says(library, "does not open the library");
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
    await says(library, "rivers: added");
    await article.close();
  });
});

/** Deletes what is stored of a pack but its record. */
async function loseContents(title: string): Promise<void> {
  const opening = indexedDB.open("library");
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const database = opening.result;
  const transaction = database.transaction(["packs", "names"], "readwrite");
  const asking = transaction.objectStore("packs").getAll();
  asking.onsuccess = () => {
    const pack = asking.result.find((one) => one.title === title);
    transaction.objectStore("names").delete(pack.revision);
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
