/** A card as wide as a small telephone: what belongs together stays together where lines are short. */
import { describe, expect, it } from "vitest";
import { openGallery, rectInCard } from "./gallery.ts";
import { BROWSERS } from "./harness.ts";

const SIZE = { width: 320, height: 700 };
/** Boxes are laid out in fractions of a pixel. */
const ROUNDING_PX = 1;

describe.each(BROWSERS)("in %s", (name) => {
  const gallery = openGallery(name);

  it("has the last date below the end of its line, on a second row too", async () => {
    await gallery.show("card/timeline", SIZE);
    const { page } = gallery;
    const first = await rectInCard(page, ".ends > :first-child");
    const last = await rectInCard(page, ".ends > :last-child");
    const ends = await rectInCard(page, ".ends");
    expect(last.top, "the dates of this state need two rows").toBeGreaterThan(first.top);
    expect(last.right).toBeGreaterThan(ends.right - ROUNDING_PX);
  });

  it("has the words of the switch begin where its sentence does, on a second row too", async () => {
    await gallery.show("card/facts&locale=fr", SIZE);
    const lefts = await gallery.page.evaluate(() => {
      const words = document.querySelector("fact-card")?.shadowRoot?.querySelector(".switch");
      const range = document.createRange();
      if (words) range.selectNodeContents(words);
      return [...range.getClientRects()].map(({ left }) => Math.round(left));
    });
    expect(lefts.length, "the words of this state need two rows").toBeGreaterThan(1);
    expect(new Set(lefts).size).toBe(1);
  });
});

// Only Chromium can be told that a finger is what points.
describe("in chromium, with a finger", () => {
  const gallery = openGallery("chromium");

  it("has claims of one source nearer to one another than to those of the next", async () => {
    await gallery.show("card/alexander-lukashenko", { ...SIZE, hasTouch: true, isMobile: true });
    const { within, between } = await gallery.page.evaluate(() => {
      const root = document.querySelector("fact-card")?.shadowRoot;
      const gap = (selector: string) =>
        [...(root?.querySelectorAll(selector) ?? [])].map((one) => {
          const before = one.previousElementSibling?.getBoundingClientRect().bottom ?? Number.NaN;
          return one.getBoundingClientRect().top - before;
        });
      return { within: gap(".claim + .claim"), between: gap(".claims + .claims") };
    });
    expect(within.length * between.length).toBeGreaterThan(0);
    expect(Math.min(...between)).toBeGreaterThan(Math.max(...within));
  });
});
