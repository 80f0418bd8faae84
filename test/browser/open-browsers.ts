/** The browsers that a test file has open, so that a try which fails leaves none of its tabs to the next one. */
import type { Browser, Target } from "puppeteer-core";

interface OpenBrowser {
  browser: Browser;
  /** Takes back what tests may have changed in the browser, besides their tabs. */
  reset(): Promise<void>;
}

const open = new Set<OpenBrowser>();

/** Remembers a browser until it is closed. */
export function remember(browser: Browser, reset: OpenBrowser["reset"] = async () => {}): void {
  const one = { browser, reset };
  open.add(one);
  browser.on("disconnected", () => open.delete(one));
}

const tabsOf = (browser: Browser) => browser.targets().filter((one) => one.type() === "page");

/** Notes which tabs are open. The returned function closes all that were opened since, and resets the browsers. */
export function noteTabs(): () => Promise<void> {
  const before = new Set([...open].flatMap(({ browser }) => tabsOf(browser)));
  return async () => {
    for (const { browser, reset } of open) {
      const left = tabsOf(browser).filter((tab) => !before.has(tab));
      for (const tab of left) await close(tab);
      await reset();
    }
  };
}

/** One may have gone by itself meanwhile, as a frame goes with its tab, and a popup once the focus is elsewhere. */
async function close(tab: Target): Promise<void> {
  const page = await tab.page().catch(() => null);
  await page?.close().catch(() => {});
}
