/** Drives the library page as a reader does; every function but `addFiles` runs in the page. */
import type { NamedFile } from "../support/rivers.ts";
import type { Driver, ExtensionPage } from "./harness.ts";
import * as tools from "./page-tools.ts";

export async function openLibraryPage(driver: Driver): Promise<ExtensionPage> {
  const page = await driver.openExtensionPage("library.html");
  await tools.until(() => page.evaluate(() => document.querySelector("[data-pack]") !== null));
  return page;
}

/** Chooses files in the folder dialog, which no test can open: its input is filled as the browser would. */
export async function addFiles(
  page: ExtensionPage,
  files: readonly NamedFile[],
  into = ".add input[type=file]",
): Promise<void> {
  const BATCH = 50;
  await page.evaluate(() => {
    Object.assign(globalThis, { chosen: new DataTransfer() });
  });
  for (let first = 0; first < files.length; first += BATCH) {
    const batch = files
      .slice(first, first + BATCH)
      .map(({ path, bytes }) => ({ path, base64: Buffer.from(bytes).toString("base64") }));
    await page.evaluate((batch) => {
      const { chosen } = globalThis as unknown as { chosen: DataTransfer };
      for (const { path, base64 } of batch) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        chosen.items.add(new File([bytes], path));
      }
    }, batch);
  }
  await page.evaluate((selector) => {
    const { chosen } = globalThis as unknown as { chosen: DataTransfer };
    const input = document.querySelector<HTMLInputElement>(selector);
    if (!input) throw new Error("No way to choose files");
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, into);
}

/** Clicks the button, or the label that is one, whose words begin so. */
export function click(words: string): boolean {
  const all = document.querySelectorAll<HTMLElement>("button, summary");
  const found = [...all].find((button) => button.textContent?.trim().startsWith(words));
  found?.click();
  return found !== undefined;
}

export function textOf(selector: string): string {
  return document.querySelector<HTMLElement>(selector)?.textContent ?? "";
}

/** Waits until the page says something. */
export async function says(page: ExtensionPage, words: string): Promise<void> {
  await tools.until(async () => (await page.evaluate(textOf, "main")).includes(words));
}

/** Throws the switch of a pack. */
export function switchPack(pack: string): void {
  document.querySelector<HTMLElement>(`[data-pack="${pack}"] input[role=switch]`)?.click();
}
