/** A card that the reader pins and moves: by keyboard, in view, and tied to its name. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

const STORY = `<!doctype html><title>A story</title><meta property="og:type" content="article">
  <article style="padding-top: 80px"><p>First Vladimir Putin spoke.</p></article><script></script>`;

/** The size of the page's text, which no browser changes. */
const TEXT_PX = 16;

/** The box around the line from the card to its name, null where none is drawn. */
const tieBox = (page: Page) =>
  inCard(page, (root) => {
    const tie = root.querySelector<HTMLElement>(".tie");
    if (!tie || tie.hidden) return null;
    const { left, top, right, bottom } = tie.getBoundingClientRect();
    return { left, top, right, bottom };
  });

const PIN = "Keep this card open";

/** Presses the pin, and waits until it says whether the card is pinned. */
async function pressPin(page: Page, isPinned: boolean) {
  await tools.clickInCard(page, PIN);
  await tools.until(() =>
    inCard(
      page,
      (root, wanted) => root.querySelector(".pin")?.getAttribute("aria-pressed") === wanted,
      String(isPinned),
    ),
  );
}

/** So that the page can be scrolled past its name. */
const lengthen = (page: Page) =>
  page.evaluate(() => {
    document.body.style.paddingBottom = "3000px";
  });

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);
  const openPinned = async () => {
    const page = await session.driver.open(session.server.put("/moving.html", STORY));
    await tools.settled(page);
    await tools.openCard(page, "Vladimir Putin");
    await pressPin(page, true);
    return page;
  };

  it("is moved by the arrow keys once it is pinned, with a line to its name", async () => {
    const page = await openPinned();
    const before = await tools.cardBox(page);
    expect(await tieBox(page)).toBeNull();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown"] as const) {
      await page.keyboard.press(key);
    }
    await tools.until(async () => (await tools.cardBox(page)).top - before.top === 48);
    expect((await tools.cardBox(page)).left - before.left).toBe(48);
    const tie = await tieBox(page);
    const at = await tools.textBox(page, "Vladimir Putin");
    const card = await tools.cardBox(page);
    expect(Math.abs((tie?.top ?? 0) - at.bottom)).toBeLessThan(5);
    expect(Math.abs((tie?.bottom ?? 0) - card.top)).toBeLessThan(5);
    await page.close();
  });

  it("is dragged by its title, and selects no word of the card or the page", async () => {
    const page = await openPinned();
    const before = await tools.cardBox(page);
    const title = await inCard(page, (root) => {
      const { left, top, height } = root.querySelector("h2")?.getBoundingClientRect() ?? {};
      return [(left ?? 0) + 8, (top ?? 0) + (height ?? 0) / 2];
    });
    const [x = 0, y = 0] = title ?? [];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 70, { steps: 5 });
    await page.mouse.up();
    await tools.until(async () => (await tools.cardBox(page)).top - before.top === 70);
    expect((await tools.cardBox(page)).left - before.left).toBe(90);
    expect(await page.evaluate(() => getSelection()?.isCollapsed ?? true)).toBe(true);
    await page.close();
  });

  it("draws a thin line, and none once the pointer has left the card", async () => {
    const page = await openPinned();
    for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowDown");
    await tools.until(() => tieBox(page));
    const drawn = () =>
      inCard(page, (root) => {
        const tie = root.querySelector<HTMLElement>(".tie");
        return {
          isSeen: tie?.checkVisibility({ visibilityProperty: true }),
          width: tie?.offsetHeight,
        };
      });
    expect((await drawn())?.isSeen).toBe(true);
    expect((await drawn())?.width).toBeLessThan(TEXT_PX / 2);
    await page.mouse.click(5, 5);
    await tools.until(async () => (await drawn())?.isSeen === false);
    await page.close();
  });

  it("draws no line to a name that is scrolled out of view, and draws it again", async () => {
    const page = await openPinned();
    await lengthen(page);
    for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowDown");
    await tools.until(() => tieBox(page));
    await tools.scrollPage(page, 1500);
    await tools.until(async () => (await tieBox(page)) === null);
    await tools.scrollPage(page, 0);
    await tools.until(() => tieBox(page));
    await page.close();
  });

  it("waits at the edge beyond which its name is, comes back to it, and closes once unpinned", async () => {
    const page = await openPinned();
    await lengthen(page);
    const before = await tools.cardBox(page);
    await tools.scrollPage(page, 1500);
    await tools.until(async () => (await tools.cardBox(page)).top < 20);
    expect(await tools.cardHeading(page)).toContain("Putin");
    await tools.scrollPage(page, 0);
    await tools.until(async () => (await tools.cardBox(page)).top === before.top);
    await pressPin(page, false);
    await page.mouse.move(2, 2);
    await tools.waitForNoCard(page);
    await page.close();
  });

  it("stays in view when the window becomes smaller", async () => {
    const page = await openPinned();
    await page.setViewport({ width: 1000, height: 760 });
    for (let i = 0; i < 15; i++) await page.keyboard.press("ArrowRight");
    await tools.until(async () => (await tools.cardBox(page)).right > 720);
    await page.setViewport({ width: 700, height: 560 });
    await tools.until(async () => {
      const { right, bottom } = await tools.cardBox(page);
      return right <= 700 && bottom <= 560;
    });
    await page.close();
  });
});
