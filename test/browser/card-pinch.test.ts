/** The card under pinch zoom, which Firefox's driver cannot do. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
import * as tools from "./page-tools.ts";

const story = (body: string) =>
  `<!doctype html><title>A story</title><meta property="og:type" content="article">
   <article>${body}</article><script></script>`;

/** The part of the page's window that is in view. */
const partInView = (page: Page) =>
  page.evaluate(() => {
    const { scale, offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport;
    const [right, bottom] = [offsetLeft + width, offsetTop + height];
    return { scale, left: offsetLeft, top: offsetTop, right, bottom };
  });

type Edges = Awaited<ReturnType<typeof tools.cardBox>>;

function expectWithin(box: Edges, part: Edges) {
  expect(box.left).toBeGreaterThanOrEqual(part.left);
  expect(box.top).toBeGreaterThanOrEqual(part.top);
  expect(box.right).toBeLessThanOrEqual(part.right + 1);
  expect(box.bottom).toBeLessThanOrEqual(part.bottom + 1);
}

describe("a card under pinch zoom, in chromium", () => {
  const session = articleSession("chromium");
  const open = async (html: string) => {
    const page = await session.driver.open(session.server.put("/pinch.html", html));
    await tools.settled(page);
    return page;
  };

  it("has its usual size, in the part of the page that is in view", async () => {
    const page = await open(
      story('<p style="margin: 150px 0 0 400px">In the hall Vladimir Putin spoke first.</p>'),
    );
    const at = await tools.openCard(page, "Vladimir Putin");
    const usual = await tools.cardBox(page);
    await page.keyboard.press("Escape");
    await tools.waitForNoCard(page);
    const client = await page.createCDPSession();
    await client.send("Input.synthesizePinchGesture", {
      x: at.right,
      y: at.bottom,
      scaleFactor: 2,
    });
    const seen = await partInView(page);
    expect(seen.scale).toBeGreaterThan(1.5);
    expect(seen.left).toBeGreaterThan(0);
    // The driver scales what it is given, counted from the part in view.
    const [x, y] = [at.left + 20 - seen.left, (at.top + at.bottom) / 2 - seen.top];
    // Off the name first: Esc keeps its card closed until the pointer has left it.
    await page.mouse.move(x, y + 60);
    await page.mouse.move(x, y, { steps: 3 });
    await tools.waitForCard(page, "Putin");
    const box = await tools.cardBox(page);
    expectWithin(box, seen);
    const [before, after] = [usual.right - usual.left, (box.right - box.left) * seen.scale];
    expect(Math.abs(after - before)).toBeLessThan(2);
    await page.close();
  });

  it("has the part of the page that is in view go with it from name to name", async () => {
    const page = await open(
      story(`<p>Vladimir Putin spoke.</p><p style="margin: 90vh 0 100vh 70vw">Then Ramzan Kadyrov
          did.</p>`),
    );
    const client = await page.createCDPSession();
    await client.send("Input.synthesizePinchGesture", { x: 5, y: 5, scaleFactor: 2.5 });
    for (const label of ["Putin", "Kadyrov", "Putin"]) {
      await session.driver.command("next-mention");
      await tools.waitForCard(page, label);
      const part = await partInView(page);
      expectWithin(await tools.cardBox(page), part);
      expectWithin(await tools.textBox(page, label), part);
    }
    await page.close();
  });
});
