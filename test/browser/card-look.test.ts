/** The card in the colours and the size that the reader has chosen. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import type { Settings } from "../../src/core/settings.ts";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { BROWSERS, storeSettings } from "./harness.ts";
import * as tools from "./page-tools.ts";

const story = (style: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks</title>
   <link rel="icon" href="data:,"><meta property="og:type" content="article">
   <style>body { ${style} }</style></head>
   <body><article><p>Vladimir Putin spoke.</p></article></body></html>`;

interface Look {
  paper: string;
  ink: string;
  left: number;
  right: number;
  width: number;
  /** Of the heading's text, CSS pixels of the window. */
  line: number;
}

/** How the card in front looks; null while none is in view. */
async function lookOf(page: Page): Promise<Look | null> {
  return inCard(page, (root) => {
    const frame = root.querySelector<HTMLElement>(".frame");
    const shell = frame?.querySelector(".shell");
    const heading = frame?.querySelector("h2");
    if (frame?.style.visibility !== "visible" || !shell || !heading) return null;
    const { left, right, width } = frame.getBoundingClientRect();
    const paper = getComputedStyle(shell).backgroundColor;
    const ink = getComputedStyle(heading).color;
    return { paper, ink, left, right, width, line: heading.getBoundingClientRect().height };
  });
}

describe.each(BROWSERS)("the look of a card, in %s", (name) => {
  const session = articleSession(name);

  const set = (change: Partial<Settings>) => storeSettings(session.driver, change);
  const open = async (path: string, style: string) => {
    const page = await session.driver.open(session.server.put(path, story(style)));
    await page.bringToFront();
    await tools.hover(page, "vladimir-putin");
    await tools.until(() => lookOf(page));
    return page;
  };
  const lookOn = async (path: string, style: string): Promise<Look> => {
    const page = await open(path, style);
    const look = await lookOf(page);
    await page.close();
    return look as Look;
  };
  const LIGHT = "background: #fff; color: #222";
  const DARK = "background: #111; color: #ddd";

  it("is the system's, or the page's", async () => {
    await set({ density: "every", theme: "system" });
    const bySystem = [await lookOn("/light.html", LIGHT), await lookOn("/dark.html", DARK)];
    expect(bySystem[1]?.paper).toBe(bySystem[0]?.paper);
    await set({ density: "every", theme: "page" });
    const light = await lookOn("/light.html", LIGHT);
    const dark = await lookOn("/dark.html", DARK);
    expect(light).toMatchObject({ paper: "rgb(255, 255, 255)", ink: "rgb(31, 35, 40)" });
    expect(dark).toMatchObject({ paper: "rgb(32, 35, 39)", ink: "rgb(229, 227, 222)" });
  });

  it("has text of the wanted size, in a card as much larger and still in view, at once", async () => {
    await set({ density: "every", cardTextSize: 100 });
    const page = await open("/size.html", LIGHT);
    await tools.clickInCard(page, "Keep this card open");
    const usual = (await lookOf(page)) as Look;
    await set({ density: "every", cardTextSize: 150 });
    await page.bringToFront();
    await tools.until(async () => ((await lookOf(page))?.line ?? 0) > usual.line * 1.4);
    const large = (await lookOf(page)) as Look;
    expect(large.line / usual.line).toBeCloseTo(1.5, 1);
    expect(large.width / usual.width).toBeCloseTo(1.5, 1);
    expect(large.left).toBeGreaterThanOrEqual(0);
    expect(large.right).toBeLessThanOrEqual(await page.evaluate(() => innerWidth));
    await set({});
    await page.close();
  });
});
