/** The library page with real files, and what pages show of them, in both browsers. */
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { compileBundled } from "../../scripts/bundled-pack.ts";
import { RIVER_ARTICLE, riverFiles } from "../support/rivers.ts";
import { samplePack } from "../support/sample-pack.ts";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { BROWSERS, ROOT } from "./harness.ts";
import {
  addFiles,
  fill,
  isTicked,
  openLibraryPage,
  press,
  pressInPack,
  says,
  searchNames,
  switchPack,
  textOf,
  tick,
} from "./library-page.ts";
import * as tools from "./page-tools.ts";

describe.each(BROWSERS)("the library, in %s", (name) => {
  const session = articleSession(name);

  it("takes in a folder of a hundred documents, whose names are marked, with what they say", async () => {
    const article = await session.driver.open(session.server.put("/rivers.html", RIVER_ARTICLE));
    const library = await openLibraryPage(session.driver);
    await addFiles(library, riverFiles(100));
    await says(library, "in 100 documents");
    await press(library, "Add ");
    await says(library, "“rivers” was added");

    // Open before the documents came in, and lit at once.
    await article.bringToFront();
    await tools.until(async () =>
      (await tools.painted(article)).includes("Northern Rivers Authority"),
    );
    await tools.hover(article, "northern-rivers-authority");
    await tools.waitForCard(article, "Northern Rivers Authority");
    const card = await tools.cardText(article);
    expect(card).toMatch(
      /The Northern Rivers Authority \(NRA\) has closed two weirs|chief hydrologist of the Northern Rivers Authority/u,
    );
    expect(card).toMatch(/Survey \d+|survey-\d+/u);

    // The background keeps nothing that it does not read again.
    await session.driver.stopBackground();
    await article.reload();
    await tools.until(async () => (await tools.painted(article)).includes("Miriam Holt"));

    await switchPack(library, "rivers");
    await tools.until(async () => !(await tools.painted(article)).includes("Miriam Holt"));
    await switchPack(library, "rivers");
    await tools.until(async () => (await tools.painted(article)).includes("Miriam Holt"));
    await article.close();
    await library.close();
  });

  it("asks before it deletes a pack, and brings it back", async () => {
    const library = await openLibraryPage(session.driver);
    const article = await session.driver.open(`${session.server.origin}/rivers.html`);
    await tools.until(async () => (await tools.painted(article)).includes("Miriam Holt"));
    await pressInPack(library, "rivers", "Delete");
    await says(library, "Delete “rivers”?");
    await says(library, "“Bring it back” in this list brings it back for 10 minutes");
    await pressInPack(library, "rivers", "Delete");
    await says(library, "“rivers” is deleted");
    await tools.until(async () => !(await tools.painted(article)).includes("Miriam Holt"));
    await press(library, "Bring it back");
    await tools.until(async () => (await tools.painted(article)).includes("Miriam Holt"));
    await article.close();
    await library.close();
  });

  it("says that the bundled documents can be had back, as they can", async () => {
    const library = await openLibraryPage(session.driver);
    await pressInPack(library, "bundled", "Delete");
    await says(library, "brings it back at any time");
    await pressInPack(library, "bundled", "Delete");
    await says(library, "is deleted");
    await library.close();
    const later = await openLibraryPage(session.driver);
    await pressInPack(later, "bundled", "Bring it back");
    await tools.until(() =>
      later.evaluate(
        () => document.querySelector("[data-pack=bundled] input[role=switch]:checked") !== null,
      ),
    );
    await later.close();
  });

  it("shows a pack's switch as it was thrown, from then on", async () => {
    const library = await openLibraryPage(session.driver);
    const watch = () =>
      library.evaluate(async () => {
        const input = document.querySelector<HTMLInputElement>("[data-pack] input[role=switch]");
        input?.click();
        const seen = new Set<boolean | undefined>();
        for (let i = 0; i < 300; i++) {
          seen.add(
            document.querySelector<HTMLInputElement>("[data-pack] input[role=switch]")?.checked,
          );
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        return [...seen];
      });
    expect(await watch()).toEqual([false]);
    expect(await watch()).toEqual([true]);
    await library.close();
  });

  it("asks before it takes a pack a second time", async () => {
    const library = await openLibraryPage(session.driver);
    const bytes = strToU8(JSON.stringify(samplePack()));
    const packs = () => library.evaluate(() => document.querySelectorAll("[data-pack]").length);
    const before = await packs();
    await addFiles(library, [{ path: "sample.json", bytes }]);
    await says(library, "” was added");
    await press(library, "Done");
    for (const answer of ["Leave it as it is", "Replace it", "Keep both"]) {
      await addFiles(library, [{ path: "sample.json", bytes }]);
      await says(library, "is already in your library");
      await press(library, answer);
      if (answer !== "Leave it as it is") await press(library, "Done");
      await tools.until(() => library.evaluate(() => document.querySelector(".add") !== null));
      expect(await packs()).toBe(before + (answer === "Keep both" ? 2 : 1));
    }
    await library.close();
  });

  it("adds the article in a tab, which is asked for nothing again", async () => {
    const url = session.server.put("/own.html", RIVER_ARTICLE.replaceAll("Brennick", "Wendlow"));
    const article = await session.driver.open(url);
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.until(() => popup.evaluate(clickByWords, "Add this article"));
    const elsewhere = await session.driver.openExtensionPage("reader.html");
    await tools.until(() => elsewhere.evaluate(clickInLibrary, "to my library"));
    await tools.until(async () => (await tools.painted(article)).includes("Wendlow"));
    await tools.until(() => elsewhere.evaluate(clickInLibrary, "Done"));
    await elsewhere.close();
    await article.close();
  });

  it("keeps what the reader decides of the names, also for the documents that come later", async () => {
    const library = await openLibraryPage(session.driver);
    await pressInPack(library, "rivers", "Review names");
    await says(library, "to my library");
    await searchNames(library, "Tobias Crane");
    await isTicked(library, "Tobias Crane", true);
    await tick(library, "Tobias Crane");
    await press(library, "Undo");
    await isTicked(library, "Tobias Crane", true);
    await tick(library, "Tobias Crane");
    await isTicked(library, "Tobias Crane", false);
    await press(library, "Save ");
    await says(library, "“rivers” was changed");
    await press(library, "Done");

    const keeper = "Ulrike Sandholt keeps the lock. Ulrike Sandholt has kept it for a year.";
    const fresh = { path: "rivers/lock.txt", bytes: strToU8(keeper) };
    const more = [...riverFiles(102).slice(100), fresh];
    await addFiles(library, more, "[data-pack=rivers] input[type=file]");
    await says(library, "in 103 documents");
    await says(library, "Only new names (1)");
    await searchNames(library, "Tobias Crane");
    await isTicked(library, "Tobias Crane", false);
    await press(library, "Save ");
    await says(library, "“rivers” was changed");
    const crane = RIVER_ARTICLE.replaceAll("Miriam Holt", "Tobias Crane");
    const article = await session.driver.open(session.server.put("/crane.html", crane));
    await tools.until(async () => (await tools.painted(article)).includes("Brennick"));
    expect(await tools.painted(article)).not.toContain("Tobias Crane");
    await article.close();
    await library.close();
  });

  it("shows what two packs say of one entity on one card, each with its own document", async () => {
    const library = await openLibraryPage(session.driver);
    await press(library, "Paste text");
    const said = "The Wagner Group bought a steamboat on the River Brennick.";
    await tools.until(() => library.evaluate(fill, "form.paste input", "Steamboats"));
    const text = `${said} The Wagner Group sold it.`;
    await tools.until(() => library.evaluate(fill, "form.paste textarea", text));
    await press(library, "Add the text");
    await says(library, "to my library");
    await press(library, "Add ");
    await says(library, "“Steamboats” was added");
    const article = await session.open();
    await tools.hover(article, "wagner-group");
    await tools.waitForCard(article, "Wagner Group");
    const card = await tools.cardText(article);
    expect(card).toContain("steamboat");
    expect(card).toContain("Steamboats");
    const bundled = compileBundled(ROOT).pack.entities.find(({ id }) => id === "wagner-group");
    expect(card).toContain(bundled?.summary[0]?.text);
    await article.close();
    await library.close();
  });

  it("takes a list of names with a kind of its own, and what the reader tells of the documents", async () => {
    const library = await openLibraryPage(session.driver);
    const said = "The long drain carries the water of nine farms to the sea.";
    const names = strToU8("name;kind;also\nlong drain;Drains;the drain\n");
    await addFiles(library, [{ path: "drains/names.csv", bytes: names }]);
    await says(library, "a list of names needs documents that name them");
    await press(library, "Close");
    await addFiles(library, [
      { path: "drains/farms.txt", bytes: strToU8(`${said} The long drain is old.`) },
      { path: "drains/names.csv", bytes: names },
    ]);
    await says(library, "1 name in 1 document");
    await says(library, "“drains/names.csv” was read as a list of names");
    await press(library, "Leave the list out");
    await says(library, "0 names in 1 document");
    await press(library, "Undo");
    await says(library, "1 name in 1 document");
    await tools.until(() => library.evaluate(fill, "input[name=kind]", "farm survey"));
    await tools.until(() => library.evaluate(fill, "input[name=date]", "2019-04"));
    await press(library, "Fill in");
    await tools.until(async () =>
      (await library.evaluate(textOf, ".about option:last-child")).includes("2019-04"),
    );
    await press(library, "Add ");
    await says(library, "“drains” was added");

    const text = "They met where the long drain ends, and spoke of the long drain and its farms.";
    const url = session.server.put(
      "/drains.html",
      `<article>${`<p>${text}</p>`.repeat(30)}</article>`,
    );
    const article = await session.driver.open(url);
    await tools.hover(article, "long-drain");
    await tools.waitForCard(article, "long drain");
    expect(await tools.cardText(article)).toContain("“farms” · farm survey · April 2019");
    // Its claims are the documents' own sentences: nothing offers to quote them once more.
    const controls = await inCard(article, (root) =>
      [...root.querySelectorAll("[data-citation]")].map(({ textContent }) => textContent),
    );
    expect(new Set(controls)).toEqual(new Set(["Source"]));
    await tools.clickInCard(article, "Source: ");
    await tools.until(() =>
      inCard(article, (root) => root.querySelector("blockquote ~ figcaption") !== null),
    );
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.until(() => popup.evaluate(tools.clickSwitch, "Drains"));
    await tools.until(async () => (await tools.painted(article)).length === 0);
    await tools.until(() => popup.evaluate(tools.clickSwitch, "Drains"));
    await tools.until(async () => (await tools.painted(article)).length > 0);
    await popup.close();
    await article.close();
    await library.close();
  });

  it("tells of each file that it cannot read, and takes the others", async () => {
    const library = await openLibraryPage(session.driver);
    const [good] = riverFiles(1);
    if (!good) throw new Error("No file");
    await addFiles(library, [
      { path: "mixed/empty.txt", bytes: new Uint8Array([32, 10]) },
      { path: "mixed/picture.png", bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) },
      { path: "mixed/.DS_Store", bytes: Uint8Array.from([1, 2]) },
      { ...good, path: "mixed/good.txt" },
      { ...good, path: "mixed/again.txt" },
    ]);
    await says(library, "You have these documents already, in “rivers”");
    await press(library, "Add them again");
    await says(library, "to my library");
    const said = await library.evaluate(textOf, ".refused");
    expect(said).toContain("mixed/empty.txt: there is no text in it.");
    expect(said).toContain("mixed/picture.png: it is a picture.");
    expect(said).toContain("mixed/again.txt: it has the same text as mixed/good.txt.");
    expect(said).not.toContain("DS_Store");
    await press(library, "Cancel");
    await says(library, "Nothing was added");
    expect(await library.evaluate(textOf, ".packs")).not.toContain("mixed");
    await library.close();
  });
});

function clickByWords(words: string): boolean {
  const buttons = [...document.querySelectorAll<HTMLElement>("button")];
  const button = buttons.find(({ textContent }) => textContent?.includes(words));
  button?.click();
  return button !== undefined;
}

declare const chrome: { extension: { getViews(what: object): Window[] } };

/** Clicks a button of the library page that the background has opened in a tab of its own. */
function clickInLibrary(words: string): boolean {
  const pages = chrome.extension.getViews({ type: "tab" });
  const page = pages.find(({ location }) => location.pathname === "/library.html");
  const buttons = [...(page?.document.querySelectorAll<HTMLElement>("button") ?? [])];
  const button = buttons.find(({ textContent }) => textContent?.includes(words));
  button?.click();
  return button !== undefined;
}
