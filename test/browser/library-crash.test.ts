/** The browser ends in the middle of an import: the library is as it was, or has all of it. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { letPass } from "../support/let-pass.ts";
import { riverFiles } from "../support/rivers.ts";
import { BROWSERS, type Driver, launch } from "./harness.ts";
import { chooseFiles, handOver, openLibraryPage, press, says } from "./library-page.ts";
import * as tools from "./page-tools.ts";

/** How often the browser is ended; `KILLS=20 npm run browser -- library-crash` looks closer. */
const KILLS = Number(process.env.KILLS ?? 6);
/** The last moment comes after this many times what an import took, when all should be in. */
const LAST_MOMENT = 1.2;
const FILES = 60;
const TIMEOUT_MS = 60_000 + KILLS * 40_000;

describe.each(BROWSERS)("an import that a crash ends, in %s", (name) => {
  let profile = "";
  let driver: Driver | null = null;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), "fact-context-profile-"));
  });
  afterAll(async () => {
    await driver?.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it(
    "leaves a library that is whole, and nothing else",
    async () => {
      driver = await launch(name, { profile });
      const first = await openLibraryPage(driver);
      await handOver(first, riverFiles(FILES));
      const chosen = Date.now();
      await chooseFiles(first);
      await says(first, "to my library");
      const reading = Date.now() - chosen;
      const added = Date.now();
      await press(first, "Add ");
      await says(first, "“rivers” was added");
      const length = reading + Date.now() - added;
      await driver.close();
      let expected = await packsIn(name, profile);
      expect(expected.packs).toEqual(["Bundled documents", "rivers"]);

      for (let killed = 0; killed < KILLS; killed++) {
        // Evenly over the length of an import, without the time that a reader takes to look it over.
        let wait = (length * LAST_MOMENT * killed) / (KILLS - 1);
        driver = await launch(name, { profile });
        const page = await openLibraryPage(driver);
        const own = { folder: `import-${killed}`, first: (killed + 1) * FILES };
        await handOver(page, riverFiles(FILES, own));
        await chooseFiles(page);
        if (wait > reading) {
          await says(page, "to my library");
          await press(page, "Add ");
          wait -= reading;
        }
        await letPass(wait);
        await driver.kill();
        const found = await packsIn(name, profile);
        const isComplete = found.packs.includes(`import-${killed}`);
        expect(found.packs).toEqual([
          ...expected.packs,
          ...(isComplete ? [`import-${killed}`] : []),
        ]);
        expect(found.revisions).toEqual(found.packs.length - 1);
        expected = found;
      }
    },
    TIMEOUT_MS,
  );
});

/** What a browser finds that comes after: the packs, and how many revisions have rows. */
async function packsIn(name: (typeof BROWSERS)[number], profile: string) {
  const driver = await launch(name, { profile });
  const page = await openLibraryPage(driver);
  const packs = await page.evaluate(() =>
    [...document.querySelectorAll(".packs .switch .label")].map((label) => `${label.textContent}`),
  );
  const revisions = await page.evaluate(async () => {
    const opening = indexedDB.open("library");
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const database = opening.result;
    const keysOf = (store: string) =>
      new Promise<IDBValidKey[]>((resolve) => {
        const asking = database.transaction(store).objectStore(store).getAllKeys();
        asking.onsuccess = () => resolve(asking.result);
      });
    const all = await Promise.all(["names", "documents", "texts", "shards"].map(keysOf));
    database.close();
    return new Set(all.flat().map((key) => (Array.isArray(key) ? key[0] : key))).size;
  });
  await tools.until(async () => packs.length > 0);
  await driver.close();
  return { packs, revisions };
}
