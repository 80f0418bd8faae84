/** Pages that were open when the extension was installed. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { BROWSERS, ROOT } from "./harness.ts";
import * as tools from "./page-tools.ts";

/** As far as a test asks the background for it. */
declare const chrome: {
  scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
  tabs: { query(wanted: object): Promise<{ id: number; url?: string }[]> };
};

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);

  it("a page open at the installation is marked without being loaded again, once", async () => {
    const { driver, server } = session;
    await driver.removeExtension();
    const address = server.put(
      "/before.html",
      `<!doctype html><title>Before</title><meta property="og:type" content="article">
      <p>Vladimir Putin flew to Minsk.</p>`,
    );
    const page = await driver.open(address);
    expect(await tools.painted(page)).toEqual([]);
    await driver.browser.installExtension(join(ROOT, "dist", name));
    await tools.until(async () => (await tools.painted(page)).includes("Minsk"));
    const marked = await tools.painted(page);
    expect(marked).toEqual([...new Set(marked)]);

    const own = await driver.openExtensionPage("options.html");
    await own.evaluate(async (url) => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      const tab = (await api.tabs.query({})).find((one) => one.url === url);
      const target = { tabId: tab?.id ?? -1 };
      await api.scripting.executeScript({ target, files: ["content.js"] });
    }, address);
    await own.close();
    await tools.hover(page, "vladimir-putin");
    await tools.waitForCard(page, "Vladimir Putin");
    expect(await page.$$("fact-card")).toHaveLength(1);
    // The name pointed at is painted as the current one too.
    expect((await tools.painted(page)).filter((words) => words === "Minsk")).toHaveLength(1);
    await page.close();
  });
});
