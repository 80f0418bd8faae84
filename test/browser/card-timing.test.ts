/** How soon a card stands beside a name on which the pointer rests. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

const HOVERS = 12;
/** The default delay before a card opens. */
const DELAY_MS = 300;
/** A card has 60 ms of 300 more than its delay, an empty popover opened by the page after the same delay. */
const RATIO_MAX = 1.2;

/** The page opens an empty popover of its own after the same delay, and notes when either is to be seen. */
const STORY = `<!doctype html><meta charset="utf-8"><title>A story</title>
  <meta property="og:type" content="article">
  <article><p>In the hall <b>Vladimir Putin</b> spoke first.</p></article>
  <div id="empty" popover="manual" style="inset: auto 0 0 auto">Empty</div>
  <script>
    globalThis.seen = null;
    const name = document.querySelector("b");
    addEventListener("pointermove", ({ target }) => {
      if (target !== name || seen) return;
      globalThis.seen = { since: performance.now(), card: 0, empty: 0 };
      setTimeout(() => empty.showPopover(), ${DELAY_MS});
      requestAnimationFrame(look);
    }, true);
    function look() {
      const card = document.querySelector("fact-card");
      const passed = performance.now() - seen.since;
      if (card && getComputedStyle(card).visibility === "visible") seen.card ||= passed;
      if (empty.matches(":popover-open")) seen.empty ||= passed;
      if (!seen.card || !seen.empty) requestAnimationFrame(look);
    }
  </script>`;

interface Seen {
  /** Milliseconds from the pointer's first move on the name. */
  card: number;
  empty: number;
}

declare global {
  var seen: Seen | null;
}

async function hoverOnce(page: Page): Promise<Seen> {
  await tools.hoverText(page, "Vladimir Putin");
  await tools.until(() => page.evaluate(() => seen !== null && seen.card > 0 && seen.empty > 0));
  const found = (await page.evaluate(() => seen)) as Seen;
  await page.mouse.move(2, 2);
  await tools.waitForNoCard(page);
  await page.evaluate(() => {
    document.getElementById("empty")?.hidePopover();
    globalThis.seen = null;
  });
  return found;
}

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);

  it("a card stands hardly later than an empty popover after the same delay", async () => {
    const page = await session.driver.open(session.server.put("/timing.html", STORY));
    await page.bringToFront();
    await tools.settled(page);
    const first = await hoverOnce(page);
    const hovers: Seen[] = [];
    for (let hover = 0; hover < HOVERS; hover++) hovers.push(await hoverOnce(page));
    const cards = median(hovers.map(({ card }) => card));
    const empty = median(hovers.map(({ empty }) => empty));
    const figures = `card ${cards} ms, the first ${first.card} ms, empty popover ${empty} ms`;
    expect(cards / empty, figures).toBeLessThanOrEqual(RATIO_MAX);
    await page.close();
  });
});

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
