/** Chromium for measuring: a fresh one for every sample, with the extension or without. */
import { setTimeout as sleep } from "node:timers/promises";
import puppeteer, { type Browser, type CDPSession, type Page } from "puppeteer-core";
import { ensureBrowser, QUIET_CHROMIUM } from "../scripts/browsers.mjs";
import type { Settings } from "../src/core/settings.ts";

/** Above the longest that a peer may take, so that its limit ends it and not the protocol's. */
const PROTOCOL_TIMEOUT_MS = 180_000;
const WORKER_POLL_MS = 50;
const WINDOW = "--window-size=1000,760";

/** A tab, with the protocol sessions that the measuring needs. */
export interface Tab {
  page: Page;
  /** The tab's own session. */
  session: CDPSession;
  /** The whole browser's session. */
  root: CDPSession;
}

export interface MeasuredBrowser {
  browser: Browser;
  /** Opens an address in a tab of its own and waits for the load event. */
  open(url: string): Promise<Tab>;
  /** Changes settings of the extension, as its own pages would. Throws where there is none. */
  setSettings(change: Partial<Settings>): Promise<void>;
  /** The background's heap in bytes, after a collection. */
  backgroundHeap(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Starts Chromium with nothing but loopback to reach. `extension` is the folder of an unpacked
 * extension, or null for none; `base` are the settings it starts with, defaults left out.
 */
export async function startChromium(
  extension: string | null,
  base: Partial<Settings> = {},
): Promise<MeasuredBrowser> {
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser("chromium"),
    headless: true,
    pipe: true,
    defaultViewport: null,
    protocolTimeout: PROTOCOL_TIMEOUT_MS,
    ...(extension === null ? {} : { enableExtensions: [extension] }),
    args: [
      "--no-sandbox",
      ...QUIET_CHROMIUM,
      WINDOW,
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
  const root = await browser.target().createCDPSession();
  const background = async () => {
    if (extension === null) throw new Error("This browser has no extension");
    const target = await browser.waitForTarget((found) => found.type() === "service_worker");
    const worker = await target.worker();
    if (!worker) throw new Error("The extension's background cannot be reached");
    // A worker that has only just started does not have the extension's interfaces yet.
    while (!(await worker.evaluate("'chrome' in globalThis && 'storage' in chrome"))) {
      await sleep(WORKER_POLL_MS);
    }
    return worker;
  };
  let settings = base;
  return {
    browser,
    async open(url) {
      const page = await browser.newPage();
      const session = await page.createCDPSession();
      await session.send("Performance.enable", { timeDomain: "threadTicks" });
      await page.goto(url);
      return { page, session, root };
    },
    async setSettings(change) {
      settings = { ...settings, ...change };
      const worker = await background();
      await worker.evaluate(
        (record) =>
          (
            globalThis as unknown as {
              chrome: { storage: { local: { set(values: object): Promise<void> } } };
            }
          ).chrome.storage.local.set({ settings: record }),
        settings,
      );
    },
    async backgroundHeap() {
      const { client } = await background();
      await client.send("HeapProfiler.collectGarbage");
      return (await client.send("Runtime.getHeapUsage")).usedSize;
    },
    close: () => browser.close(),
  };
}
