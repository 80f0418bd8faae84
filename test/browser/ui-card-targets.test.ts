/** What there is to press on the card: large enough for what points at it, and nothing over anything else. */
import { describe, expect, it } from "vitest";
import { clickInCard, openGallery } from "./gallery.ts";

const SIZE = { width: 390, height: 844 };
/** Boxes are laid out in fractions of a pixel. */
const ROUNDING_PX = 0.5;

// Only Chromium can be told that a finger is what points.
describe("in chromium", () => {
  const gallery = openGallery("chromium");

  const targets = () =>
    gallery.page.evaluate(() => {
      const root = document.querySelector("fact-card")?.shadowRoot;
      return [...(root?.querySelectorAll("button") ?? [])].map((button) => {
        const { left, top, right, bottom } = button.getBoundingClientRect();
        const name = button.getAttribute("aria-label") ?? button.textContent ?? "";
        // What scrolls passes under the head.
        const layer = button.closest(".menu") ? "menu" : button.closest(".head") ? "head" : "card";
        return { name, left, top, right, bottom, layer };
      });
    });

  describe.each([
    { points: "a finger", least: 44, size: { ...SIZE, hasTouch: true, isMobile: true } },
    { points: "a mouse", least: 24, size: SIZE },
  ])("where $points points", ({ least, size }) => {
    it.each<[state: string, pressed?: string]>([
      ["ready", ".claim:not([data-identity]) .quote"],
      ["turned", ".disclosure"],
      ["pinned"],
      ["menu", "[aria-haspopup]"],
      ["together"],
      ["facts"],
      ["silent"],
      ["timeline"],
      ["hidden"],
    ])("has no target too small or over another: %s", async (state, pressed) => {
      await gallery.show(`card/${state}`, size);
      const isCoarse = await gallery.page.evaluate(() => matchMedia("(pointer: coarse)").matches);
      expect(isCoarse).toBe("hasTouch" in size);
      if (pressed) {
        await clickInCard(gallery.page, pressed);
        await gallery.page.waitForSelector("fact-card >>> [aria-expanded=true]");
      }
      const boxes = await targets();
      for (const one of boxes) {
        expect(one.right - one.left, one.name).toBeGreaterThanOrEqual(least - ROUNDING_PX);
        expect(one.bottom - one.top, one.name).toBeGreaterThanOrEqual(least - ROUNDING_PX);
        for (const other of boxes) {
          if (other === one || other.layer !== one.layer) continue;
          const isBeside = other.left >= one.right - 1 || one.left >= other.right - 1;
          const isAbove = other.top >= one.bottom - 1 || one.top >= other.bottom - 1;
          expect(isBeside || isAbove, `${one.name} and ${other.name}`).toBe(true);
        }
      }
    });
  });

  it.each(["en", "de", "fr", "pl", "uk"])(
    "has a menu without an entry of two lines: %s",
    async (locale) => {
      await gallery.show(`card/menu&locale=${locale}`, { width: 1000, height: 760 });
      await clickInCard(gallery.page, "[aria-haspopup]");
      await gallery.page.waitForSelector("fact-card >>> [role=menu]");
      const heights = await gallery.page.evaluate(() => {
        const root = document.querySelector("fact-card")?.shadowRoot;
        return [...(root?.querySelectorAll("[role^=menuitem]") ?? [])].map(
          (entry) => entry.getBoundingClientRect().height,
        );
      });
      expect(heights).toHaveLength(7);
      for (const height of heights) expect(height).toBe(heights[0]);
    },
  );
});
