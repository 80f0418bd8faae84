import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS } from "./harness.ts";
import {
  launchForPages,
  PAINTERS,
  type PageBrowser,
  pageOf,
  type TestPage,
} from "./page-harness.ts";

const BODY = "<p>On Monday Vladimir Putin flew to Minsk.</p>";

const CASES = BROWSERS.flatMap((name) =>
  PAINTERS.map(([painter, head]) => ({ name, painter, head })),
);

describe.each(CASES)("a hand on the mouse, in $name, names $painter", ({ name, head }) => {
  let browser: PageBrowser;
  beforeAll(async () => {
    browser = await launchForPages(name);
  });
  afterAll(() => browser.close());

  async function opened(): Promise<TestPage> {
    const test = await browser.open(pageOf(BODY, head));
    await test.page.bringToFront();
    await test.start();
    return test;
  }

  async function firstMark({ page }: TestPage): Promise<[x: number, y: number]> {
    const [box] = await page.evaluate(() => room.boxesOfFirst());
    if (!box) throw new Error("No line box");
    return [box.left + box.width / 2, box.top + box.height / 2];
  }

  async function newsOf({ page }: TestPage): Promise<string[]> {
    await page.evaluate(() => room.frame());
    return page.evaluate(() => room.news.splice(0).map(({ type }) => type));
  }

  it("points at nothing while it drags, over a mention too", async () => {
    const test = await opened();
    const [x, y] = await firstMark(test);
    await test.page.mouse.move(10, y);
    await test.page.mouse.down();
    await newsOf(test);
    await test.page.mouse.move(x, y, { steps: 4 });
    expect(await newsOf(test)).toEqual([]);
    await test.page.mouse.up();
    await newsOf(test);
    await test.page.mouse.move(x + 1, y);
    expect(await newsOf(test)).toEqual(["entered"]);
    await test.close();
  });

  it("leaves clicks with a key held to the page", async () => {
    const test = await opened();
    const [x, y] = await firstMark(test);
    for (const key of ["Alt", "Control", "Meta", "Shift"] as const) {
      await test.page.keyboard.down(key);
      await test.page.mouse.click(x, y);
      await test.page.keyboard.up(key);
      expect(await newsOf(test), key).not.toContain("clicked");
    }
    await test.page.mouse.click(x, y);
    expect(await newsOf(test)).toContain("clicked");
    await test.close();
  });
});
