/** Texts so long that they are read, and shown, in parts. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS } from "./harness.ts";
import { launchForPages, type PageBrowser, pageOf } from "./page-harness.ts";

const UNIT = "Putin met nobody in Minsk and spoke at length. ";

describe.each(BROWSERS)("a text node of a million characters, in %s", (name) => {
  let browser: PageBrowser;
  beforeAll(async () => {
    browser = await launchForPages(name);
  });
  afterAll(() => browser.close());

  it("shows its names near the view, and those alone, wherever the reader goes", async () => {
    const test = await browser.open(pageOf("<div></div>", "<script></script>"));
    const { page } = test;
    await page.bringToFront();
    await page.evaluate(
      (unit, count) => {
        const div = document.querySelector("div");
        if (div) div.textContent = unit.repeat(count);
      },
      UNIT,
      Math.ceil(1_000_000 / UNIT.length),
    );
    await test.start();
    const all = 2 * Math.ceil(1_000_000 / UNIT.length);
    const look = (part: number) =>
      page.evaluate(async (where) => {
        scrollTo({ top: where * document.documentElement.scrollHeight, behavior: "instant" });
        await room.settled(800);
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        const texts = ranges.map(({ startContainer, startOffset, endOffset }) =>
          (startContainer as Text).data.slice(startOffset, endOffset),
        );
        const shown = new Set(ranges.map(({ startOffset }) => startOffset));
        const inView = [3, innerHeight / 2, innerHeight - 3].flatMap((y) => {
          const caret = document.caretPositionFromPoint(200, y);
          const data = (caret?.offsetNode as Text | undefined)?.data ?? "";
          const at = data.lastIndexOf("Minsk", caret?.offset);
          return at > 0 ? [at] : [];
        });
        return { texts, count: shown.size, missing: inView.filter((at) => !shown.has(at)).length };
      }, part);
    for (const part of [0, 0.5, 1, 0.3]) {
      const { texts, count, missing } = await look(part);
      expect(missing, `at ${part}`).toBe(0);
      expect(count).toBeGreaterThan(20);
      expect(count).toBeLessThan(all / 3);
      expect(new Set(texts)).toEqual(new Set(["Putin", "Minsk"]));
    }
    const longest = await page.evaluate(() => Math.max(...room.asked.map(({ length }) => length)));
    expect(longest).toBeLessThanOrEqual(20_000);
    await page.evaluate(() => room.stop());
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await test.close();
  });
});
