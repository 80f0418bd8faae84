/** Cards that are open when the extension goes from under the page. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

const STORY = `<!doctype html><title>A story</title><meta property="og:type" content="article">
  <script></script><article><p>Vladimir Putin spoke.</p></article>`;
const IN_SHADOW = `<!doctype html><title>A story</title><meta property="og:type" content="article">
  <article><div></div></article><script>
    const root = document.querySelector("div").attachShadow({ mode: "open" });
    root.innerHTML = "<dialog><p>Vladimir Putin spoke.</p></dialog>";
    root.querySelector("dialog").showModal();
  </script>`;

/** Longer than a card takes to open, on a busy machine too. */
const CARD_MS = 2000;

/** The cards' hosts that have a box, in the document and in the open shadow tree of the page. */
function shownCards(page: Page): Promise<number> {
  return page.evaluate(() => {
    const trees = [document, document.querySelector("div")?.shadowRoot];
    const hosts = trees.flatMap((tree) => [...(tree?.querySelectorAll("fact-card") ?? [])]);
    return hosts.filter((host) => host.checkVisibility()).length;
  });
}

describe.each(BROWSERS)("in %s", (name) => {
  describe("an extension that is updated", () => {
    const session = articleSession(name);

    it("shows no card of before again", async () => {
      const page = await session.driver.open(session.server.put("/updated.html", STORY));
      await openCard(page);
      await session.driver.reloadExtension();
      await tools.until(async () => (await shownCards(page)) === 0);
      // The extension as it is now takes the page over, and leaves one card.
      await tools.until(async () => {
        await page.mouse.move(400, 400);
        await hoverStory(page);
        const isShown = tools.until(async () => (await shownCards(page)) === 1, CARD_MS);
        return isShown.then(
          () => true,
          () => false,
        );
      });
      expect(await page.$$eval("fact-card", (hosts) => hosts.length)).toBe(1);
      await page.close();
    });
  });

  describe("an extension that is removed", () => {
    const session = articleSession(name);

    it("leaves no card to be seen, in the document or in a shadow tree's layer", async () => {
      const pages = [];
      for (const [path, html] of Object.entries({ "/a.html": STORY, "/b.html": IN_SHADOW })) {
        const page = await session.driver.open(session.server.put(path, html));
        await openCard(page);
        pages.push(page);
      }
      await session.driver.removeExtension();
      for (const page of pages) {
        await page.bringToFront();
        await tools.until(async () => (await shownCards(page)) === 0);
        await page.close();
      }
    });
  });
});

async function openCard(page: Page): Promise<void> {
  await page.bringToFront();
  await tools.settled(page);
  await hoverStory(page);
  await tools.until(async () => (await shownCards(page)) === 1);
}

/** Rests the mouse on the story's name, wherever it stands. */
async function hoverStory(page: Page): Promise<void> {
  const [x, y] = await page.evaluate(() => {
    const root = document.querySelector("div")?.shadowRoot ?? document;
    const range = document.createRange();
    const text = root.querySelector("p")?.firstChild as Text;
    range.setStart(text, 0);
    range.setEnd(text, "Vladimir".length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  });
  await page.mouse.move(x - 5, y);
  await page.mouse.move(x, y, { steps: 3 });
}
