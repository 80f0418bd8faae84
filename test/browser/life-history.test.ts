/** The built extension on pages that the browser keeps out of view: left ones, and not yet entered ones. */

import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { CATEGORY_LABELS } from "../../src/core/categories.ts";
import { letPass } from "../support/let-pass.ts";
import { articleSession } from "./article-session.ts";
import { BROWSERS, type ExtensionPage } from "./harness.ts";
import * as tools from "./page-tools.ts";

/** As far as these tests ask the extension's own pages for it. */
declare const chrome: {
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(where: { tabId: number }): Promise<string> };
};

/** The badges that are shown, of all tabs. */
function badges(popup: ExtensionPage): Promise<string[]> {
  return popup.evaluate(async () => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    const tabs = await api.tabs.query({});
    const texts = await Promise.all(tabs.map(({ id }) => api.action.getBadgeText({ tabId: id })));
    return texts.filter(Boolean);
  });
}

function entitiesOn(page: Page): Promise<number> {
  return page.$$eval("fact-mark", (marks) => {
    const entities = marks.map((mark) => (mark as HTMLElement).dataset.entity);
    return new Set(entities).size;
  });
}

/** The badge once all marks have come, as they do not on a page out of view, and it counts their entities. */
async function badgeOf(page: Page, popup: ExtensionPage): Promise<string> {
  await page.bringToFront();
  await tools.allMarksOf(page);
  const entities = String(await entitiesOn(page));
  await tools.until(async () => (await badges(popup)).includes(entities));
  return entities;
}

/* By the page's own hand: puppeteer waits in vain for Firefox to say that it loaded a kept page. */

async function leave(page: Page, to: string): Promise<void> {
  await page.evaluate((url) => {
    addEventListener("pageshow", ({ persisted }) => {
      document.documentElement.dataset.persisted = String(persisted);
    });
    setTimeout(() => location.assign(url));
  }, to);
  await tools.until(() => page.evaluate((url) => location.href === url, to).catch(() => false));
}

async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => setTimeout(() => history.back()));
  const isBack = () =>
    page.evaluate(() => document.documentElement.dataset.persisted === "true").catch(() => false);
  await tools.until(isBack);
}

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);

  it("opens cards on a page that was left while it asked for their code", async () => {
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    const elsewhere = session.server.put(
      "/elsewhere.html",
      "<!doctype html><title>Elsewhere</title>",
    );
    // As a reader does who moves the pointer only to follow a link.
    await page.evaluate((url) => {
      addEventListener("pageshow", ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
      addEventListener("pointermove", () => location.assign(url), { once: true, capture: true });
    }, elsewhere);
    await page.mouse.move(200, 5);
    await tools.until(() =>
      page.evaluate((url) => location.href === url, elsewhere).catch(() => false),
    );
    await comeBack(page);
    await tools.hover(page, "belarus");
    await tools.waitForCard(page, "Belarus");
    await page.close();
  });

  it("tells the badge again, and hears of switches, when the reader comes back to a page", async () => {
    const page = await session.open();
    await page.waitForSelector('fact-mark[data-category="place"]');
    const popup = await session.driver.openExtensionPage("popup.html");
    const all = await badgeOf(page, popup);

    const elsewhere = session.server.put(
      "/elsewhere.html",
      "<!doctype html><title>Elsewhere</title>",
    );
    await leave(page, elsewhere);
    await tools.until(async () => (await badges(popup)).length === 0);
    await comeBack(page);
    await tools.until(async () => (await badges(popup)).includes(all));

    await leave(page, elsewhere);
    const label = CATEGORY_LABELS.place;
    await tools.until(() => popup.evaluate(tools.clickSwitch, label));
    await comeBack(page);
    await tools.until(async () => (await tools.marksOf(page, "place")) === 0);
    await badgeOf(page, popup);
    await popup.evaluate(tools.clickSwitch, label);
    await tools.until(async () => (await badges(popup)).includes(all));
    await popup.close();
    await page.close();
  });

  it.runIf(name === "chromium")("says nothing of a page before the reader enters it", async () => {
    const next = session.server.put(
      "/next.html",
      `<!doctype html><title>Next</title><meta property="og:type" content="article">
      <p>Vladimir Putin spoke in Minsk.</p>
      <script>addEventListener("load", () => localStorage.setItem("loaded", document.prerendering))</script>`,
    );
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    const popup = await session.driver.openExtensionPage("popup.html");
    const all = await badgeOf(page, popup);
    await page.bringToFront();
    await page.evaluate((url) => {
      const rules = document.createElement("script");
      rules.type = "speculationrules";
      rules.textContent = JSON.stringify({ prerender: [{ urls: [url] }] });
      document.head.append(rules);
    }, next);
    await tools.until(() => page.evaluate(() => localStorage.getItem("loaded") === "true"));
    await letPass(500);
    expect(await badges(popup)).toEqual([all]);

    // Puppeteer's own wait for a navigation now and then fails where a page takes the place of this one.
    await leave(page, next);
    expect(await page.evaluate(() => localStorage.getItem("loaded"))).toBe("true");
    await tools.until(async () => (await badges(popup)).includes("2"));
    await popup.close();
    await page.close();
  });
});
