/** How large a card is, and what stays in its place when something is unfolded or chosen on it. */

import { describe, expect, it } from "vitest";
import { VIEWPORT_MARGIN_PX } from "../../src/core/placement/placement.ts";
import { letPass } from "../support/let-pass.ts";
import { clickInCard, openGallery, rectInCard } from "./gallery.ts";
import { BROWSERS } from "./harness.ts";

describe.each(BROWSERS)("in %s", (name) => {
  const gallery = openGallery(name);

  it.each([
    ["a phone", { width: 320, height: 568 }, true],
    ["a window at 200 % zoom", { width: 500, height: 380, deviceScaleFactor: 2 }, true],
    ["a window at 400 % zoom", { width: 320, height: 256, deviceScaleFactor: 4 }, true],
    ["a low window", { width: 900, height: 200 }, true],
    ["a window", { width: 1000, height: 760 }, false],
  ])("fits %s wherever the name stands, with the first claim in view", async (_, size, isSheet) => {
    for (const state of [
      "card/ready",
      "card/ready&at=bottom",
      "card/ready&at=end",
      "card/unwieldy",
    ]) {
      await gallery.show(state, size);
      const viewport = await gallery.page.evaluate(() => {
        const { clientWidth, clientHeight } = document.documentElement;
        return { width: clientWidth, height: clientHeight };
      });
      const card = await rectInCard(gallery.page);
      const { left, top, right, bottom } = card;
      const margin = isSheet ? -0.5 : VIEWPORT_MARGIN_PX - 0.5;
      expect(left, state).toBeGreaterThan(margin);
      expect(top, state).toBeGreaterThan(margin);
      expect(right, state).toBeLessThan(viewport.width - margin);
      expect(bottom, state).toBeLessThan(viewport.height - margin);
      if (isSheet) expect(right - left, state).toBeCloseTo(viewport.width, 0);
      const overflow = await gallery.page.evaluate(() => {
        const dialog = document.querySelector("fact-card")?.shadowRoot?.querySelector(".dialog");
        return (dialog?.scrollWidth ?? 0) - (dialog?.clientWidth ?? 0);
      });
      expect(overflow, state).toBe(0);
      if (state.startsWith("card/unwieldy")) continue;
      const claim = await rectInCard(gallery.page, "[data-claim]");
      expect(claim.bottom, state).toBeLessThanOrEqual(bottom);
    }
  });

  it("unfolds a quotation downwards below a name, with nothing above it moved", async () => {
    await gallery.show("card/ready");
    const before = [await rectInCard(gallery.page), await rectInCard(gallery.page, ".quote")];
    await clickInCard(gallery.page, ".quote");
    const [card, button] = [
      await rectInCard(gallery.page),
      await rectInCard(gallery.page, ".quote"),
    ];
    expect(card.top).toBe(before[0]?.top);
    expect(button).toEqual(before[1]);
    expect((await rectInCard(gallery.page, ".quotation")).top).toBeGreaterThan(button.bottom);
  });

  it("keeps its edge next to a name that it stands above, and the lines as they were broken", async () => {
    await gallery.show("card/turned&at=bottom");
    const before = await rectInCard(gallery.page, ".frame");
    const width = () =>
      gallery.page.evaluate(() => {
        const root = document.querySelector("fact-card")?.shadowRoot;
        return root?.querySelector(".dialog")?.clientWidth;
      });
    const widthBefore = await width();
    await clickInCard(gallery.page, ".disclosure");
    const after = await rectInCard(gallery.page, ".frame");
    expect(after.bottom).toBeCloseTo(before.bottom, 1);
    expect(after.top).toBeLessThan(before.top);
    expect(await width()).toBe(widthBefore);
  });

  it("brings what unfolds at its lower end into view, keeps what was pressed there, and scrolls no page", async () => {
    await gallery.show("card/ready", { width: 1000, height: 600 });
    const scrolled = await gallery.page.evaluate(() => scrollY);
    await gallery.page.evaluate(() => {
      const dialog = document.querySelector("fact-card")?.shadowRoot?.querySelector(".dialog");
      dialog?.scrollTo({ top: 9999, behavior: "instant" });
    });
    await clickInCard(gallery.page, ".disclosure.aside");
    await gallery.page.waitForFunction(() => {
      const root = document.querySelector("fact-card")?.shadowRoot;
      const panel = root?.querySelector(".panel")?.getBoundingClientRect();
      const dialog = root?.querySelector(".dialog");
      if (!panel || !dialog) return false;
      // Lines that fade out cannot be read.
      const fade = dialog.hasAttribute("data-more") ? 40 : 0;
      const clear = dialog.getBoundingClientRect().bottom - fade;
      return Math.min(panel.bottom, panel.top + 80) <= clear + 1;
    });
    const [line, head] = [
      await rectInCard(gallery.page, "[aria-expanded=true].disclosure"),
      await rectInCard(gallery.page, ".head"),
    ];
    expect(line.top).toBeGreaterThanOrEqual(head.bottom - 1);
    expect(await gallery.page.evaluate(() => scrollY)).toBe(scrolled);
  });

  it("moves nothing that was pressed while the beginning of what unfolds is in view", async () => {
    await gallery.show("card/ready", { width: 1000, height: 620 });
    const before = await rectInCard(gallery.page, ".disclosure");
    await clickInCard(gallery.page, ".disclosure");
    await letPass(600);
    expect((await rectInCard(gallery.page, ".disclosure")).top).toBe(before.top);
  });

  it("fades its last lines out where more is below, and not at its end", async () => {
    await gallery.show("card/ready", { width: 1000, height: 600 });
    const isFading = (wanted: boolean) =>
      gallery.page.waitForFunction(
        (state) => {
          const root = document.querySelector("fact-card")?.shadowRoot;
          const shell = root?.querySelector(".shell");
          return shell && (getComputedStyle(shell, "::after").content !== "none") === state;
        },
        {},
        wanted,
      );
    await clickInCard(gallery.page, ".disclosure");
    await isFading(true);
    await gallery.page.evaluate(() => {
      const dialog = document.querySelector("fact-card")?.shadowRoot?.querySelector(".dialog");
      dialog?.scrollTo({ top: 9999, behavior: "instant" });
    });
    await isFading(false);
  });

  const inCard = (selector: string) =>
    gallery.page.evaluate((wanted) => {
      const root = document.querySelector("fact-card")?.shadowRoot;
      return [...(root?.querySelectorAll(wanted) ?? [])].map((found) => found.textContent);
    }, selector);

  it.each([
    ["below its name", "card/timeline", 1000],
    ["above its name", "card/timeline&at=bottom", 1000],
    ["as a sheet", "card/timeline", 390],
  ])("leaves what was said at a time, at its dot: %s", async (_, state, width) => {
    await gallery.show(state, { width, height: 760 });
    const whole = await inCard("[data-claim]");
    expect(whole).toEqual(["Lindow closes its ferry.", "The crew has lost its jobs."]);
    const before = await rectInCard(gallery.page, ".dot");
    await clickInCard(gallery.page, ".dot");
    expect(await inCard("[data-claim]")).toEqual([
      "The ferry carries two hundred people a day.",
      "It has a crew of nine.",
    ]);
    expect(await inCard(".ends strong")).toEqual(["4 May 2019: 2 statements"]);
    expect(await rectInCard(gallery.page, ".dot")).toEqual(before);
    await clickInCard(gallery.page, ".dot");
    expect(await inCard("[data-claim]")).toEqual(whole);
    expect(await rectInCard(gallery.page, ".dot")).toEqual(before);
    await clickInCard(gallery.page, ".apart .dot");
    expect(await inCard("[data-claim]")).toEqual(["The ferry is the oldest on the coast."]);
  });
});
