/** The library page worked by keys and by dropping files, in both browsers. */
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { BROWSERS, type ExtensionPage } from "./harness.ts";
import { addFiles, fill, handOver, openLibraryPage, press, says, textOf } from "./library-page.ts";
import * as tools from "./page-tools.ts";

const TEXT = "Orla Brennan spoke in Castlebay. Orla Brennan left Castlebay by noon.";
const DOCUMENT = { path: "harbour.txt", bytes: strToU8(TEXT) };
const EMPTY = { path: "empty.txt", bytes: strToU8(" \n") };

describe.each(BROWSERS)("the library by keys, in %s", (name) => {
  const session = articleSession(name);

  it("gives the focus back to what opened a question or a field", async () => {
    const library = await openLibraryPage(session.driver);
    await pressByKey(library, "Rename");
    await hasFocus(library, "INPUT");
    await library.evaluate(pressEscape);
    await hasFocus(library, "Rename");
    await pressByKey(library, "Rename");
    await pressByKey(library, "Cancel");
    await hasFocus(library, "Rename");
    await pressByKey(library, "Delete");
    await hasFocus(library, "Keep");
    await pressByKey(library, "Keep");
    await hasFocus(library, "Delete");
    await pressByKey(library, "Delete");
    await pressByKey(library, "Delete");
    await hasFocus(library, "Bring it back");
    await pressByKey(library, "Bring it back");
    await hasFocus(library, "Rename");
    await library.close();
  });

  it("leaves the focus where a reader has put it while a pack is being renamed", async () => {
    const library = await openLibraryPage(session.driver);
    await pressByKey(library, "Rename");
    await pressByKey(library, "Paste text");
    await tools.until(() => library.evaluate(fill, "form.paste textarea", TEXT));
    await pressByKey(library, "Add the text");
    await says(library, "to my library");
    await hasFocus(library, "2 names in 1 document");
    await library.close();
  });

  it("leads from step to step of an import", async () => {
    const library = await openLibraryPage(session.driver);
    await pressByKey(library, "Paste text");
    await tools.until(() => library.evaluate(fill, "form.paste textarea", TEXT));
    await pressByKey(library, "Add the text");
    await hasFocus(library, "2 names in 1 document");
    await pressByKey(library, "New kind");
    await pressByKey(library, "Back");
    await hasFocus(library, "New kind");
    await pressByKey(library, "Cancel");
    await hasFocus(library, "Add documents");
    await library.close();
  });

  it("takes other files at once after some could not be added, and after some were", async () => {
    const library = await openLibraryPage(session.driver);
    await addFiles(library, [EMPTY]);
    await says(library, "empty.txt: there is no text in it.");
    await addFiles(library, [DOCUMENT]);
    await press(library, "Add to my library");
    await says(library, "“harbour” was added");
    expect(await library.evaluate(textOf, ".packs")).toContain("Review names");
    await addFiles(library, [EMPTY]);
    await says(library, "Nothing was added");
    await library.close();
  });

  it("takes files that are dropped anywhere, and never leaves the page for one", async () => {
    const library = await openLibraryPage(session.driver);
    await handOver(library, [EMPTY]);
    expect(await library.evaluate(dropOn, "h1")).toBe("taken over");
    await says(library, "empty.txt: there is no text in it.");
    await addFiles(library, [{ ...DOCUMENT, bytes: strToU8(`${TEXT} It rained.`) }]);
    await says(library, "to my library");
    await handOver(library, [EMPTY]);
    expect(await library.evaluate(dropOn, ".packs")).toBe("taken over");
    expect(await library.evaluate(textOf, "main")).toContain("to my library");
    await library.close();
  });
});

/** Presses the first button with these words as a key does: the button has the focus before. */
async function pressByKey(page: ExtensionPage, words: string): Promise<void> {
  await tools.until(() => page.evaluate(focusAndClick, words));
}

function focusAndClick(words: string): boolean {
  const buttons = [...document.querySelectorAll<HTMLElement>("button")];
  const button = buttons.find(({ textContent }) => textContent?.trim() === words);
  button?.focus();
  button?.click();
  return button !== undefined;
}

/** Waits until the element with these words, or with this tag, has the focus. */
async function hasFocus(page: ExtensionPage, wanted: string): Promise<void> {
  await tools.until(async () => {
    const { tag, text } = await page.evaluate(focused);
    return tag === wanted || text === wanted;
  });
}

function focused(): { tag: string; text: string } {
  const element = document.activeElement;
  return { tag: element?.tagName ?? "", text: element?.textContent?.trim() ?? "" };
}

function pressEscape(): void {
  const key = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(key);
}

/** Drops the files that were handed over; says whether the page has kept the browser from opening them. */
function dropOn(selector: string): string {
  const { chosen } = globalThis as unknown as { chosen: DataTransfer };
  const target = document.querySelector(selector);
  const kept = ["dragover", "drop"].map(
    (type) =>
      !target?.dispatchEvent(
        new DragEvent(type, { dataTransfer: chosen, bubbles: true, cancelable: true }),
      ),
  );
  return kept.every(Boolean) ? "taken over" : "left to the browser";
}
