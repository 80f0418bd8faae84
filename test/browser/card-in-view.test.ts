/** A pinned card when the window changes: all of it comes back into view, with what is open over it. */

import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { letPass } from "../support/let-pass.ts";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

const STORY = `<!doctype html><title>A story</title><meta property="og:type" content="article">
  <article style="padding: 80px 0 3000px"><p>First Vladimir Putin spoke.</p>
  <p>Then Alexander Lukashenko did.</p></article><script></script>`;

const WIDE = { width: 1100, height: 760 };
const NARROW = { width: 700, height: 560 };
const LOW_AND_SMALL = { width: 390, height: 640 };

/** The boxes of all that a selector finds on the cards, the card in front first. */
const boxesOf = async (page: Page, selector: string) =>
  (await inCard(
    page,
    (root, wanted) =>
      [...root.querySelectorAll(wanted)].map((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    selector,
  )) ?? [];

const cardBox = async (page: Page) => {
  const [box] = await boxesOf(page, ".frame");
  if (!box) throw new Error("There is no card");
  return box;
};

/** Waits until all that a selector finds, at least one, is within a window of this size. */
const untilWithin = (page: Page, selector: string, { width, height }: typeof WIDE) =>
  tools.until(async () => {
    const boxes = await boxesOf(page, selector);
    const isWithin = boxes.every(
      ({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= width && bottom <= height,
    );
    return boxes.length > 0 && isWithin;
  });

/** By its title, with the real mouse. */
async function drag(page: Page, x: number, y: number) {
  const [title] = await boxesOf(page, "h2");
  if (!title) throw new Error("There is no card");
  const [left, top] = [title.left + 8, (title.top + title.bottom) / 2];
  const before = await cardBox(page);
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left + x, top + y, { steps: 5 });
  await page.mouse.up();
  await tools.until(async () => Math.abs((await cardBox(page)).left - before.left - x) < 1);
}

/** Rests the mouse on the first "Quote" of a claim's, until the words are shown. */
async function previewQuote(page: Page) {
  const [quote] = await boxesOf(page, ".quote");
  if (!quote) throw new Error("There is no quotation");
  await page.mouse.move(quote.left + 3, quote.top + 3);
  await page.mouse.move(quote.left + 6, quote.top + 6);
  await tools.until(async () => (await boxesOf(page, ".preview")).length === 1);
}

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);
  const openPinned = async () => {
    const page = await session.driver.open(session.server.put("/in-view.html", STORY));
    await page.setViewport(WIDE);
    await page.bringToFront();
    await tools.settled(page);
    await tools.openCard(page, "Vladimir Putin");
    await tools.clickInCard(page, "Keep this card open");
    return page;
  };

  it("comes back moved, with its name out of view", async () => {
    const page = await openPinned();
    await drag(page, 500, 60);
    await tools.scrollPage(page, 1500);
    for (const size of [NARROW, LOW_AND_SMALL, NARROW]) {
      await page.setViewport(size);
      await untilWithin(page, ".frame", size);
      const { left, right } = await cardBox(page);
      const width = await page.evaluate(() => document.documentElement.clientWidth);
      if (size === LOW_AND_SMALL) expect(right - left).toBe(width);
      else expect(right - left).toBeLessThan(width);
    }
    await page.close();
  });

  it("comes back where it waits at an edge, beside its name's place, and with no name left", async () => {
    const page = await openPinned();
    await page.$eval("p", (p) => {
      p.style.marginLeft = "620px";
    });
    await tools.until(async () => (await cardBox(page)).right > NARROW.width);
    await tools.scrollPage(page, 1500);
    await page.setViewport(NARROW);
    await untilWithin(page, ".frame", NARROW);
    await page.setViewport(WIDE);
    await tools.scrollPage(page, 0);
    await tools.until(async () => (await cardBox(page)).right > NARROW.width);
    await page.$eval("p", (p) => {
      p.style.whiteSpace = "nowrap";
      p.style.marginLeft = "900px";
    });
    await tools.until(async () => (await cardBox(page)).right > WIDE.width - 60);
    await page.setViewport(NARROW);
    await untilWithin(page, ".frame", NARROW);
    await page.setViewport(WIDE);
    await tools.until(async () => (await cardBox(page)).right > WIDE.width - 60);
    await page.$eval("p", (p) => p.remove());
    await page.setViewport(NARROW);
    await untilWithin(page, ".frame", NARROW);
    await page.close();
  });

  it("comes back with a second card open, and after a dialog of the page had hidden it", async () => {
    const page = await openPinned();
    await drag(page, 500, 90);
    await tools.openCard(page, "Alexander Lukashenko");
    await tools.clickInCard(page, "Keep this card open");
    await tools.scrollPage(page, 1500);
    await page.setViewport(NARROW);
    await tools.until(async () => (await boxesOf(page, ".frame")).length === 2);
    await untilWithin(page, ".frame", NARROW);
    await page.setViewport(WIDE);
    await tools.until(async () =>
      (await boxesOf(page, ".frame")).some(({ right }) => right > NARROW.width),
    );
    await page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement("dialog"));
      dialog.showModal();
    });
    await tools.until(async () => (await boxesOf(page, ".frame[data-rests]")).length === 2);
    await page.setViewport(NARROW);
    await page.waitForFunction((width) => innerWidth === width, {}, NARROW.width);
    // Longer than it takes to follow a name.
    await letPass(300);
    await page.$eval("dialog", (dialog) => dialog.remove());
    await untilWithin(page, ".frame:not([data-rests])", NARROW);
    await page.close();
  });

  it.each([
    ["its name in view", 0],
    ["its name out of view", 1500],
  ])("takes the words of a quotation along, %s", async (_, top) => {
    const page = await openPinned();
    await drag(page, 500, 60);
    await tools.scrollPage(page, top);
    await previewQuote(page);
    await page.setViewport(NARROW);
    await untilWithin(page, ".frame", NARROW);
    await tools.until(async () => {
      const [card] = await boxesOf(page, ".frame");
      const [words] = await boxesOf(page, ".preview");
      return !words || (card && words.left >= card.left && words.right <= card.right);
    });
    await page.close();
  });

  it("takes its menu along", async () => {
    const page = await openPinned();
    await drag(page, 500, 60);
    await tools.clickInCard(page, "More actions");
    await tools.until(async () => (await boxesOf(page, ".menu")).length === 1);
    await page.setViewport(NARROW);
    await untilWithin(page, ".frame", NARROW);
    await tools.until(async () => {
      const [menu] = await boxesOf(page, ".menu");
      const [button] = await boxesOf(page, "[aria-haspopup]");
      return menu && button && Math.abs(menu.right - button.right) < 2;
    });
    await page.close();
  });
});
