import { describe, expect, it } from "vitest";
import { CASES, pageBrowser, pageOf, type TestPage } from "./page-harness.ts";

const BODY = "<p>On Monday Vladimir Putin flew to Minsk.</p>";

describe.each(CASES)("pointer and view, in $name, names $painter", ({ name, head }) => {
  const browser = pageBrowser(name);

  const opened = (body = BODY) => browser.read(pageOf(body, head));

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

  it("has in view the names of which a reader sees the middle of a line", async () => {
    const test = await opened(`<style>
        header { position: fixed; inset: 0 0 auto; height: 60px; background: white }
        p { margin: 0; font: 20px/30px serif }
      </style>
      <header></header><div style="height: 90px"></div>
      <p>Minsk waits.</p><p>Belarus waits.</p><div style="height: 4000px"></div>`);
    const inViewAt = (top: number) =>
      test.page.evaluate((y) => {
        scrollTo({ top: y, behavior: "instant" });
        return room.inView();
      }, top);
    const { y } = await test.page.evaluate(() => {
      const [, belarus] = document.querySelectorAll("p");
      return { y: belarus?.getBoundingClientRect().top ?? 0 };
    });
    expect(await inViewAt(0)).toEqual(["minsk", "belarus"]);
    // A third of its line is under the header, then two thirds.
    expect(await inViewAt(y + 10 - 60)).toEqual(["belarus"]);
    expect(await inViewAt(y + 20 - 60)).toEqual([]);
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
