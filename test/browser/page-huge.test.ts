/** Texts so long that they are read, and shown, in parts; and elements that are very many or deep. */
import { describe, expect, it, vi } from "vitest";
import { BROWSERS } from "./harness.ts";
import { pageBrowser, pageOf, type TestPage } from "./page-harness.ts";

// A bound alone: Firefox takes a minute for the first on a machine that does a dozen other things.
vi.setConfig({ testTimeout: 180_000 });

const UNIT = "Putin met nobody in Minsk and spoke at length. ";

describe.each(BROWSERS)("a text node of a million characters, in %s", (name) => {
  const browser = pageBrowser(name);

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

describe.each(BROWSERS)("elements that are many or deep, in %s", (name) => {
  const browser = pageBrowser(name);

  /** What is asked of the page until `then` is done, counted by the page's own script. */
  const asked = async (body: string, then?: (test: TestPage) => Promise<void>) => {
    const test = await browser.open(pageOf(`${body}<p>Putin</p>`, "<script></script>"));
    await test.page.bringToFront();
    await test.page.evaluate(() => {
      const counted = { searches: 0, characters: 0, styles: 0 };
      Object.assign(window, { counted });
      const { querySelector } = Element.prototype;
      Element.prototype.querySelector = function (this: Element, selector: string) {
        counted.searches++;
        return querySelector.call(this, selector);
      };
      const { substringData } = CharacterData.prototype;
      CharacterData.prototype.substringData = function (offset, count) {
        counted.characters += Math.min(count, this.length - offset);
        return substringData.call(this, offset, count);
      };
      const whole = Object.getOwnPropertyDescriptor(Node.prototype, "textContent");
      Object.defineProperty(Node.prototype, "textContent", {
        ...whole,
        get(this: Node) {
          const text: string | null = whole?.get?.call(this);
          counted.characters += text?.length ?? 0;
          return text;
        },
      });
      const { getComputedStyle } = window;
      window.getComputedStyle = (element, pseudo) => {
        counted.styles++;
        return getComputedStyle(element, pseudo);
      };
    });
    await test.start();
    const painted = await test.page.evaluate(() => room.painted());
    expect(painted).toContain("Putin");
    await then?.(test);
    const counted = await test.page.evaluate(
      () => (window as unknown as { counted: Record<string, number> }).counted,
    );
    await test.close();
    return counted;
  };

  it("are searched once for a summary that a closed details element lacks", async () => {
    const { searches } = await asked(`<details>${"<p>Minsk</p>".repeat(500)}</details>`);
    expect(searches).toBeLessThan(50);
  });

  it("hand over their text once, however deep it stands", async () => {
    const text = "No name is in this text. ".repeat(2000);
    const deep = `<span style="display:block">`.repeat(100) + text + "</span>".repeat(100);
    const { characters = 0 } = await asked(deep);
    expect(characters).toBeLessThan(text.length * 10);
  });

  it("cost two styles at most each where they stand empty inside a word", async () => {
    const empty = 1000;
    const { styles = 0 } = await asked(`<p>Put${"<i></i>".repeat(empty)}in</p>`);
    expect(styles).toBeLessThan(empty * 2);
  });

  it("are read together where one of them, shown with the others, comes into view", async () => {
    const lines = 400;
    const hidden = `<p hidden>Nobody came.</p>`.repeat(lines);
    const { styles = 0 } = await asked(`<div>${hidden}</div>`, async ({ page }) => {
      await page.evaluate(async () => {
        for (const line of document.querySelectorAll("p")) line.hidden = false;
        for (let part = 0; part <= 1; part += 0.1) {
          scrollTo({ top: part * document.documentElement.scrollHeight, behavior: "instant" });
          await room.settled(200);
        }
      });
    });
    expect(styles).toBeLessThan(lines * 5);
  });
});
