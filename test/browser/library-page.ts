/** Drives the library page as a reader does. */
import type { NamedFile } from "../support/rivers.ts";
import type { Driver, ExtensionPage } from "./harness.ts";
import * as tools from "./page-tools.ts";

/** Milliseconds, enough for a hundred files on a machine that has other things to do. */
const IMPORT_WAIT_MS = 60_000;
const PIECE_BYTES = 1_000_000;

export async function openLibraryPage(driver: Driver): Promise<ExtensionPage> {
  const page = await driver.openExtensionPage("library.html");
  await tools.until(() => page.evaluate(() => document.querySelector("[data-pack]") !== null));
  return page;
}

/** Chooses files in the folder dialog, which no test can open: its input is filled as the browser would. */
export async function addFiles(
  page: ExtensionPage,
  files: readonly NamedFile[],
  into?: string,
): Promise<void> {
  await handOver(page, files);
  await chooseFiles(page, into);
}

/** Brings files into the page, in pieces that a message can carry, where they wait to be chosen. */
export async function handOver(page: ExtensionPage, files: readonly NamedFile[]): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { chosen: new DataTransfer(), pieces: [] });
  });
  let waiting: { path: string; base64: string; isLast: boolean }[] = [];
  let letters = 0;
  const send = async () => {
    await page.evaluate(receive, waiting);
    waiting = [];
    letters = 0;
  };
  for (const { path, bytes } of files) {
    for (let start = 0; start === 0 || start < bytes.length; start += PIECE_BYTES) {
      const end = start + PIECE_BYTES;
      const base64 = Buffer.from(bytes.subarray(start, end)).toString("base64");
      waiting.push({ path, base64, isLast: end >= bytes.length });
      letters += base64.length;
      if (letters > PIECE_BYTES) await send();
    }
  }
  if (waiting.length > 0) await send();
}

function receive(sent: readonly { path: string; base64: string; isLast: boolean }[]): void {
  const held = globalThis as unknown as { chosen: DataTransfer; pieces: Uint8Array<ArrayBuffer>[] };
  for (const { path, base64, isLast } of sent) {
    held.pieces.push(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
    if (!isLast) continue;
    held.chosen.items.add(new File(held.pieces, path));
    held.pieces = [];
  }
}

/** Chooses the files that were handed over. */
export async function chooseFiles(
  page: ExtensionPage,
  into = ".add input[type=file]",
): Promise<void> {
  await page.evaluate((selector) => {
    const { chosen } = globalThis as unknown as { chosen: DataTransfer };
    const input = document.querySelector<HTMLInputElement>(selector);
    if (!input) throw new Error("No way to choose files");
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, into);
}

/** Presses the enabled button whose words begin so, as soon as there is one. */
export function press(page: ExtensionPage, words: string): Promise<void> {
  return tools.until(() => page.evaluate(clickButton, "main", words));
}

/** Presses a button in the entry of a pack, as soon as it is there and enabled. */
export function pressInPack(page: ExtensionPage, pack: string, words: string): Promise<void> {
  return tools.until(() => page.evaluate(clickButton, `[data-pack="${pack}"]`, words));
}

function clickButton(within: string, words: string): boolean {
  const all = document.querySelectorAll<HTMLElement>(`${within} :is(button, summary):enabled`);
  const found = [...all].find((button) => button.textContent?.trim().startsWith(words));
  found?.click();
  return found !== undefined;
}

export function textOf(selector: string): string {
  return document.querySelector<HTMLElement>(selector)?.textContent ?? "";
}

/** Waits until the page says something. */
export function says(page: ExtensionPage, words: string): Promise<void> {
  const isSaid = async () => (await page.evaluate(textOf, "main")).includes(words);
  return tools.until(isSaid, IMPORT_WAIT_MS);
}

/** Throws the switch of a pack. */
export function switchPack(page: ExtensionPage, pack: string): Promise<void> {
  return tools.until(() => page.evaluate(clickSwitch, pack));
}

function clickSwitch(pack: string): boolean {
  const found = document.querySelector<HTMLElement>(`[data-pack="${pack}"] input[role=switch]`);
  found?.click();
  return found !== null;
}

/** Has the review show the names with these letters only. */
export function searchNames(page: ExtensionPage, words: string): Promise<void> {
  return tools.until(() => page.evaluate(fill, ".filters input[type=search]", words));
}

/** Types into a field, in place of what it holds; false where there is none. */
export function fill(selector: string, words: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return false;
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}

/** Ticks a name that is in view, or leaves it out. */
export function tick(page: ExtensionPage, label: string): Promise<void> {
  return tools.until(() => page.evaluate(clickTick, label));
}

function clickTick(label: string): boolean {
  const found = document.querySelector<HTMLInputElement>(`input[aria-label="Mark ${label}"]`);
  found?.click();
  return found !== null;
}

/** Waits until a name is in view, and ticked or not. */
export function isTicked(page: ExtensionPage, label: string, wanted: boolean): Promise<void> {
  const selector = `input[aria-label="Mark ${label}"]${wanted ? ":checked" : ":not(:checked)"}`;
  return tools.until(() => page.evaluate(isThere, selector));
}

function isThere(selector: string): boolean {
  return document.querySelector(selector) !== null;
}
