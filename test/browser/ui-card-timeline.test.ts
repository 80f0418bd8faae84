/** The line of dates on a card whose documents bear them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clickInCard, type Gallery, openGallery, rectInCard } from "./gallery.ts";
import { BROWSERS } from "./harness.ts";

describe.each(BROWSERS)("in %s", (name) => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery(name);
  });
  afterAll(() => gallery?.close());

  const inCard = (selector: string) =>
    gallery.page.evaluate((wanted) => {
      const root = document.querySelector("fact-card")?.shadowRoot;
      return [...(root?.querySelectorAll(wanted) ?? [])].map((found) => found.textContent);
    }, selector);

  it.each([1000, 390])("leaves what was said at a time, at its dot, %i px wide", async (width) => {
    await gallery.show("card/timeline", { width, height: 760 });
    const whole = await inCard("[data-claim]");
    expect(whole).toEqual(["Lindow closes its ferry.", "The crew has lost its jobs."]);
    const before = await rectInCard(gallery.page, ".dot");
    await clickInCard(gallery.page, ".dot");
    expect(await inCard("[data-claim]")).toEqual([
      "The ferry carries two hundred people a day.",
      "It has a crew of nine.",
    ]);
    expect(await inCard(".ends strong")).toEqual(["4 May 2019: 2 statements"]);
    const after = await rectInCard(gallery.page, ".dot");
    expect(after.left).toBe(before.left);
    // A sheet grows upwards from the window's lower edge.
    if (width === 1000) expect(after).toEqual(before);
    await clickInCard(gallery.page, ".dot");
    expect(await inCard("[data-claim]")).toEqual(whole);
    await clickInCard(gallery.page, ".apart .dot");
    expect(await inCard("[data-claim]")).toEqual(["The ferry is the oldest on the coast."]);
  });
});
