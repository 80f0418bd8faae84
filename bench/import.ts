/** How long imports take, from the files to names lit on a page, in both browsers. */
import { strToU8 } from "fflate";
import type { Driver } from "../test/browser/harness.ts";
import {
  chooseFiles,
  handOver,
  openLibraryPage,
  press,
  pressInPack,
  says,
} from "../test/browser/library-page.ts";
import { IMPORTED_NAMES, pdfFiles, textFiles } from "./import-files.ts";
import { type Add, type Figure, measureInBrowsers } from "./in-browsers.ts";
import { STANDING } from "./names.ts";
import { makePack, packFile } from "./packs.ts";
import { serveTexts } from "./serve.ts";
import { wakeDifference } from "./waking.ts";

const LIT_WAIT_MS = 120_000;
/** Few enough to be wrapped, which a test can wait for. */
const NAMED_ON_PAGE = 100;
const HEAP_POLL_MS = 200;

export interface ImportSizes {
  documents: number;
  pdfs: number;
  names: number;
}

export const FULL_IMPORT: ImportSizes = { documents: 1_000, pdfs: 1_000, names: 100_000 };
export const QUICK_IMPORT: ImportSizes = { documents: 50, pdfs: 20, names: 1_000 };

/** Measures every figure once in each browser, and calls `report` with each. */
export function measureImports(
  sizes: ImportSizes,
  report: (line: string) => void,
): Promise<Figure[]> {
  return measureInBrowsers(async (driver, add) => {
    await measureDocuments(driver, sizes, add);
    await measurePack(driver, sizes, add);
  }, report);
}

async function measureDocuments(driver: Driver, sizes: ImportSizes, add: Add): Promise<void> {
  const article = articleNaming(IMPORTED_NAMES.slice(0, NAMED_ON_PAGE));
  const server = await serveTexts([article]);
  const tab = await driver.open(server.urls[0] ?? "");
  const library = await openLibraryPage(driver);
  const prints = pdfFiles(sizes.pdfs);
  await handOver(library, prints);
  const printed = await timed(async () => {
    await chooseFiles(library);
    await says(library, `in ${sizes.pdfs.toLocaleString("en")} documents`);
  });
  add(`${sizes.pdfs} PDFs of two pages, to the names found`, "ms", printed);
  await press(library, "Cancel");
  await says(library, "Cancelled");

  await handOver(library, textFiles(sizes.documents));
  await library.evaluate(watchTasks);
  const heap = watchHeap(driver);
  let longest = 0;
  const whole = await timed(async () => {
    await chooseFiles(library);
    await says(library, `in ${sizes.documents.toLocaleString("en")} documents`);
    await press(library, "Add ");
    await says(library, "made: added");
    longest = await library.evaluate(longestTask);
    await tab.bringToFront();
    await tab.waitForSelector("fact-mark", { timeout: LIT_WAIT_MS });
  });
  add(`${sizes.documents} documents of 1,000 words, from files to names lit`, "ms", whole);
  add("the same, longest task of the page", "ms", longest);
  add("the same, largest heap of page and workers", "bytes", await heap.end());
  await press(library, "Done");
  // Other texts: before it finds names, the page asks about documents that are in the library already.
  const others = textFiles(sizes.documents, 1);
  for (const step of ["Reading", "Finding"]) {
    await handOver(library, others);
    await chooseFiles(library);
    await says(library, step);
    add(`cancelled while ${step.toLowerCase()}`, "ms", await library.evaluate(cancel));
  }
  await tab.close();
  await library.close();
  await server.close();
}

function articleNaming(names: readonly string[]): string {
  const paragraphs = names.map(
    (name) => `<p>Asked of ${name}, the harbour master said nothing.</p>`,
  );
  return `<!doctype html><article>${paragraphs.join("")}</article>`;
}

async function measurePack(driver: Driver, { names }: ImportSizes, add: Add): Promise<void> {
  const library = await openLibraryPage(driver);
  await pressInPack(library, "made", "Delete");
  await pressInPack(library, "made", "Delete");
  await says(library, "“made” is deleted");
  const bytes = strToU8(packFile(makePack(STANDING, names)));
  const pack = `${names}-made-names`;
  await handOver(library, [{ path: "names.json", bytes }]);
  const brought = await timed(async () => {
    await chooseFiles(library);
    await says(library, "made names: added");
  });
  add(`a pack of ${names} names, in`, "ms", brought);
  await press(library, "Done");
  add("waking with it, more than without", "ms", await wakeDifference(driver, library, pack));
  await pressInPack(library, pack, "Delete");
  const gone = await timed(async () => {
    await pressInPack(library, pack, "Delete");
    await says(library, "made names” is deleted");
  });
  add("the pack deleted", "ms", gone);
  await library.close();
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Presses Cancel; milliseconds until the page says so. */
async function cancel(): Promise<number> {
  const buttons = [...document.querySelectorAll<HTMLElement>("main button")];
  const button = buttons.find(({ textContent }) => textContent === "Cancel");
  const begun = performance.now();
  button?.click();
  while (!document.querySelector("main")?.textContent?.includes("Cancelled")) {
    await new Promise((resolve) => setTimeout(resolve));
  }
  return performance.now() - begun;
}

/** Remembers how late the page's timers come, which is how long its tasks last; Firefox tells no other way. */
function watchTasks(): void {
  const EVERY_MS = 10;
  const state = { longest: 0, due: performance.now() + EVERY_MS };
  setInterval(() => {
    const now = performance.now();
    state.longest = Math.max(state.longest, now - state.due);
    state.due = now + EVERY_MS;
  }, EVERY_MS);
  Object.assign(globalThis, { tasks: state });
}

function longestTask(): number {
  return (globalThis as unknown as { tasks: { longest: number } }).tasks.longest;
}

/** Asks again and again for the heap of the library page and its workers; Chromium alone tells. */
function watchHeap(driver: Driver): { end(): Promise<number | null> } {
  let isOver = false;
  const watching = (async () => {
    if (driver.name !== "chromium") return null;
    let largest = 0;
    while (!isOver) {
      largest = Math.max(largest, await heapOf(driver));
      await new Promise((resolve) => setTimeout(resolve, HEAP_POLL_MS));
    }
    return largest;
  })();
  return {
    end() {
      isOver = true;
      return watching;
    },
  };
}

async function heapOf({ browser }: Driver): Promise<number> {
  const pages = await browser.pages();
  const page = pages.find((one) => one.url().endsWith("/library.html"));
  if (!page) return 0;
  const sessions = page.workers().map(({ client }) => client);
  const used = await Promise.all(
    // A worker may end while it is asked.
    sessions.map((session) => session.send("Runtime.getHeapUsage").catch(() => null)),
  );
  const own = await page.metrics();
  const ofWorkers = used.map((one) => (one ? one.usedSize + one.backingStorageSize : 0));
  return (own.JSHeapUsedSize ?? 0) + ofWorkers.reduce((sum, bytes) => sum + bytes, 0);
}
