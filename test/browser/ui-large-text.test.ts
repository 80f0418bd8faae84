/** The extension's pages and the card where the browser alone makes text larger, as Firefox's "Zoom text only" does. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { LIBRARY_STATES, OPTIONS_STATES, READER_STATES } from "../gallery/states.ts";
import { openGallery, rectInCard } from "./gallery.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

/** How much wider than the window the page is, in CSS pixels. */
function widthBeyond(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Doubles the size of every text, and of nothing else. */
function doubleText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("body, body *")];
    const sizes = all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    for (const [i, { style }] of all.entries()) style.fontSize = `${2 * (sizes[i] ?? 0)}px`;
  });
}

/** The pairs of lines of text, within the elements chosen, that are drawn over each other. */
function overlaps(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((chosen) => {
    const lines = [...document.querySelectorAll(chosen)].flatMap((element) => {
      const range = document.createRange();
      return [...element.childNodes].flatMap((node) => {
        if (!(node instanceof Text) || node.data.trim() === "") return [];
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((box) => ({ words: node.data, box }));
      });
    });
    // The boxes of lines set close together touch, their letters do not.
    const isOver = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 4;
    return lines.flatMap((one, i) =>
      lines
        .slice(i + 1)
        .filter((other) => isOver(one.box, other.box))
        .map((other) => `${one.words} / ${other.words}`),
    );
  }, selector);
}

describe.each(BROWSERS)("text of twice the size, in %s", (name) => {
  const gallery = openGallery(name);

  it.each([
    ["reader/card", 640, ".toolbar *"],
    ["popup/running", 380, ".note"],
    ["sheet/saved", 640, ".actions *"],
  ])("is nowhere drawn over other text: %s", async (state, width, selector) => {
    await gallery.show(state, { width, height: 760 });
    await doubleText(gallery.page);
    expect(await gallery.page.$$(selector)).not.toHaveLength(0);
    expect(await overlaps(gallery.page, selector)).toEqual([]);
  });

  it("leaves two lines for the names in view, in the panel", async () => {
    await gallery.show("panel/cast", { width: 640, height: 760 });
    await doubleText(gallery.page);
    const { list, name: first } = await gallery.page.evaluate(() => {
      const height = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
      return { list: height(".in-view ul"), name: height(".in-view li") };
    });
    expect(first).toBeGreaterThan(0);
    expect(list).toBeGreaterThanOrEqual(2 * first);
  });
});

/** Twice as large as usual. */
const DOUBLE_PX = 32;

describe.each(BROWSERS)("twice the usual size of text set in the browser, in %s", (name) => {
  const gallery = openGallery(name, { textSize: DOUBLE_PX });

  it("needs no scrolling sideways in a narrow window", async () => {
    const states = [
      ...LIBRARY_STATES.map((state) => `library/${state}`),
      ...OPTIONS_STATES.map((state) => `options/${state}`),
      ...READER_STATES.map((state) => `reader/${state}`),
      "sheet/saved",
      "panel/cast",
    ];
    for (const state of states) {
      await gallery.show(state, { width: 380, height: 760 });
      expect(await widthBeyond(gallery.page), state).toBe(0);
    }
  });

  it.each([
    ["popup/running", ".switch input", 34],
    ["popup/running", ".unfold .icon", 16],
    ["options/new", "input[type=radio]", 16],
    ["sheet/saved", ".option input", 14],
    ["reader/card", ".card .tool", 28],
  ])("doubles what stands beside text, too: %s %s", async (state, selector, usual) => {
    await gallery.show(state, { width: 1000, height: 760 });
    const width = await gallery.page.$eval(selector, (one) => one.getBoundingClientRect().width);
    expect(width).toBeCloseTo(2 * usual, 0);
  });

  it("leaves nothing that has the focus beneath the last rows of a popup in a low window", async () => {
    await gallery.show("popup/running", { width: 760, height: 400 });
    const isSeen = () =>
      gallery.page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return true;
        const { left, top, width, height } = focused.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return focused.contains(seen);
      });
    for (let i = 0; i < 40; i++) {
      await gallery.page.keyboard.press("Tab");
      await tools.until(isSeen);
    }
  });
});

/** Half as large again as usual. */
const LARGE_PX = 24;

describe.each(BROWSERS)("the size of text that is set in the browser, in %s", (name) => {
  const gallery = openGallery(name, { textSize: LARGE_PX });

  const sizeOf = (selector: string) =>
    gallery.page.$eval(selector, (one) => Number.parseFloat(getComputedStyle(one).fontSize));

  it.each([
    ["popup/running", 570, "h1", 24],
    ["panel/cast", 570, ".member .name", 22.5],
    ["options/used", 1000, "h2", 27],
    ["reader/card", 1000, ".card .quote", 18.75],
  ])("is heeded: %s", async (state, width, selector, size) => {
    await gallery.show(state, { width, height: 760 });
    expect(await sizeOf(selector)).toBeCloseTo(size, 1);
    expect(await widthBeyond(gallery.page)).toBe(0);
  });

  it("is that of the card, whatever the size of the page's text", async () => {
    await gallery.show("card/ready&closed");
    await gallery.page.evaluate(() => {
      document.documentElement.style.fontSize = "5px";
      return (globalThis as unknown as { open(): Promise<void> }).open();
    });
    const { left, right } = await rectInCard(gallery.page);
    expect(right - left).toBeCloseTo(420 * (LARGE_PX / 16), 0);
  });
});
