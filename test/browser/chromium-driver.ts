import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { ensureBrowser, QUIET_CHROMIUM } from "../../scripts/browsers.mjs";
import { contentWorld } from "./content-world.ts";
import {
  type Driver,
  type ExtensionPage,
  kill,
  type LaunchOptions,
  screenshotPath,
  WINDOW,
} from "./driver.ts";

/** Starts Chromium with an unpacked extension and drives it over the devtools protocol. */
export async function launchChromium(
  extension: string,
  { dark, textSize, profile }: LaunchOptions,
): Promise<Driver> {
  const browser = await puppeteer.launch({
    ...(profile ? { userDataDir: profile } : {}),
    executablePath: await ensureBrowser("chromium"),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: null,
    args: [
      "--no-sandbox",
      ...QUIET_CHROMIUM,
      `--window-size=${WINDOW.width},${WINDOW.height}`,
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
      ...(dark ? ["--force-dark-mode"] : []),
      ...(textSize ? [`--blink-settings=defaultFontSize=${textSize}`] : []),
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === "service_worker");
  const origin = worker.url().replace(/^(chrome-extension:\/\/[^/]+).*$/, "$1");
  const prepare = async (page: Page) => {
    if (dark) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    return page;
  };
  return {
    name: "chromium",
    browser,
    async open(url) {
      const page = await prepare(await browser.newPage());
      await page.goto(url);
      return page;
    },
    async openExtensionPage(path) {
      const page = await prepare(await browser.newPage());
      await page.goto(`${origin}/${path}`);
      return extensionPage(page);
    },
    async command(command) {
      const target = await browser.waitForTarget((t) => t.type() === "service_worker");
      const dispatch = `chrome.commands.onCommand.dispatch(${JSON.stringify(command)})`;
      await (await target.worker())?.evaluate(dispatch);
    },
    stopBackground: () => stopWorker(browser),
    cutOff,
    // What `chrome.runtime.reload()` ends, Chromium does not start again where a test driver brought it.
    async reloadExtension() {
      await browser.installExtension(extension);
    },
    removeExtension: () => browser.uninstallExtension(new URL(origin).host),
    close: () => browser.close(),
    kill: () => kill(browser),
  };
}

function extensionPage(page: Page): ExtensionPage {
  return {
    evaluate: (run, ...args) => page.evaluate(run as never, ...args) as never,
    screenshot: async (shot) => {
      await page.screenshot({ path: await screenshotPath("chromium", shot) });
    },
    press: (selector) => page.click(selector),
    close: () => page.close(),
  };
}

/**
 * Has every message of a page's content script refused, or sent again. Stopping the background is not enough:
 * Chromium starts a worker for every message.
 */
async function cutOff(page: Page, isCutOff: boolean): Promise<void> {
  const inContent = await contentWorld(page);
  await inContent(`[chrome, globalThis.browser].forEach((api) => {
    if (!api) return;
    api.runtime.former ??= api.runtime.sendMessage;
    const refuse = () => Promise.reject(new Error("It is down"));
    api.runtime.sendMessage = ${isCutOff} ? refuse : api.runtime.former;
  })`);
}

/**
 * Stops the service worker, and waits until it has. The driver lets go of it first: one that is started again
 * while its last session is being closed waits for a debugger, and hears of nothing until it is sent a message.
 */
async function stopWorker(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === "service_worker");
  const worker = await target.worker();
  if (!worker) throw new Error("The service worker is gone");
  const { targetInfo } = await worker.client.send("Target.getTargetInfo");
  const { targetId } = targetInfo;
  const session = await browser.target().createCDPSession();
  await session.send("Target.setDiscoverTargets", { discover: true });
  const stopped = new Promise<void>((resolve) => {
    session.on("Target.targetDestroyed", (gone) => {
      if (gone.targetId === targetId) resolve();
    });
  });
  await worker.client.detach();
  await session.send("Target.closeTarget", { targetId });
  await stopped;
  await session.detach();
}
