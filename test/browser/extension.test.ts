/** The built extension on the sample article, in both browsers, with a real mouse. */

import { describe, expect, it } from "vitest";
import { compileBundled } from "../../scripts/bundled-pack.ts";
import { CATEGORIES, CATEGORY_LABELS } from "../../src/core/categories.ts";
import { letPass } from "../support/let-pass.ts";
import { articleSession } from "./article-session.ts";
import { BROWSERS, ROOT, screenshotPath } from "./harness.ts";
import * as tools from "./page-tools.ts";

const { pack } = compileBundled(ROOT);

/** As far as these tests ask the extension's own pages for it. */
declare const chrome: {
  tabs: { query(what: object): Promise<{ id: number }[]> };
  storage: {
    local: { get(key: string): Promise<{ settings?: { categories?: Record<string, boolean> } }> };
  };
  action: { getBadgeText(where: { tabId: number }): Promise<string> };
};

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);

  it("highlights the names in the sample article, and no namesake", async () => {
    const page = await session.open();
    await tools.until(() =>
      page.evaluate(() => document.querySelectorAll("[data-entity=wagner-group]").length === 2),
    );
    const marked = await page.$$eval("fact-mark", (marks) =>
      marks.map((mark) => ({
        entity: (mark as HTMLElement).dataset.entity,
        before: mark.previousSibling?.textContent?.trimEnd().slice(-7),
      })),
    );
    expect(new Set(marked.map(({ entity }) => entity)).size).toBeGreaterThanOrEqual(15);
    expect(marked.filter(({ entity }) => entity === "wagner-group").length).toBe(2);
    expect(marked.map(({ before }) => before)).not.toContain("Richard");
    await page.screenshot({ path: await screenshotPath(name, "article") });
    await page.close();
  });

  it("shows a card whose sentences lead to the exact words of a document", async () => {
    const page = await session.open();
    await tools.hover(page, "alexander-lukashenko");
    await tools.waitForCard(page, "Lukashenko");
    const [first] = pack.entities.find(({ id }) => id === "alexander-lukashenko")?.summary ?? [];
    const [citation] = first?.citations ?? [];
    if (!first || !citation) throw new Error("The pack says nothing of Lukashenko");
    expect(await tools.cardText(page)).toContain(first.text);
    await tools.clickInCard(page, `Quote: ${first.text}`);
    await tools.until(async () => (await tools.cardText(page)).includes(citation.quote));
    await page.screenshot({ path: await screenshotPath(name, "card") });

    const tabs = (await session.driver.browser.pages()).length;
    await tools.clickInCard(page, "Open the document");
    await tools.until(async () => (await session.driver.browser.pages()).length === tabs + 1);
    await page.close();
  });

  it("opens the reader at the cited sentence, and marks it", async () => {
    const { documents, entities } = pack;
    const citation = entities.find(({ id }) => id === "wagner-group")?.summary[0]?.citations[0];
    if (!citation) throw new Error("The pack says nothing of Wagner");
    const { start, end, quote } = citation;
    const reader = await session.driver.openExtensionPage(
      `reader.html?document=${citation.document}&start=${start}&end=${end}`,
    );
    await tools.until(() => reader.evaluate(() => document.querySelector("mark") !== null));
    const seen = await reader.evaluate(() => {
      const marks = [...document.querySelectorAll("mark")];
      const { top, bottom } = marks[0]?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return {
        marked: marks.map((mark) => mark.textContent).join(""),
        inView: top >= 0 && bottom <= innerHeight,
        title: document.querySelector("h1")?.textContent,
      };
    });
    expect(seen.marked).toContain(quote);
    expect(seen.inView).toBe(true);
    expect(seen.title).toBe(documents.find(({ id }) => id === citation.document)?.title);
    await reader.screenshot("reader");
    await reader.close();
  });

  it("turns the card to a related entity and back", async () => {
    const page = await session.open();
    await tools.hover(page, "yevgeny-prigozhin");
    await tools.waitForCard(page, "Prigozhin");
    await tools.clickInCard(page, "Related");
    await tools.clickInCard(page, "Wagner Group");
    await tools.waitForCard(page, "Wagner Group");
    await tools.clickInCard(page, "Back");
    await tools.waitForCard(page, "Prigozhin");
    await page.close();
  });

  it("closes the card with Esc and when the pointer leaves", async () => {
    const page = await session.open();
    await tools.hover(page, "vladimir-putin");
    await tools.waitForCard(page, "Putin");
    await page.keyboard.press("Escape");
    await tools.waitForNoCard(page);
    await tools.hover(page, "vladimir-putin");
    await tools.waitForCard(page, "Putin");
    await page.mouse.move(2, 2);
    await tools.waitForNoCard(page);
    await page.close();
  });

  it("closes the card when the page replaces the text under it", async () => {
    const page = await session.open();
    await tools.hover(page, "kyiv");
    await tools.waitForCard(page, "Kyiv");
    await page.$eval('fact-mark[data-entity="kyiv"]', (mark) => {
      const paragraph = mark.parentElement;
      if (paragraph) paragraph.textContent = "This has been withdrawn.";
    });
    await tools.waitForNoCard(page);
    await page.close();
  });

  const onTheArticle = CATEGORIES.filter((category) => !["event", "other"].includes(category));
  it.each(onTheArticle)("takes %s marks away and brings them back, live", async (category) => {
    const page = await session.open();
    await page.waitForSelector(`fact-mark[data-category="${category}"]`);
    const all = await tools.allMarksOf(page);
    const own = await tools.marksOf(page, category);
    const popup = await session.driver.openExtensionPage("popup.html");
    const label = CATEGORY_LABELS[category];
    await tools.until(() => popup.evaluate(tools.clickSwitch, label));
    await tools.until(async () => (await tools.marksOf(page, category)) === 0);
    expect(await tools.marksOf(page)).toBe(all - own);
    await popup.evaluate(tools.clickSwitch, label);
    await tools.until(async () => (await tools.marksOf(page)) === all);
    await popup.close();
    await page.close();
  });

  it("keeps both of two switches thrown at once", async () => {
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.until(() => popup.evaluate(() => document.querySelector("label") !== null));
    const throwBoth = () =>
      popup.evaluate(() => {
        for (const name of ["Events", "Weapons"]) {
          const labels = [...document.querySelectorAll("label")];
          labels
            .find((one) => one.textContent?.includes(name))
            ?.querySelector("input")
            ?.click();
        }
      });
    const stored = () =>
      popup.evaluate(async () => {
        const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
        const { settings } = await api.storage.local.get("settings");
        return [settings?.categories?.event, settings?.categories?.weapon].join();
      });
    await throwBoth();
    await tools.until(async () => (await stored()) === "false,false");
    await throwBoth();
    await tools.until(async () => (await stored()) === "true,true");
    await popup.close();
  });

  it("lists the names on the page, and a click there opens the card", async () => {
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.waitForWords(popup, "Nagorno-Karabakh");
    await popup.screenshot("popup");
    await popup.evaluate(tools.clickButton, "Kyiv");
    await tools.waitForCard(page, "Kyiv");
    await page.close();
  });

  it("counts the distinct entities of a page on the toolbar badge", async () => {
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    const entities = () =>
      page.$$eval("fact-mark", (marks) => {
        const named = marks.map((mark) => (mark as HTMLElement).dataset.entity);
        return String(new Set(named).size);
      });
    const popup = await session.driver.openExtensionPage("popup.html");
    const badges = () =>
      popup.evaluate(async () => {
        const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
        const tabs = await api.tabs.query({});
        return Promise.all(tabs.map(({ id }) => api.action.getBadgeText({ tabId: id })));
      });
    // A page out of view is not marked to its end.
    await page.bringToFront();
    await tools.until(async () => (await badges()).includes(await entities()));
    await popup.close();
    await page.close();
  });

  it("leaves the page's own text nodes when the site is switched off, and comes back", async () => {
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    const all = await tools.allMarksOf(page);
    const fresh = await page.evaluate(async () => {
      const parsed = new DOMParser().parseFromString(
        await (await fetch(location.href)).text(),
        "text/html",
      );
      const texts = (root: Node) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) found.push(walker.currentNode.nodeValue ?? "");
        return found;
      };
      Object.assign(globalThis, { textsOf: texts });
      return texts(parsed.body);
    });
    const popup = await session.driver.openExtensionPage("popup.html");
    const { host } = new URL(session.url);
    await tools.until(() => popup.evaluate(tools.clickSwitch, host));
    await tools.until(async () => (await tools.marksOf(page)) === 0);
    const left = await page.evaluate(() =>
      (globalThis as unknown as { textsOf(root: Node): string[] }).textsOf(document.body),
    );
    expect(left).toEqual(fresh);
    await popup.evaluate(tools.clickSwitch, host);
    await tools.until(async () => (await tools.marksOf(page)) === all);
    await popup.close();
    await page.close();
  });

  it("marks text that comes later, also after the background was stopped", async () => {
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    await session.driver.stopBackground();
    await page.evaluate(() => {
      const late = document.createElement("p");
      late.id = "late";
      late.textContent = "Later that day the Wagner Group was named by Ramzan Kadyrov.";
      document.querySelector("article")?.append(late);
    });
    await page.waitForSelector('#late fact-mark[data-entity="wagner-group"]');
    await session.driver.stopBackground();
    await tools.hover(page, "kyiv");
    await tools.waitForCard(page, "Kyiv");
    await page.close();
  });

  it("does nothing on a page that is no article until the reader says so", async () => {
    const plain = session.server.put(
      "/plain.html",
      "<!doctype html><p>Vladimir Putin is in Minsk.</p>",
    );
    const page = await session.driver.open(plain.replace("127.0.0.1", "localhost"));
    const { host } = new URL(page.url());
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.waitForWords(popup, host);
    expect(await tools.marksOf(page)).toBe(0);
    expect(
      (await popup.evaluate(tools.clickSwitch, host)) ||
        (await popup.evaluate(tools.clickButton, "Run")),
    ).toBe(true);
    await tools.until(async () => (await tools.marksOf(page)) === 2);
    await popup.close();
    await page.close();
  });

  it("takes an open page over when it is updated, and leaves nothing of before", async () => {
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    // Updates come while the browser idles: the background has been stopped at least once.
    await session.driver.stopBackground();
    await page.evaluate(() => {
      document.querySelector("article")?.insertAdjacentHTML("beforeend", "<p id=late>Wagner Group");
    });
    await page.waitForSelector("#late fact-mark");
    await letPass(500);
    const all = await tools.allMarksOf(page);
    const text = await page.evaluate(() => document.body.textContent);
    await session.driver.reloadExtension();
    // Chromium's script of before cleans up, Firefox's is cleaned up after: then all marks come again.
    if (name === "chromium") await tools.until(async () => (await tools.marksOf(page)) === 0);
    await tools.until(async () => (await tools.marksOf(page)) === all);
    expect(await page.$("fact-mark fact-mark")).toBeNull();
    expect(await page.evaluate(() => document.body.textContent)).toBe(text);
    await page.close();
  });
});
