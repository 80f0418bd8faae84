/** The keyboard commands, end to end. */
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

/** As far as these tests ask the extension's own pages for it. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<object>; set(items: object): Promise<void> } };
};

describe.each(BROWSERS)("the keyboard, in %s", (name) => {
  const session = articleSession(name);

  it("switches the site off and on again", async () => {
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    await page.bringToFront();
    await session.driver.command("toggle-site");
    await tools.until(async () => (await tools.painted(page)).length === 0);
    await session.driver.command("toggle-site");
    await tools.until(async () => (await tools.painted(page)).length > 0);
    await page.close();
  });

  it("switches nothing while everything is switched off", async () => {
    const popup = await session.driver.openExtensionPage("popup.html");
    const settings = { enabled: false, demonyms: true };
    await popup.evaluate(async (stored) => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      await api.storage.local.set({ settings: stored });
    }, settings);
    const page = await session.open();
    await page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await session.driver.command("toggle-site");
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tools.painted(page)).toEqual([]);
    const held = await popup.evaluate(async () => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      return api.storage.local.get("settings");
    });
    expect(held).toEqual({ settings });
    await popup.evaluate(async () => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      await api.storage.local.set({ settings: {} });
    });
    await popup.close();
    await page.close();
  });
});
