/** How much later a stopped background answers for its packs, and what it holds once it has read a page. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readMarkedText } from "../scripts/evaluation/marked-text.ts";
import { type Driver, type ExtensionPage, ROOT } from "../test/browser/harness.ts";
import { openLibraryPage, switchPack, textOf } from "../test/browser/library-page.ts";
import { type Add, type Figure, measureInBrowsers } from "./in-browsers.ts";
import { median } from "./results.ts";
import { serveTexts } from "./serve.ts";

const WAKES = 9;
const PASSAGES = join(ROOT, "scripts/language-passages");
/** Enough for the background to have the words of a language at hand. */
const LINES_A_LANGUAGE = 5;

/** Measures the bundled pack, in both browsers. */
export function measureWaking(report: (line: string) => void): Promise<Figure[]> {
  return measureInBrowsers(measureBundled, report);
}

async function measureBundled(driver: Driver, add: Add): Promise<void> {
  const library = await openLibraryPage(driver);
  const pack = await library.evaluate(
    () => document.querySelector<HTMLElement>("[data-pack]")?.dataset.pack ?? "",
  );
  const later = await wakeDifference(driver, library, pack);
  add("waking with the bundled pack, more than without", "ms", later);
  await library.close();
  const server = await serveTexts([await articleInAllLanguages()]);
  const page = await driver.open(server.urls[0] ?? "");
  await page.waitForSelector("fact-mark");
  const held = await heldByBackground(driver);
  add("held by the background after a page in seventeen languages", "bytes", held);
  await page.close();
  await server.close();
}

/** Paragraphs of our own passages, each in its language. */
async function articleInAllLanguages(): Promise<string> {
  const files = await readdir(PASSAGES);
  const paragraphs = await Promise.all(
    files.map(async (file) => {
      const lines = (await readFile(join(PASSAGES, file), "utf8")).split("\n");
      return lines
        .slice(0, LINES_A_LANGUAGE)
        .map((line) => `<p lang="${file.slice(0, 2)}">${readMarkedText(line).text}</p>`);
    }),
  );
  const english =
    '<p lang="en">Russia and Ukraine spoke in Minsk of what Vladimir Putin wants.</p>';
  return `<!doctype html><article>${[english, ...paragraphs.flat()].join("")}</article>`;
}

/** Heap and buffers of the background in bytes, after a collection; Chromium alone tells. */
async function heldByBackground({ name, browser }: Driver): Promise<number | null> {
  if (name !== "chromium") return null;
  const target = await browser.waitForTarget((found) => found.type() === "service_worker");
  const worker = await target.worker();
  if (!worker) throw new Error("The extension's background cannot be reached");
  await worker.client.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize } = await worker.client.send("Runtime.getHeapUsage");
  return usedSize + backingStorageSize;
}

/**
 * By how many milliseconds a stopped background answers later what needs the index of names when a pack is
 * switched on. In turns, so that what else the machine does delays both alike; medians.
 */
export async function wakeDifference(
  driver: Driver,
  library: ExtensionPage,
  pack: string,
): Promise<number> {
  const times = { on: [] as number[], off: [] as number[] };
  for (let wake = 0; wake < WAKES; wake++) {
    for (const state of ["off", "on"] as const) {
      await switchTo(driver, library, pack, state === "on");
      await driver.stopBackground();
      times[state].push(await library.evaluate(askForCategories));
    }
  }
  return median(times.on) - median(times.off);
}

/** Throws the switch of a pack, and waits until a page opened afresh finds the change stored. */
async function switchTo(driver: Driver, library: ExtensionPage, pack: string, isOn: boolean) {
  await switchPack(library, pack);
  for (let isStored = false; !isStored; ) {
    const afresh = await openLibraryPage(driver);
    const entry = await afresh.evaluate(textOf, `[data-pack="${pack}"]`);
    isStored = entry.includes("switched off") !== isOn;
    await afresh.close();
  }
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

async function askForCategories(): Promise<number> {
  const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
  const begun = performance.now();
  await api.runtime.sendMessage({ name: "categories", ask: null });
  return performance.now() - begun;
}
