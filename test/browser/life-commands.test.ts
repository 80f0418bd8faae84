/** The keyboard commands, end to end. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { letPass } from "../support/let-pass.ts";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { BROWSERS, ROOT, storeSettings } from "./harness.ts";
import * as tools from "./page-tools.ts";

/** As far as these tests ask the extension's own pages for it. */
declare const chrome: {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  storage: { local: { get(key: string): Promise<object> } };
};

describe.each(BROWSERS)("the keyboard, in %s", (name) => {
  const session = articleSession(name);

  it("has the keys that the manifest suggests", async () => {
    const manifest = JSON.parse(await readFile(join(ROOT, "dist", name, "manifest.json"), "utf8"));
    const suggested = Object.entries<{ suggested_key?: object }>(manifest.commands)
      .filter(([, { suggested_key: key }]) => key)
      .map(([command]) => command);
    const popup = await session.driver.openExtensionPage("popup.html");
    const commands = await popup.evaluate(() => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      return api.commands.getAll();
    });
    const withKeys = commands.filter(({ shortcut }) => shortcut !== "").map((one) => one.name);
    expect(withKeys.sort()).toEqual(suggested.sort());
    await popup.close();
  });

  it("has no key that opens one of Firefox's menus", async () => {
    const manifest = JSON.parse(await readFile(join(ROOT, "dist", name, "manifest.json"), "utf8"));
    const keys = Object.values<{ suggested_key?: { default: string } }>(manifest.commands).flatMap(
      ({ suggested_key: key }) => (key ? [key.default] : []),
    );
    expect(keys.length).toBeGreaterThan(3);
    expect(keys.filter((key) => /Alt.*\+[FEVSBTH]$/.test(key))).toEqual([]);
  });

  it("has screen readers read which names the page has, and leaves the page as it was", async () => {
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    await page.bringToFront();
    await session.driver.command("count-names");
    const read = () => inCard(page, (root) => root.querySelector("[role=status]")?.textContent);
    await tools.until(async () => (await read())?.match(/^\d+ names on this page: .*Minsk/));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    const parts = () => [...document.documentElement.children].map(({ tagName }) => tagName).join();
    await tools.until(async () => (await page.evaluate(parts)) === "HEAD,BODY");
    await page.close();
  });

  // No protocol of Firefox shows its popup.
  it.runIf(name === "chromium")(
    "opens the popup for any key on names where none are marked, since it says why",
    async () => {
      const page = await session.driver.open(
        session.server.put("/bare.html", "<p>No article.</p>"),
      );
      await page.bringToFront();
      const isPopup = (target: { url(): string }) => target.url().endsWith("/popup.html");
      for (const command of ["next-mention", "previous-mention", "count-names"]) {
        await session.driver.command(command);
        const target = await session.driver.browser.waitForTarget(isPopup);
        const popup = await target.asPage();
        await popup.close();
        await tools.until(async () => !session.driver.browser.targets().some(isPopup));
      }
      await page.close();
    },
  );

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
    await storeSettings(session.driver, settings);
    const page = await session.open();
    await page.bringToFront();
    await letPass(500);
    await session.driver.command("toggle-site");
    await letPass(500);
    expect(await tools.painted(page)).toEqual([]);
    const held = await popup.evaluate(async () => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      return api.storage.local.get("settings");
    });
    expect(held).toEqual({ settings });
    await popup.close();
    await storeSettings(session.driver, {});
    await page.close();
  });
});
