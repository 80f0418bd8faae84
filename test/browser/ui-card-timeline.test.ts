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
