/** The settings' record in the built extension: who writes it, who hears of it, and who may not read it. */

import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { letPass } from "../support/let-pass.ts";
import { articleSession } from "./article-session.ts";
import { contentWorld } from "./content-world.ts";
import { BROWSERS, type ExtensionPage } from "./harness.ts";
import * as tools from "./page-tools.ts";

type Stored = Record<string, unknown>;

/** As far as these tests ask the extension's own pages for it. */
declare const chrome: {
  storage: Record<
    "local" | "sync",
    {
      get(keys: null): Promise<Stored>;
      set(items: Stored): Promise<void>;
      clear(): Promise<void>;
    }
  >;
};

function write(own: ExtensionPage, area: "local" | "sync", items: Stored): Promise<void> {
  return own.evaluate(
    async (name, stored) => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      await api.storage[name as "local"].set(stored as Stored);
    },
    area,
    items,
  );
}

function stored(own: ExtensionPage, area: "local" | "sync"): Promise<Stored> {
  return own.evaluate(async (name) => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    return api.storage[name as "local"].get(null);
  }, area);
}

async function clear(own: ExtensionPage): Promise<void> {
  await own.evaluate(async () => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    await api.storage.local.clear();
    await api.storage.sync.clear();
  });
}

const marks = (page: Page) => tools.marksOf(page);

describe.each(BROWSERS)("the settings, in %s", (name) => {
  const session = articleSession(name, { asInstalled: true });

  it("take effect in every tab when the record is written directly, the background asleep", async () => {
    const pages = [await session.open(), await session.open()];
    for (const page of pages) {
      await page.bringToFront();
      await page.waitForSelector("fact-mark");
    }
    const popup = await session.driver.openExtensionPage("popup.html");
    await session.driver.stopBackground();
    await write(popup, "local", { settings: { categories: { country: false }, later: 1 } });
    for (const page of pages) {
      await tools.until(async () => (await tools.marksOf(page, "country")) === 0);
      expect(await marks(page)).toBeGreaterThan(0);
    }
    await popup.evaluate(tools.clickSwitch, "Weapons");
    await tools.until(async () => JSON.stringify(await stored(popup, "local")).includes("weapon"));
    expect((await stored(popup, "local")).settings).toMatchObject({
      categories: { country: false, weapon: false },
      later: 1,
    });
    await write(popup, "local", { settings: { enabled: false } });
    for (const page of pages) await tools.until(async () => (await marks(page)) === 0);
    await clear(popup);
    await popup.close();
    for (const page of pages) await page.close();
  });

  it("lose nothing of two windows' changes at once", async () => {
    const popups = [
      await session.driver.openExtensionPage("popup.html"),
      await session.driver.openExtensionPage("popup.html"),
    ];
    const [one, other] = popups as [ExtensionPage, ExtensionPage];
    for (const popup of popups) {
      await tools.until(() => popup.evaluate(() => document.querySelector("label") !== null));
    }
    await Promise.all([
      one.evaluate(tools.clickSwitch, "Weapons"),
      other.evaluate(tools.clickSwitch, "Events"),
    ]);
    const both = { settings: { version: 1, categories: { weapon: false, event: false } } };
    await tools.until(async () => {
      const { settings } = (await stored(one, "local")) as typeof both;
      return settings?.categories.weapon === false && settings.categories.event === false;
    });
    expect((await stored(one, "local")).settings).toEqual(both.settings);
    expect(await stored(one, "sync")).toEqual({});
    await clear(one);
    for (const popup of popups) await popup.close();
  });

  it("move out of the sync area, where they were, and leave there what is not theirs", async () => {
    const popup = await session.driver.openExtensionPage("popup.html");
    await clear(popup);
    const earlier = { categories: { person: false }, sites: { a: "off" } };
    await write(popup, "sync", { ...earlier, mine: 1 });
    await session.driver.stopBackground();
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    expect((await stored(popup, "local")).settings).toEqual({ version: 1, ...earlier });
    expect(await stored(popup, "sync")).toEqual({ mine: 1 });
    expect(await tools.marksOf(page, "person")).toBe(0);
    await clear(popup);
    await popup.close();
    await page.close();
  });

  it.runIf(name === "chromium")("cannot be read or changed in a page's process", async () => {
    const popup = await session.driver.openExtensionPage("popup.html");
    await write(popup, "local", { settings: { sites: { "clinic.example": "off" } } });
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    const inContent = await contentWorld(page);
    const tries = [
      "chrome.storage.local.get(null)",
      "chrome.storage.session.get(null)",
      "chrome.storage.sync.set({ enabled: false })",
      "chrome.storage.local.set({ settings: { enabled: false } })",
      "chrome.runtime.sendMessage({ name: 'changeSettings', ask: { enabled: false } })",
      "chrome.runtime.sendMessage({ name: 'switchSite', ask: { tab: 1, on: false } })",
      "chrome.runtime.sendMessage({ name: 'pageReport', ask: { tab: 1 } })",
      "chrome.runtime.sendMessage({ name: 'document', ask: { document: 'wagner-mutiny-report' } })",
    ];
    for (const attempt of tries) {
      const got = (await inContent(attempt)) ?? { error: "no answer" };
      expect(got, attempt).toEqual({ error: expect.any(String) });
    }
    const told = await inContent("chrome.runtime.sendMessage({ name: 'pageSettings', ask: null })");
    expect(told).toMatchObject({ runs: "articles", density: "section" });
    expect(JSON.stringify(told)).not.toContain("clinic");
    await clear(popup);
    await popup.close();
    await page.close();
  });

  it.runIf(name === "chromium")("let a page's process open one document a second", async () => {
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    const inContent = await contentWorld(page);
    const open = (document: string, end: number) =>
      `chrome.runtime.sendMessage({ name: 'openDocument',
        ask: { document: '${document}', span: { start: 0, end: ${end} }, entity: null } })`;
    const before = (await session.driver.browser.pages()).length;
    const good = open("wagner-mutiny-report", 5);
    await inContent(`Promise.all([${Array(20).fill(good).join()}])`);
    await tools.until(async () => (await session.driver.browser.pages()).length > before);
    await letPass(1100);
    await inContent(open("no-such-document", 1));
    await letPass(1100);
    await inContent(open("wagner-mutiny-report", 10 ** 9));
    await letPass(500);
    expect((await session.driver.browser.pages()).length).toBe(before + 1);
    await page.close();
  });
});
