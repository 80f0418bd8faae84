/** What the documents say of two names at once: with one card pinned, or going to the second name with Shift. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { compileBundled } from "../../scripts/bundled-pack.ts";
import { statementsTogether } from "../../src/core/card/together.ts";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { BROWSERS, ROOT } from "./harness.ts";
import * as tools from "./page-tools.ts";

const STORY = `<!doctype html><title>A story</title><meta property="og:type" content="article">
  <article><p>First Vladimir Putin spoke.</p><p style="padding-top: 560px">Then Ramzan Kadyrov spoke,
  and <i>Iran and</i> North Korea.</p></article><script></script>`;

const { pack } = compileBundled(ROOT);
const [putin, kadyrov] = ["vladimir-putin", "ramzan-kadyrov"].map((id) =>
  pack.entities.find((entity) => entity.id === id),
);
if (!putin || !kadyrov) throw new Error("The pack lacks the names of the story");
const both = statementsTogether(kadyrov, putin).map(({ text }) => text);

/** The claims in a part of the card in front. */
const claimsIn = (page: Page, part: string) =>
  inCard(
    page,
    (root, selector) =>
      [...(root.querySelector(".frame")?.querySelectorAll(`${selector} [data-claim]`) ?? [])].map(
        ({ textContent }) => textContent,
      ),
    part,
  );

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);
  const open = async () => {
    const page = await session.driver.open(session.server.put("/together.html", STORY));
    await page.setViewport({ width: 1000, height: 760 });
    await tools.settled(page);
    await tools.openCard(page, "Vladimir Putin");
    return page;
  };

  it("tells it on the next card while one is pinned", async () => {
    expect(both.length).toBeGreaterThan(0);
    const page = await open();
    await tools.clickInCard(page, "Keep this card open");
    await page.mouse.move(2, 2);
    await tools.openCard(page, "Ramzan Kadyrov");
    await tools.clickInCard(page, "With Vladimir Putin");
    await tools.until(async () => (await claimsIn(page, ".panel"))?.length === both.length);
    expect((await claimsIn(page, ".panel"))?.sort()).toEqual([...both].sort());
    await page.close();
  });

  it("tells it at once to whoever goes to the second name with Shift held, and goes on while the page changes", async () => {
    const page = await open();
    const painted = (await tools.painted(page)).length;
    await page.keyboard.down("Shift");
    await tools.openCard(page, "Ramzan Kadyrov");
    await tools.until(async () => (await claimsIn(page, ".together"))?.length === both.length);
    expect((await claimsIn(page, ".together"))?.sort()).toEqual([...both].sort());
    await inCard(page, (root) => root.querySelector(".together")?.setAttribute("data-first", ""));
    await page.evaluate(() => document.querySelector("article")?.append(" Iran answered."));
    await tools.until(async () => (await tools.painted(page)).length > painted);
    expect(await claimsIn(page, ".together[data-first]")).not.toEqual([]);
    await page.keyboard.up("Shift");
    await page.mouse.move(2, 2);
    await tools.waitForNoCard(page);
    await tools.openCard(page, "Ramzan Kadyrov");
    expect(await claimsIn(page, ".together")).toEqual([]);
    await page.close();
  });

  it("says so where no statement names both", async () => {
    const page = await open();
    await page.mouse.move(2, 2);
    await tools.waitForNoCard(page);
    await tools.openCard(page, "Iran");
    await page.keyboard.down("Shift");
    await tools.openCard(page, "North Korea");
    await tools.until(async () =>
      (await tools.cardText(page)).includes("No statement names both Iran and North Korea."),
    );
    await page.keyboard.up("Shift");
    await page.close();
  });
});
