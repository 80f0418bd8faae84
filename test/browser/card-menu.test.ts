/** The menu in a card's head: by pointer and by keyboard, in the closed root. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

const STORY = `<!doctype html><title>A story</title><meta property="og:type" content="article">
  <article><textarea id="field"></textarea>
  <p>First Vladimir Putin spoke, then Alexander Lukashenko.</p></article><script></script>`;

const MENU = "More actions";
const ENTRIES = [
  "Copy this card",
  "Copy this card as Markdown",
  "Hide what is reported, opinion or prediction",
  "On this page",
  "On this site",
  "Everywhere",
  "Only the spelling “Vladimir Putin”, everywhere",
];

/** The text or else the accessible name of what has the focus in the card. */
const focused = (page: Page) =>
  inCard(page, ({ activeElement }) => activeElement?.textContent || activeElement?.ariaLabel);

const isMenuOpen = (page: Page) =>
  inCard(page, (root) => root.querySelector("[role=menu]") !== null);

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);
  const openCard = async () => {
    const page = await session.driver.open(session.server.put("/menu.html", STORY));
    await tools.settled(page);
    await tools.openCard(page, "Vladimir Putin");
    return page;
  };

  it("goes through its entries by keys, and Escape closes it alone", async () => {
    const page = await openCard();
    await tools.clickInCard(page, MENU);
    await tools.until(async () => (await focused(page)) === ENTRIES[0]);
    const seen: unknown[] = [];
    const down = ENTRIES.map(() => "ArrowDown" as const);
    for (const key of [...down, "ArrowUp", "Home", "End"] as const) {
      await page.keyboard.press(key);
      seen.push(await focused(page));
    }
    const [first, ...others] = ENTRIES;
    const last = ENTRIES.at(-1);
    expect(seen).toEqual([...others, first, last, first, last]);
    await page.keyboard.press("Escape");
    await tools.until(async () => !(await isMenuOpen(page)));
    expect(await focused(page)).toBe(MENU);
    expect(await tools.cardHeading(page)).toContain("Putin");
    await page.keyboard.press("ArrowUp");
    await tools.until(async () => (await focused(page)) === last);
    await page.keyboard.press("Tab");
    await tools.until(async () => !(await isMenuOpen(page)));
    expect(await focused(page)).toBe("Close");
    await page.keyboard.press("Escape");
    await tools.waitForNoCard(page);
    await page.close();
  });

  it("closes at a second press of its button, and at a press beside it", async () => {
    const page = await openCard();
    await tools.clickInCard(page, MENU);
    await tools.until(() => isMenuOpen(page));
    await tools.clickInCard(page, MENU);
    await tools.until(async () => !(await isMenuOpen(page)));
    await tools.clickInCard(page, MENU);
    await tools.until(() => isMenuOpen(page));
    await page.mouse.click(2, 2);
    await tools.until(async () => !(await isMenuOpen(page)));
    await page.close();
  });

  it("copies what the card says, each claim with its exact words and its source", async () => {
    const page = await openCard();
    await tools.clickInCard(page, MENU);
    await tools.clickInCard(page, "Copy this card as Markdown");
    await tools.until(async () => (await tools.cardText(page)).includes("Copied."));
    const shown = await inCard(page, (root) =>
      [...root.querySelectorAll("[data-claim], .document")].map(({ textContent }) =>
        textContent.replaceAll("\u00a0", " "),
      ),
    );
    await page.keyboard.press("Escape");
    await page.focus("#field");
    await page.keyboard.down("Control");
    await page.keyboard.press("v");
    await page.keyboard.up("Control");
    const pasted = await page.$eval("#field", (field) => (field as HTMLTextAreaElement).value);
    expect(pasted).toMatch(/^## Vladimir Putin\n/u);
    expect(pasted).toMatch(/^> /mu);
    for (const words of shown ?? []) expect(pasted).toContain(words);
    expect(shown?.length).toBeGreaterThan(3);
    expect(pasted).not.toContain("extension:");
    await page.close();
  });
});
