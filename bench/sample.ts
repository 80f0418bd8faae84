/** One measured run of one contender on one page, in a browser of its own. */
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Settings } from "../src/core/settings.ts";
import { type MeasuredBrowser, startChromium, type Tab } from "./chromium.ts";
import type { Contender } from "./contenders.ts";
import type { Highlights, TextSpan } from "./in-page.ts";
import { addedMs, heldBytes, mainThreadMs, ownPace, waitUntilIdle } from "./measure.ts";
import { traceTasks } from "./trace.ts";

/** A contender that takes longer is stopped, and the table says so. */
export const LIMIT_MS = 30_000;
/** The usual stand-in for a phone or an old laptop. */
const SLOWED = 4;
/** A page that loads more as it is scrolled has no end, and of the largest this is enough. */
const SCREENS_MAX = 1000;

export interface Setting {
  contender: Contender;
  /** Address of the page, and of a small one that makes the background build its index. */
  url: string;
  warmUpUrl: string;
  names: readonly string[];
  /** The unpacked extension, built with a pack of these names. */
  extension: string;
  /** Those of its settings that are not the default. */
  settings: Partial<Settings>;
  /** The highlights that ours made on this page, for the contender that wraps the same by hand. */
  spans: readonly TextSpan[];
  /** The script that defines `bench` in the page. */
  inPage: string;
  /** Whether the page is also scrolled through. */
  scrolls: boolean;
}

export interface Cost {
  /** Main-thread milliseconds from the start of loading until idle, before anything is set going. */
  loadMs: number;
  /** Main-thread milliseconds until the page is idle again. */
  addedMs: number;
  /** Those of scrolling through the page afterwards, the page's own included; null without. */
  scrollMs: number | null;
  /** What the page then holds in memory, everything included. */
  heldBytes: number;
  /** Elements and painted ranges. */
  highlights: Highlights;
}

export interface SlowedTasks {
  /** The longest main-thread task with the processor slowed, by the clock. */
  longestMs: number;
  /** The same while scrolling through the page; null without. */
  scrollLongestMs: number | null;
  /** The background's thread time for the page, and for making its index. */
  backgroundMs: number;
  wakeMs: number;
  /** What the background then holds. */
  backgroundBytes: number;
}

/** A contender that was stopped at the limit, or that failed in its own way. */
export class NotMeasured extends Error {}

/** Measures what a contender costs the page. Throws NotMeasured where it does not finish. */
export async function measureCost(setting: Setting): Promise<Cost> {
  return inFreshTab(setting, async (tab, start) => {
    const loadMs = await mainThreadMs(tab);
    await prepare(tab, setting);
    const own = await ownPace(tab);
    const added = await addedMs(tab, own, () => start(LIMIT_MS));
    const scroll = setting.scrolls ? await addedMs(tab, own, () => scrollThrough(tab)) : null;
    const bytes = await heldBytes(tab);
    const gather = setting.scrolls ? `gatherHighlights(${SCREENS_MAX})` : "collectHighlights()";
    const highlights = await evaluate<Highlights>(tab, `bench.${gather}`);
    return { loadMs, addedMs: added, scrollMs: scroll, heldBytes: bytes, highlights };
  });
}

/** Measures the longest task with the processor slowed, and the background's part. */
export async function measureSlowed(setting: Setting): Promise<SlowedTasks> {
  return inFreshTab(setting, async (tab, start, { browser, wakeMs }) => {
    await prepare(tab, setting);
    await tab.session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
    // What slows the page down is itself work, so that the pace is taken anew.
    const own = await ownPace(tab);
    const run = (action: () => Promise<unknown>) =>
      traceTasks(tab, async () => {
        await action();
        await waitUntilIdle(tab, own);
      });
    const started = await run(() => start(LIMIT_MS * SLOWED));
    const scrolled = setting.scrolls ? await run(() => scrollThrough(tab)) : null;
    return {
      longestMs: started.longestMs,
      scrollLongestMs: scrolled?.longestMs ?? null,
      backgroundMs: started.workerMs + (scrolled?.workerMs ?? 0),
      wakeMs,
      backgroundBytes: setting.contender.id === "ours" ? await browser.backgroundHeap() : 0,
    };
  });
}

interface Background {
  browser: MeasuredBrowser;
  wakeMs: number;
}

/** Gives `run` the loaded and idle page, and what sets the contender going within a limit. */
async function inFreshTab<T>(
  setting: Setting,
  run: (
    tab: Tab,
    start: (limitMs: number) => Promise<unknown>,
    background: Background,
  ) => Promise<T>,
): Promise<T> {
  const { contender } = setting;
  const isOurs = contender.id === "ours";
  const browser = await startChromium(isOurs ? setting.extension : null, setting.settings);
  try {
    const wakeMs = isOurs ? await wakeBackground(browser, setting) : 0;
    const tab = await browser.open(setting.url);
    await waitUntilIdle(tab);
    const start = (limitMs: number) => {
      if (isOurs) return browser.setSettings({ enabled: true });
      return contender.start === null
        ? Promise.resolve()
        : withinLimit(tab.page.evaluate(contender.start), limitMs);
    };
    return await run(tab, start, { browser, wakeMs });
  } finally {
    await browser.close();
  }
}

/** Lets the background build its index on a page of no interest, and switches the extension off. */
async function wakeBackground(browser: MeasuredBrowser, setting: Setting): Promise<number> {
  const { host } = new URL(setting.url);
  await browser.setSettings({ enabled: false, sites: { [host]: "on" } });
  const tab = await browser.open(setting.warmUpUrl);
  await waitUntilIdle(tab);
  const { workerMs } = await traceTasks(tab, async () => {
    await browser.setSettings({ enabled: true });
    await waitUntilIdle(tab);
  });
  await browser.setSettings({ enabled: false });
  await tab.page.close();
  return workerMs;
}

/** Puts into the page what contenders work with: the same for all but for the library. */
async function prepare(tab: Tab, { contender, names, spans, inPage }: Setting): Promise<void> {
  const library = contender.library === null ? "" : await readFile(contender.library, "utf8");
  const given = contender.library === null ? [] : names;
  const wrapped = contender.id === "byHand" ? spans : [];
  const script = [
    library,
    inPage,
    "globalThis.bench = bench;",
    `bench.take(${JSON.stringify(given)}, ${JSON.stringify(wrapped)});`,
    "undefined",
  ].join("\n");
  await tab.page.evaluate(script);
  await waitUntilIdle(tab);
}

function scrollThrough(tab: Tab): Promise<unknown> {
  return evaluate(tab, `bench.scrollThrough(${SCREENS_MAX})`);
}

async function evaluate<T>(tab: Tab, expression: string): Promise<T> {
  return (await tab.page.evaluate(expression)) as T;
}

async function withinLimit<T>(work: Promise<T>, limitMs: number): Promise<T> {
  const ended = new AbortController();
  const limit = sleep(limitMs, undefined, { signal: ended.signal }).then(() => {
    throw new NotMeasured(`> ${limitMs / 1000} s`);
  });
  try {
    return await Promise.race([work, limit]);
  } catch (error) {
    // Closing the browser under a page still at work rejects its promise, which nobody awaits then.
    work.catch(() => {});
    throw error instanceof NotMeasured ? error : new NotMeasured(`fails: ${messageOf(error)}`);
  } finally {
    limit.catch(() => {});
    ended.abort();
  }
}

/** The reason alone: the message of a pattern that is refused has the whole pattern before it. */
function messageOf(error: unknown): string {
  const [line = ""] = String(error).split("\n");
  return line.split(": ").at(-1) ?? line;
}
