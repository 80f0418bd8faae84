/** Which of its marks on the page a card is of, and the way to those before and after. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { BROWSERS, storeSettings } from "./harness.ts";
import * as tools from "./page-tools.ts";

const FAR = `<p style="height: 2000px">Nothing is said here.</p>`;
const STORY = `<!doctype html><title>A story</title><meta property="og:type" content="article">
  <article><h2>One</h2><p>First Vladimir Putin spoke.</p>${FAR}
  <h2>Two</h2><p>Then Alexander Lukashenko and Vladimir Putin spoke.</p>${FAR}
  <h2>Three</h2><p>At last Vladimir Putin left.</p></article><script></script>`;

const isCardAt = (page: Page, place: number) =>
  tools.until(async () =>
    (await inCard(page, (root) => root.querySelector(".here")?.textContent))?.includes(
      `${place} of 3 marked here`,
    ),
  );

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);

  it("goes from one place of the name to the next and back, round the ends", async () => {
    await storeSettings(session.driver, { density: "every", places: "all" });
    const page = await session.driver.open(session.server.put("/here.html", STORY));
    await tools.settled(page);
    await tools.openCard(page, "Vladimir Putin");
    await isCardAt(page, 1);
    await tools.clickInCard(page, "Next place");
    await isCardAt(page, 2);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await tools.clickInCard(page, "Next place");
    await isCardAt(page, 3);
    await tools.clickInCard(page, "Next place");
    await isCardAt(page, 1);
    await tools.clickInCard(page, "Previous place");
    await isCardAt(page, 3);
    await page.close();
  });

  it("keeps the keyboard on the way to the next place", async () => {
    const page = await session.driver.open(session.server.put("/here.html", STORY));
    await tools.settled(page);
    await tools.openCard(page, "Vladimir Putin");
    await isCardAt(page, 1);
    await tools.clickInCard(page, "Next place");
    for (const place of [2, 3, 1]) {
      await isCardAt(page, place);
      await tools.until(() =>
        inCard(page, (root) =>
          root.activeElement?.getAttribute("aria-label")?.startsWith("Next place"),
        ),
      );
      await page.keyboard.press("Enter");
    }
    await isCardAt(page, 2);
    await page.close();
  });

  it("says nothing of places where the name is marked once", async () => {
    const page = await session.driver.open(session.server.put("/here.html", STORY));
    await tools.settled(page);
    await tools.scrollPage(page, 1900);
    await tools.openCard(page, "Alexander Lukashenko");
    expect(await inCard(page, (root) => root.querySelector(".here"))).toBeNull();
    await page.close();
  });
});
