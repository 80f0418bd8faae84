/** Who has the reader's attention: presses, the keyboard and the focus, with a card open. */

import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { letPass } from "../support/let-pass.ts";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

const STORY = `<!doctype html><title>A story</title><meta property="og:type" content="article">
  <article><p style="text-align: end">Ramzan Kadyrov left.</p>
  <p><a id="before" href="#before">Before</a></p>
  <p>First Vladimir Putin spoke, then <a id="link" href="#followed">Alexander Lukashenko</a>.</p>
  <details><summary>What Mr Lukashenko said</summary><p>Nothing.</p></details>
  <p><a id="after" href="#after">After</a></p></article><script></script>`;

const focused = (page: Page) => page.evaluate(() => document.activeElement?.localName);

/** Where the first claim's words are, in the viewport. */
const claimBox = async (page: Page) => {
  const box = await inCard(page, (root) => {
    const claim = root.querySelector("[data-claim]")?.getBoundingClientRect();
    return claim && { left: claim.left, top: claim.top };
  });
  if (!box) throw new Error("The card has no claim");
  return box;
};

/** What of the article's words is selected. */
const selectedOnPage = (page: Page) =>
  page.evaluate(() => {
    const selection = getSelection();
    const article = document.querySelector("article");
    return article && selection?.containsNode(article, true) && !selection.isCollapsed
      ? String(selection)
      : "";
  });

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);
  const open = async () => {
    const page = await session.driver.open(session.server.put("/attention.html", STORY));
    await tools.settled(page);
    return page;
  };

  it("keeps neither the focus nor the next card for one click in a card", async () => {
    const page = await open();
    await tools.openCard(page, "Vladimir Putin");
    await tools.clickInCard(page, "Quote: ");
    expect(await focused(page)).toBe("fact-card");
    await tools.openCard(page, "Ramzan Kadyrov");
    expect(await focused(page)).not.toBe("fact-card");
    await page.mouse.move(2, 2);
    await tools.waitForNoCard(page);
    await page.close();
  });

  it("makes way at once for what a press on its name opens", async () => {
    const page = await open();
    await tools.openCard(page, "Mr Lukashenko", "Lukashenko");
    await page.mouse.down();
    await page.mouse.up();
    await tools.waitForNoCard(page);
    expect(await page.$eval("details", (details) => details.open)).toBe(true);
    await page.close();
  });

  it("shows a name as the current one for as long as its card is open, and no longer", async () => {
    const page = await open();
    const current = () => page.evaluate(() => CSS.highlights.get("fact-mark-current")?.size ?? 0);
    const tint = () =>
      page.evaluate(() => {
        const root = document.documentElement;
        return getComputedStyle(root, "::highlight(fact-mark-current)").backgroundColor;
      });
    const without = await tint();
    await tools.openCard(page, "Vladimir Putin");
    await tools.until(async () => (await current()) === 1);
    await tools.until(async () => (await tint()) !== without);
    await page.mouse.move(2, 2);
    await tools.waitForNoCard(page);
    await tools.until(async () => (await current()) === 0);
    await page.close();
  });

  it("goes on from the name whose card Esc has closed, by steps and by Tab", async () => {
    const page = await open();
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.until(() => popup.evaluate(tools.clickButton, "Vladimir Putin"));
    await tools.waitForCard(page, "Putin");
    await page.bringToFront();
    await page.keyboard.press("Escape");
    await tools.waitForNoCard(page);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("link");
    await page.close();
  });

  it.each([
    ["forwards", "link"],
    ["backwards", "before"],
  ])("goes on from its name, %s, past its last control", async (way, next) => {
    const page = await open();
    const leaveByTab = async () => {
      await tools.until(async () => (await focused(page)) === "fact-card");
      if (way === "backwards") await page.keyboard.down("Shift");
      for (let i = 0; i < 40 && (await focused(page)) === "fact-card"; i++) {
        await page.keyboard.press("Tab");
      }
      if (way === "backwards") await page.keyboard.up("Shift");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(next);
      await tools.waitForNoCard(page);
    };
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.until(() => popup.evaluate(tools.clickButton, "Vladimir Putin"));
    await tools.waitForCard(page, "Putin");
    await page.bringToFront();
    await leaveByTab();

    await tools.openCard(page, "Vladimir Putin");
    await tools.clickInCard(page, "Quote: ");
    await leaveByTab();
    await page.close();
  });

  it("does not open over what a quick click on the first name has opened", async () => {
    const page = await open();
    const { left, top } = await tools.textBox(page, "Mr Lukashenko");
    await page.mouse.move(left + 10, top + 5);
    await page.mouse.click(left + 10, top + 5);
    await letPass(900);
    expect(await page.$eval("details", (details) => details.open)).toBe(true);
    expect(await page.$("fact-card")).toBeNull();
    await page.close();
  });

  it("opens at once by a click on a name in plain text, and stays until a press elsewhere", async () => {
    const page = await open();
    const { left, top } = await tools.textBox(page, "Vladimir Putin");
    await page.mouse.move(left + 10, top + 5);
    await page.mouse.click(left + 10, top + 5);
    await tools.waitForCard(page, "Putin");
    await page.mouse.move(2, 2);
    await letPass(900);
    expect(await tools.cardHeading(page)).toContain("Putin");
    await page.mouse.click(2, 2);
    await tools.waitForNoCard(page);
    await page.close();
  });

  it("goes with the pointer after a press in it, and stays while words in it are selected", async () => {
    const page = await open();
    await tools.openCard(page, "Vladimir Putin");
    await tools.clickInCard(page, "Quote: ");
    await page.mouse.move(2, 2);
    await tools.waitForNoCard(page);
    await tools.openCard(page, "Vladimir Putin");
    const words = await claimBox(page);
    await page.mouse.move(words.left + 2, words.top + 6);
    await page.mouse.down();
    await page.mouse.move(words.left + 60, words.top + 6, { steps: 4 });
    await page.mouse.move(2, 2, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(4, 4);
    await letPass(900);
    expect(await tools.cardHeading(page)).toContain("Putin");
    expect(await selectedOnPage(page)).toBe("");
    await page.mouse.click(2, 2);
    await tools.waitForNoCard(page);
    await page.close();
  });

  it("stays when pinned, until it is closed, and lets another open", async () => {
    const page = await open();
    await tools.openCard(page, "Vladimir Putin");
    await tools.clickInCard(page, "Keep this card open");
    await page.mouse.move(2, 2);
    await letPass(900);
    expect(await tools.cardHeading(page)).toContain("Putin");
    await tools.openCard(page, "Ramzan Kadyrov");
    const headings = await inCard(page, (root) =>
      [...root.querySelectorAll("h2")].map((heading) => heading.textContent),
    );
    expect(headings).toHaveLength(2);
    expect(await page.$$eval("fact-card", (hosts) => hosts.length)).toBe(1);
    await page.close();
  });

  it("copies a claim with its exact words and its source", async () => {
    const page = await open();
    await page.evaluate(() => {
      const field = Object.assign(document.createElement("textarea"), { id: "field" });
      document.querySelector("article")?.before(field);
    });
    await tools.openCard(page, "Vladimir Putin");
    await tools.clickInCard(page, "Quote: ");
    await tools.clickInCard(page, "Copy with source");
    await tools.until(async () => (await tools.cardText(page)).includes("Copied."));
    const shown = await inCard(page, (root) => [
      root.querySelector("[data-claim]")?.textContent,
      root.querySelector("blockquote")?.textContent,
      root.querySelector(".document")?.textContent?.replaceAll("\u00a0", " "),
    ]);
    await page.keyboard.press("Escape");
    await page.focus("#field");
    await press(page, "v");
    const pasted = await page.$eval("#field", (field) => (field as HTMLTextAreaElement).value);
    for (const words of shown ?? []) expect(pasted).toContain(words);
    expect(pasted).not.toContain("extension:");
    await page.close();
  });

  it("copies selected words with their source, and without the labels of controls", async () => {
    const page = await open();
    await page.evaluate(() => {
      const field = Object.assign(document.createElement("textarea"), { id: "field" });
      document.querySelector("article")?.before(field);
    });
    await tools.openCard(page, "Vladimir Putin");
    const claim = await inCard(page, (root) => {
      const said = root.querySelector(".claim:not([data-identity]) [data-claim]");
      const { left = 0, top = 0 } = said?.getBoundingClientRect() ?? {};
      const source = [
        said?.closest(".claim")?.querySelector(".stance")?.textContent,
        said?.closest(".claims")?.querySelector(".document")?.textContent,
      ];
      const told = source.filter(Boolean).join(" · ").replaceAll("\u00a0", " ");
      return { x: left + 20, y: top + 8, text: said?.textContent, source: told };
    });
    if (!claim) throw new Error("There is no card");
    await page.mouse.move(claim.x, claim.y, { steps: 3 });
    await page.mouse.click(claim.x, claim.y, { count: 3 });
    await press(page, "c");
    await page.keyboard.press("Escape");
    await page.focus("#field");
    await press(page, "v");
    const pasted = await page.$eval("#field", (field) => (field as HTMLTextAreaElement).value);
    expect(pasted).toBe(`${claim.text}\n${claim.source}`);
    await page.close();
  });

  it("stays where it was dragged while the page scrolls", async () => {
    const page = await open();
    await page.evaluate(() => {
      document.body.style.paddingBottom = "3000px";
    });
    await tools.openCard(page, "Vladimir Putin");
    await dragCard(page, 150, 120);
    const place = () =>
      page.$eval("fact-card", (card) => {
        const { left, top } = card.getBoundingClientRect();
        return [Math.round(left), Math.round(top)];
      });
    const dragged = await place();
    await page.mouse.move(2, 2);
    await page.evaluate(() => scrollBy({ top: 500, behavior: "instant" }));
    await letPass(600);
    expect(await place()).toEqual(dragged);
    await page.close();
  });
});

async function press(page: Page, withControl: "c" | "v"): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press(withControl);
  await page.keyboard.up("Control");
}

/** Takes the card by its head. */
async function dragCard(page: Page, byX: number, byY: number): Promise<void> {
  const chip = await inCard(page, (root) => {
    const { right, top, bottom } = root.querySelector(".head .chip")?.getBoundingClientRect() ?? {
      right: 0,
      top: 0,
      bottom: 0,
    };
    return { x: right + 8, y: (top + bottom) / 2 };
  });
  if (!chip) throw new Error("There is no card");
  await page.mouse.move(chip.x, chip.y);
  await page.mouse.down();
  await page.mouse.move(chip.x + byX, chip.y + byY, { steps: 5 });
  await page.mouse.up();
}
