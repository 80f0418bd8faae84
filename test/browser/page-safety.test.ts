import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS } from "./harness.ts";
import { launchForPages, type PageBrowser, type TestPage } from "./page-harness.ts";
import { movedBox, type PageView, treeOf, viewPage } from "./page-view.ts";

declare global {
  /** What a test page does, one thing after the other. */
  var steps: (() => unknown)[];
  var restorations: number;
}

interface PageCase {
  folder: string;
  /** What the page is, and so which painter may work on it. */
  painted: "marks" | "ranges" | "both";
  /** How many mentions are shown at first. */
  mentions: number;
  /** And how many when the page has done all it does. */
  after: number;
}

const PAGES: PageCase[] = [
  { folder: "react", painted: "ranges", mentions: 13, after: 7 },
  { folder: "react-stream", painted: "ranges", mentions: 4, after: 4 },
  { folder: "react-client", painted: "both", mentions: 13, after: 0 },
  { folder: "vue", painted: "ranges", mentions: 11, after: 5 },
  { folder: "svelte", painted: "ranges", mentions: 11, after: 5 },
  { folder: "solid", painted: "ranges", mentions: 11, after: 0 },
  { folder: "islands", painted: "ranges", mentions: 11, after: 11 },
  { folder: "component", painted: "both", mentions: 11, after: 14 },
  { folder: "frame", painted: "both", mentions: 9, after: 6 },
  { folder: "feed", painted: "marks", mentions: 6, after: 15 },
  { folder: "live-blog", painted: "marks", mentions: 8, after: 6 },
  { folder: "restoring", painted: "ranges", mentions: 6, after: 6 },
  { folder: "virtual-list", painted: "both", mentions: 13, after: 13 },
  { folder: "editor", painted: "marks", mentions: 6, after: 5 },
  { folder: "layout", painted: "both", mentions: 103, after: 104 },
];
const WORDS = ["Vladimir Putin", "Putin", "Minsk", "Lukashenko"];

describe.each(BROWSERS)("pages of every make, in %s", (name) => {
  let browser: PageBrowser;
  beforeAll(async () => {
    browser = await launchForPages(name);
  });
  afterAll(() => browser.close());

  it.each(PAGES)("$folder: unharmed", async ({ folder, painted, mentions, after }) => {
    const bare = await browser.open({ folder });
    const bareViews = [await bare.page.evaluate(viewPage, WORDS)];
    const count = await bare.page.evaluate(() => steps.length);
    for (let step = 0; step < count; step++) {
      await take(bare, step);
      bareViews.push(await bare.page.evaluate(viewPage, WORDS));
    }
    const bareTree = await bare.page.evaluate(treeOf);
    await bare.close();

    const read = await browser.open({ folder });
    await read.page.bringToFront();
    await read.start();
    expect(await read.page.evaluate(() => room.painted().length)).toBe(mentions);
    const marks = await read.page.evaluate(() => document.querySelectorAll("fact-mark").length);
    if (painted === "ranges") expect(marks).toBe(0);
    else expect(marks).toBeGreaterThan(0);
    await expectSame(read, bareViews[0], "before any step");

    for (let step = 0; step < count; step++) {
      await take(read, step);
      await expectSame(read, bareViews[step + 1], `step ${step}, at once`);
      await read.settled();
      await expectSame(read, bareViews[step + 1], `step ${step}, later`);
    }
    expect(await read.page.evaluate(() => room.painted().length)).toBe(after);
    await read.page.evaluate(() => room.stop());
    expect(await read.page.evaluate(treeOf)).toBe(bareTree);
    expect(await read.page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(read.errors).toEqual([]);
    await read.close();
  });
});

/** To a reader, and to the page's own scripts, a page is the one that was never marked. */
async function expectSame({ page }: TestPage, bare: PageView | undefined, when: string) {
  const view = await page.evaluate(viewPage, WORDS);
  if (!bare) throw new RangeError(`No view of the bare page ${when}`);
  expect(movedBox(view, bare), when).toBeNull();
  expect({ ...view, boxes: null }, when).toEqual({ ...bare, boxes: null });
}

/** Takes a page's step, and lets its framework finish. */
async function take({ page }: TestPage, step: number): Promise<void> {
  await page.evaluate(async (index) => {
    await steps[index]?.();
    await new Promise((resolve) => setTimeout(resolve, 60));
  }, step);
}
