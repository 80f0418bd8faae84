/** What a tab's main thread has done, when it is idle again, and what its page holds in memory. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Tab } from "./chromium.ts";

const POLL_MS = 100;
/** Long enough for our own delays (a page is to be quiet for a moment before it is wrapped). */
const QUIET_POLLS = 12;
/** Less than this of a poll's time is what the browser does by itself. */
const QUIET_PAGE_SHARE = 0.04;
const QUIET_BROWSER_SHARE = 0.25;
/** Pages with scripts of their own may never be quiet. */
const IDLE_WAIT_MAX_MS = 30_000;
/** How long a page is watched to learn what it does by itself. */
const OWN_PACE_MS = 1000;

/** What the page and the browser do by themselves: thread milliseconds in each millisecond. */
export interface Pace {
  page: number;
  browser: number;
}

const NO_PACE: Pace = { page: 0, browser: 0 };

/**
 * Thread time of all tasks of the tab's main thread so far, in milliseconds: scripts of every world,
 * style, layout, paint, collection. Time in which other programs had the processor does not count.
 */
export async function mainThreadMs({ session }: Tab): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const total = metrics.find(({ name }) => name === "TaskDuration");
  if (!total) throw new Error("The browser does not report TaskDuration");
  return total.value * 1000;
}

/**
 * Waits until neither the tab nor any process of its browser has done more than their own pace for
 * a while. Gives up waiting, without failing, on pages that never rest.
 */
export async function waitUntilIdle(tab: Tab, own: Pace = NO_PACE): Promise<void> {
  const deadline = performance.now() + IDLE_WAIT_MAX_MS;
  let before = await reading(tab);
  for (let quiet = 0; quiet < QUIET_POLLS && performance.now() < deadline; ) {
    await sleep(POLL_MS);
    const now = await reading(tab);
    const pace = paceBetween(before, now);
    const isQuiet =
      pace.page < own.page + QUIET_PAGE_SHARE && pace.browser < own.browser + QUIET_BROWSER_SHARE;
    quiet = isQuiet ? quiet + 1 : 0;
    before = now;
  }
}

/** Watches an idle page for a moment. Polls as often as `waitUntilIdle`, so that polling cancels out. */
export async function ownPace(tab: Tab): Promise<Pace> {
  const before = await reading(tab);
  for (let watched = 0; watched < OWN_PACE_MS; watched += POLL_MS) {
    await sleep(POLL_MS);
    await reading(tab);
  }
  return paceBetween(before, await reading(tab));
}

/**
 * Main-thread milliseconds that `action` adds until the page is idle again: less what the page would
 * have done by itself in that time.
 */
export async function addedMs(tab: Tab, own: Pace, action: () => Promise<unknown>) {
  const before = await reading(tab);
  await action();
  await waitUntilIdle(tab, own);
  const after = await reading(tab);
  return after.page - before.page - own.page * (after.at - before.at);
}

/** Bytes the page holds after a collection: scripts' heap, DOM, and buffers behind both. */
export async function heldBytes({ session }: Tab): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const held = await session.send("Runtime.getHeapUsage");
  return held.usedSize + held.embedderHeapUsedSize + held.backingStorageSize;
}

interface Reading {
  at: number;
  page: number;
  browser: number;
}

async function reading(tab: Tab): Promise<Reading> {
  const page = await mainThreadMs(tab);
  const { processInfo } = await tab.root.send("SystemInfo.getProcessInfo");
  const seconds = processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { at: performance.now(), page, browser: seconds * 1000 };
}

function paceBetween(before: Reading, after: Reading): Pace {
  const span = after.at - before.at;
  return {
    page: (after.page - before.page) / span,
    browser: (after.browser - before.browser) / span,
  };
}
