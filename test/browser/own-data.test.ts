/** All that the extension stores for the reader: how it goes. */
import { describe, expect, it } from "vitest";
import { RIVER_ARTICLE, riverFiles } from "../support/rivers.ts";
import { articleSession } from "./article-session.ts";
import { BROWSERS, type ExtensionPage } from "./harness.ts";
import { addFiles, chooseFiles, openLibraryPage, press, says } from "./library-page.ts";
import * as tools from "./page-tools.ts";

/** As far as these tests meddle with it; Firefox knows it as `browser`. */
declare const chrome: {
  storage: Record<
    "local" | "session",
    { get(keys: null): Promise<object>; set(items: object): Promise<void> }
  >;
};

function stored(own: ExtensionPage): Promise<object> {
  return own.evaluate(async () => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    const { local, session } = api.storage;
    return { ...(await local.get(null)), ...(await session.get(null)) };
  });
}

describe.each(BROWSERS)("what is stored, in %s", (name) => {
  const session = articleSession(name);

  it("is deleted once the reader has been asked, and comes back from a backup alone", async () => {
    const html = RIVER_ARTICLE.replace(
      "</article>",
      "<p>Vladimir Putin spoke of it.</p></article>",
    );
    expect(html).toContain("Putin");
    const article = await session.driver.open(session.server.put("/rivers.html", html));
    const library = await openLibraryPage(session.driver);
    await addFiles(library, riverFiles(3));
    await says(library, "to my library");
    await press(library, "Add ");
    await says(library, "“rivers” was added");
    await article.bringToFront();
    const paints = async (text: string) => (await tools.painted(article)).includes(text);
    await tools.until(() => paints("Northern Rivers Authority"));

    const own = await session.driver.openExtensionPage("options.html");
    await own.evaluate(async () => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      const sites = { "a.example": "off" };
      await api.storage.local.set({ settings: { density: "every", places: "all", sites } });
      await api.storage.session.set({ privateChange: { sites } });
    });
    await own.evaluate(keepSavedFile);
    await press(own, "Back up everything");
    await says(own, "backed up as fact-context-backup.json");
    await press(own, "Delete everything");
    await says(own, "This cannot be undone");
    expect(JSON.stringify(await stored(own))).toContain("a.example");
    await tools.until(() => own.evaluate(confirmDeletion));
    await says(own, "Everything is deleted.");
    const left = Object.keys(await stored(own));
    expect(left.filter((key) => key !== "settingsMigrated")).toEqual([]);

    await article.bringToFront();
    await tools.until(async () => !(await paints("Northern Rivers Authority")));
    await tools.until(() => paints("Vladimir Putin"));
    const emptied = await openLibraryPage(session.driver);
    expect(await emptied.evaluate(listedPacks)).toEqual(["bundled"]);
    const nothing = await stored(own);

    await own.evaluate(chooseSavedFile, 0.5);
    await chooseFiles(own, "#restore-file");
    await says(own, "it is no backup, or it is damaged");
    expect(await stored(own)).toEqual(nothing);
    await own.evaluate(chooseSavedFile, 1);
    await chooseFiles(own, "#restore-file");
    await says(own, "fact-context-backup.json are restored");
    expect(JSON.stringify(await stored(own))).toContain("a.example");
    const restored = await openLibraryPage(session.driver);
    await says(restored, "rivers");
    expect(await restored.evaluate(listedPacks)).toEqual(["bundled", "rivers"]);
    await article.bringToFront();
    await tools.until(() => paints("Northern Rivers Authority"));
    for (const page of [own, library, emptied, restored]) await page.close();
    await article.close();
  });
});

function listedPacks(): (string | undefined)[] {
  const packs = document.querySelectorAll<HTMLElement>("[data-pack]");
  return [...packs].map(({ dataset }) => dataset.pack);
}

/** Has the page keep the file that it lets the reader save. */
function keepSavedFile(): void {
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    Object.assign(globalThis, { saved: blob });
    return make(blob);
  };
}

/** Lays the saved file, or the first part of it, ready to be chosen. */
function chooseSavedFile(part: number): void {
  const { saved } = globalThis as unknown as { saved: Blob };
  const chosen = new DataTransfer();
  const bytes = saved.slice(0, Math.floor(saved.size * part));
  chosen.items.add(new File([bytes], "fact-context-backup.json"));
  Object.assign(globalThis, { chosen });
}

function confirmDeletion(): boolean {
  const buttons = document.querySelectorAll<HTMLElement>("[role=alertdialog] button");
  const yes = [...buttons].find(({ textContent }) => textContent === "Delete");
  yes?.click();
  return yes !== undefined;
}
