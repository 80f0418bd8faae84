/** The built extension on the sample article, in both browsers, with a real mouse. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileBundled } from "../../scripts/bundled-pack.ts";
import { CATEGORIES, CATEGORY_LABELS, type Category } from "../../src/core/categories.ts";
import { BROWSERS, type Driver, launch, ROOT, screenshotPath } from "./harness.ts";
import { type Server, serve } from "./server.ts";

const { pack } = compileBundled(ROOT);

const marksOf = (page: Page, category?: Category) =>
  page.$$eval(
    category ? `fact-mark[data-category="${category}"]` : "fact-mark",
    (marks) => marks.length,
  );

const cardText = (page: Page) =>
  page.$eval("fact-card", (host) => host.shadowRoot?.textContent ?? "").catch(() => "");

async function hover(page: Page, entity: string): Promise<void> {
  const mark = await page.waitForSelector(`fact-mark[data-entity="${entity}"]`);
  await mark?.scrollIntoView();
  await page.mouse.move(2, 2);
  await mark?.hover();
}

async function waitForCard(page: Page, label: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const root = document.querySelector("fact-card")?.shadowRoot;
      return root?.querySelector("h2")?.textContent?.includes(wanted);
    },
    {},
    label,
  );
}

const waitForNoCard = (page: Page) =>
  page.waitForFunction(() => document.querySelector("fact-card") === null);

describe.each(BROWSERS)("in %s", (name) => {
  let driver: Driver;
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = await serve(join(ROOT, "demo"));
    url = `${server.origin}/article.html`;
    driver = await launch(name);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it("highlights the names in the sample article", async () => {
    const page = await driver.open(url);
    await page.waitForSelector("fact-mark");
    const marked = await page.$$eval("fact-mark", (marks) =>
      marks.map((mark) => [(mark as HTMLElement).dataset.entity, mark.textContent] as const),
    );
    const entities = new Set(marked.map(([entity]) => entity));
    expect(entities.size).toBeGreaterThanOrEqual(15);
    expect(entities).toContain("wagner-group");
    expect(await page.evaluate(() => document.body.innerText)).toContain("Richard Wagner");
    const near = await page.$$eval('fact-mark[data-entity="wagner-group"]', (marks) =>
      marks.map((mark) => mark.previousSibling?.textContent?.slice(-9)),
    );
    expect(near.some((before) => before?.includes("Richard"))).toBe(false);
    await page.screenshot({ path: await screenshotPath(name, "article") });
    await page.close();
  });

  it("shows a card whose sentences lead to the exact words of a document", async () => {
    const page = await driver.open(url);
    await hover(page, "alexander-lukashenko");
    await waitForCard(page, "Lukashenko");
    const entity = pack.entities.find(({ id }) => id === "alexander-lukashenko");
    const first = entity?.summary[0];
    const citation = first?.citations[0];
    if (!first || !citation) throw new Error("The pack says nothing of Lukashenko");
    expect(await cardText(page)).toContain(first.text);
    await page.evaluate(() => {
      const root = document.querySelector("fact-card")?.shadowRoot;
      root?.querySelector<HTMLElement>('button[aria-label^="Citation 1"]')?.click();
    });
    expect(await cardText(page)).toContain(citation.quote);
    await page.screenshot({ path: await screenshotPath(name, "card") });
    await page.close();
  });

  it("closes the card with Esc and when the pointer leaves", async () => {
    const page = await driver.open(url);
    await hover(page, "vladimir-putin");
    await waitForCard(page, "Putin");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    await hover(page, "vladimir-putin");
    await waitForCard(page, "Putin");
    await page.mouse.move(2, 2);
    await waitForNoCard(page);
    await page.close();
  });

  it.each(CATEGORIES.filter((category) => category !== "weapon" && category !== "event"))(
    "takes %s marks away and brings them back, live",
    async (category) => {
      const page = await driver.open(url);
      await page.waitForSelector(`fact-mark[data-category="${category}"]`);
      const all = await marksOf(page);
      const own = await marksOf(page, category);
      const popup = await driver.openExtensionPage("popup.html");
      const toggle = (label: string) =>
        popup.evaluate((wanted) => {
          const labels = [...document.querySelectorAll("label")];
          const found = labels.find((element) => element.textContent?.includes(wanted));
          found?.querySelector("input")?.click();
          return found !== undefined;
        }, label);
      expect(await toggle(CATEGORY_LABELS[category])).toBe(true);
      await page.waitForFunction(
        (gone) => !document.querySelector(`fact-mark[data-category="${gone}"]`),
        {},
        category,
      );
      expect(await marksOf(page)).toBe(all - own);
      await toggle(CATEGORY_LABELS[category]);
      await page.waitForFunction(
        (count) => document.querySelectorAll("fact-mark").length === count,
        {},
        all,
      );
      await popup.close();
      await page.close();
    },
  );
});
