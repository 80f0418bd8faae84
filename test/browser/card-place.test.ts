/** Where the card stands: in the page's own layers, under zoom, and when its name moves. */

import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { frameLimits } from "../../src/core/placement/frame-limits.ts";
import { letPass } from "../support/let-pass.ts";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { BROWSERS, EVERY_NAME, storeSettings } from "./harness.ts";
import * as tools from "./page-tools.ts";

const story = (body: string, head = "") =>
  `<!doctype html><title>A story</title><meta property="og:type" content="article">${head}
   <article>${body}</article><script></script>`;

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);
  const open = async (html: string) => {
    const page = await session.driver.open(session.server.put("/place.html", html));
    await tools.settled(page);
    return page;
  };

  it.each([
    ["a modal dialog", "<dialog id=layer>", "</dialog>", "layer.showModal()"],
    ["a popover", "<div id=layer popover>", "</div>", "layer.showPopover()"],
    ["a box that says it is modal", "<div id=layer role=dialog aria-modal=true>", "</div>", ""],
    [
      "a box that closes when Esc is released",
      "<div id=layer role=dialog aria-modal=true>",
      "</div>",
      "addEventListener('keyup', ({ key }) => { layer.hidden = key === 'Escape' })",
    ],
    [
      "a component whose own modal dialog shows it",
      "<div id=layer><template shadowrootmode=open><dialog><slot></slot></dialog></template>",
      "</div>",
      "layer.shadowRoot.querySelector('dialog').showModal()",
    ],
    [
      "a component that is modal, and has no place for children of the page",
      "<div id=layer role=dialog aria-modal=true><template shadowrootmode=open>",
      "</template></div>",
      "",
    ],
  ])("can be used from a name in %s, and Esc closes it alone", async (_, start, end, show) => {
    const page = await open(
      story(`<p>They met.</p>${start}<p>Vladimir Putin spoke first.</p>${end}`, "").replace(
        "<script>",
        `<script>${show};`,
      ),
    );
    await tools.openCard(page, "Vladimir Putin");
    await tools.clickInCard(page, "Quote: ");
    await tools.until(() => inCard(page, (root) => root.querySelector("blockquote") !== null));
    const isShown = () =>
      page.$eval("#layer", (layer) => {
        const words = layer.querySelector("p") ?? layer.shadowRoot?.querySelector("p");
        return words?.checkVisibility();
      });
    expect(await isShown()).toBe(true);
    await page.keyboard.press("Escape");
    await tools.waitForNoCard(page);
    expect(await isShown()).toBe(true);
    await page.close();
  });

  it("is shown whole where its limit would cut off a few pixels", async () => {
    const page = await open(story("<p>They met Lukashenko.</p>"));
    const hover = async (windowHeight: number) => {
      await page.setViewport({ width: 1100, height: windowHeight });
      await page.bringToFront();
      await tools.openCard(page, "Lukashenko", "Alexander Lukashenko");
      const shown = await inCard(page, (root) => {
        const { scrollHeight = 0, clientHeight = 0 } = root.querySelector(".dialog") ?? {};
        const frame = root.querySelector(".frame")?.getBoundingClientRect();
        return { cutOff: scrollHeight - clientHeight, height: frame?.height ?? 0 };
      });
      await page.keyboard.press("Escape");
      await page.mouse.move(2, 2);
      await tools.waitForNoCard(page);
      return shown;
    };
    const whole = await hover(1200);
    expect(whole?.cutOff).toBe(0);
    const height = whole?.height ?? 0;
    const limitIn = (windowHeight: number) =>
      frameLimits({ width: 1100, height: windowHeight }).maxHeight;
    let low = 500;
    while (limitIn(low) < height - 20) low++;
    expect(limitIn(low)).toBeLessThan(height);
    expect((await hover(low))?.cutOff).toBe(0);
    await storeSettings(session.driver, { ...EVERY_NAME, cardTextSize: 150 });
    expect((await hover(low))?.cutOff).toBeGreaterThan(0);
    await storeSettings(session.driver, EVERY_NAME);
    await page.close();
  });

  it("is a sheet on a small window, at the edge where it leaves its name in view", async () => {
    const lines = [60, 330, 330].map(
      (top, nth) => `<p style="margin: ${top}px 0 0">${["Minsk", "Belarus", "Kyiv"][nth]}</p>`,
    );
    const page = await open(story(lines.join("")));
    await page.setViewport({ width: 400, height: 800 });
    for (const [city, isAtTop] of [
      ["Minsk", false],
      ["Belarus", false],
      ["Kyiv", true],
    ] as const) {
      await page.mouse.move(390, 5);
      await tools.waitForNoCard(page);
      const at = await tools.openCard(page, city);
      const card = await tools.cardBox(page);
      expect(card.right - card.left).toBe(400);
      expect(isAtTop ? card.top : card.bottom).toBe(isAtTop ? 0 : 800);
      if (isAtTop) expect(card.bottom).toBeLessThanOrEqual(at.top);
      else expect(card.top).toBeGreaterThanOrEqual(at.bottom);
      expect(card.bottom - card.top).toBeGreaterThan(200);
    }
    await tools.clickInCard(page, "Show more of the card");
    await tools.clickInCard(page, "Show less of the card");
    await page.close();
  });

  it("stands above a name that has a tooltip, which would lie over it", async () => {
    const words = "<p>They met.</p>".repeat(12);
    const named = `${words}<p>In Minsk. <abbr title="a head of state">Vladimir Putin</abbr> came.</p>${words}`;
    const page = await open(story(named));
    await page.setViewport({ width: 1000, height: 900 });
    for (const text of ["Minsk", "Vladimir Putin"]) {
      const name = await tools.hoverText(page, text);
      await tools.waitForCard(page, text === "Minsk" ? "Minsk" : "Putin");
      const { top, bottom } = await tools.cardBox(page);
      if (text === "Minsk") expect(top).toBeGreaterThanOrEqual(name.bottom);
      else expect(bottom).toBeLessThanOrEqual(name.top);
      await page.keyboard.press("Escape");
      await tools.waitForNoCard(page);
    }
    await page.close();
  });

  it.each([
    ["is", ""],
    ["has something", ".contentDocument.querySelector('p')"],
  ])("can be used from a name in a frame that %s in fullscreen", async (_, inside) => {
    const text = "<p style='background: white'>Vladimir Putin spoke first.</p>";
    const page = await open(
      story(`<p>Minsk waited.</p><iframe allow=fullscreen srcdoc="${text}"></iframe>`).replace(
        "<script>",
        `<script>const frame = document.querySelector("iframe");
        addEventListener("click", () => frame${inside}.requestFullscreen(), { once: true });`,
      ),
    );
    await page.mouse.click(900, 5);
    await tools.until(() => page.evaluate(() => document.fullscreenElement !== null));
    const frame = page.frames()[1];
    if (!frame) throw new Error("No frame");
    const at = await frame.evaluate(() => {
      const words = document.createRange();
      words.selectNodeContents(document.querySelector("p") as Element);
      const { left, top, height } = words.getBoundingClientRect();
      return { x: left + 20, y: top + height / 2 };
    });
    await page.mouse.move(at.x, at.y + 100);
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await tools.waitForCard(page, "Putin");
    await tools.clickInCard(page, "Quote: ");
    await tools.until(() => inCard(page, (root) => root.querySelector("blockquote") !== null));
    await page.evaluate(() => document.exitFullscreen());
    await tools.until(() =>
      page.evaluate(() => {
        const inFrame = document.querySelector("iframe")?.contentDocument;
        return !document.fullscreenElement && !inFrame?.querySelector("fact-card");
      }),
    );
    await page.close();
  });

  it("leaves a layer that the page takes away", async () => {
    const page = await open(
      story("<dialog id=layer><p>Vladimir Putin spoke first.</p></dialog>").replace(
        "<script>",
        "<script>layer.showModal();",
      ),
    );
    await tools.openCard(page, "Vladimir Putin");
    await page.$eval("#layer", (layer) => layer.remove());
    await tools.waitForNoCard(page);
    await page.close();
  });

  it("has its usual size and place on a page whose root is zoomed", async () => {
    const sizes: unknown[] = [];
    for (const zoom of ["", "<style>html { zoom: 1.5 }</style>"]) {
      const page = await open(story("<p>In the hall Vladimir Putin spoke first.</p>", zoom));
      const name = await tools.openCard(page, "Vladimir Putin");
      const box = await tools.cardBox(page);
      sizes.push(Math.round(box.right - box.left));
      expect(box.top - name.bottom).toBeGreaterThan(-1);
      expect(box.top - name.bottom).toBeLessThan(20);
      expect(Math.abs(box.left - name.left)).toBeLessThan(30);
      await page.close();
    }
    expect(sizes[1]).toBe(sizes[0]);
  });

  it("goes with its name when something is put in above it", async () => {
    const page = await open(story("<p id=first>They met.</p><p>Vladimir Putin spoke first.</p>"));
    await tools.openCard(page, "Vladimir Putin");
    const before = await tools.cardBox(page);
    await page.$eval("#first", (first) => {
      (first as HTMLElement).style.paddingBottom = "37px";
    });
    await tools.until(async () => Math.abs((await tools.cardBox(page)).top - before.top - 37) < 1);
    // Longer than a card stays once the pointer has left its name: the page has moved, not the reader.
    await letPass(1000);
    expect(await tools.cardHeading(page)).toContain("Putin");
    await page.close();
  });

  const TEXT = "<p id=first>They met.</p><div id=text><p>Vladimir Putin spoke at 1.</p></div>";
  const followsItsName = async (page: Page) => {
    const before = await tools.cardBox(page);
    await page.$eval("#first", (first) => {
      (first as HTMLElement).style.paddingBottom = "37px";
    });
    await tools.until(async () => Math.abs((await tools.cardBox(page)).top - before.top - 37) < 1);
  };

  it.each([
    ["the paragraph", "#text", "<p>Vladimir Putin spoke at 1.</p>"],
    ["the words in it", "#text p", "Vladimir Putin spoke at 1."],
    ["a number in it", "#text", "<p>Vladimir Putin spoke at 25.</p>"],
  ])("goes with its name when the page writes %s again", async (_, selector, html) => {
    const page = await open(story(TEXT));
    await tools.openCard(page, "Vladimir Putin");
    await page.$eval(
      selector,
      (element, written) => {
        element.innerHTML = written;
      },
      html,
    );
    await followsItsName(page);
    expect(await tools.cardHeading(page)).toContain("Putin");
    await page.close();
  });

  it("opens on a name that the page writes again and again", async () => {
    const rewriting = "<script>setInterval(() => { text.innerHTML = text.innerHTML }, 100);";
    const page = await open(story(TEXT).replace("<script>", rewriting));
    await tools.until(async () => {
      await tools.hoverText(page, "Vladimir Putin");
      return (await tools.cardHeading(page)).includes("Putin");
    });
    await letPass(1000);
    expect(await tools.cardHeading(page)).toContain("Putin");
    await page.close();
  });
});
