import { describe, expect, it } from "vitest";
import { BROWSERS } from "./harness.ts";
import { pageBrowser, type TestPage } from "./page-harness.ts";
import { until } from "./page-tools.ts";
import { movedBox, type PageView, treeOf, viewPage } from "./page-view.ts";

declare global {
  /** What a test page does, one thing after the other. */
  var steps: (() => unknown)[];
  var restorations: number;
}

interface PageCase {
  folder: string;
  /** Whether the page has a script of its own; one that has none is wrapped where it can be. */
  scripted: boolean;
  /** How many mentions are shown at first. */
  mentions: number;
  /** And how many when the page has done all it does. */
  after: number;
}

const PAGES: PageCase[] = [
  { folder: "react", scripted: true, mentions: 13, after: 7 },
  { folder: "react-stream", scripted: true, mentions: 4, after: 4 },
  { folder: "react-client", scripted: true, mentions: 13, after: 0 },
  { folder: "vue", scripted: true, mentions: 11, after: 5 },
  { folder: "svelte", scripted: true, mentions: 11, after: 5 },
  { folder: "solid", scripted: true, mentions: 11, after: 0 },
  { folder: "islands", scripted: true, mentions: 11, after: 11 },
  { folder: "component", scripted: true, mentions: 11, after: 14 },
  { folder: "frame", scripted: true, mentions: 9, after: 6 },
  { folder: "feed", scripted: true, mentions: 6, after: 15 },
  { folder: "live-blog", scripted: true, mentions: 8, after: 6 },
  { folder: "restoring", scripted: true, mentions: 6, after: 6 },
  { folder: "virtual-list", scripted: true, mentions: 13, after: 13 },
  { folder: "editor", scripted: true, mentions: 6, after: 5 },
  { folder: "layout", scripted: true, mentions: 89, after: 91 },
  { folder: "layout", scripted: false, mentions: 89, after: 91 },
];
const WORDS = ["Vladimir Putin", "Putin", "Minsk", "Lukashenko"];

describe.each(BROWSERS)("pages of every make, in %s", (name) => {
  const browser = pageBrowser(name);

  it.each(PAGES)(
    "$folder, with a script: $scripted: unharmed",
    async ({ folder, scripted, mentions, after }) => {
      const bare = await browser.open({ folder, scripted });
      const bareViews = [await bare.page.evaluate(viewPage, WORDS)];
      const count = await bare.page.evaluate(() => steps.length);
      for (let step = 0; step < count; step++) {
        await take(bare, step);
        bareViews.push(await bare.page.evaluate(viewPage, WORDS));
      }
      const bareTree = await bare.page.evaluate(treeOf);
      await bare.close();

      const read = await browser.read({ folder, scripted });
      expect(await read.page.evaluate(() => room.painted().length)).toBe(mentions);
      const marks = await read.page.evaluate(() => document.querySelectorAll("fact-mark").length);
      if (scripted) expect(marks).toBe(0);
      else expect(marks).toBeGreaterThan(0);
      await expectSame(read, bareViews[0], "before any step");

      for (let step = 0; step < count; step++) {
        await take(read, step);
        await expectSame(read, bareViews[step + 1], `step ${step}, at once`);
        await read.settled();
        await expectSame(read, bareViews[step + 1], `step ${step}, later`);
      }
      // Components that come late are looked for at intervals.
      const shown = () => read.page.evaluate(() => room.painted().length);
      await until(async () => (await shown()) === after);
      await read.page.evaluate(() => room.stop());
      expect(await read.page.evaluate(treeOf)).toBe(bareTree);
      expect(await read.page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(read.errors).toEqual([]);
      await read.close();
    },
  );
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
