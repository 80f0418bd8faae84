/** What Escape closes: what is open over a card, then the card, a pinned one once the page has no use for the key. */

import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { letPass } from "../support/let-pass.ts";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

const STORY = `<!doctype html><title>A story</title><meta property="og:type" content="article">
  <article style="padding-top: 80px"><p>First Vladimir Putin spoke.</p>
  <p style="margin-top: 500px">Then Alexander Lukashenko did.</p></article>`;
/** Longer than a card takes to close. */
const CLOSED_BY_MS = 300;

const PIN = "Keep this card open";
const cards = (page: Page) =>
  inCard(page, (root) => root.querySelectorAll(".frame").length).then((count) => count ?? 0);

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);
  const openPinned = async (extra = "<script></script>") => {
    const page = await session.driver.open(session.server.put("/escape.html", STORY + extra));
    await page.setViewport({ width: 1000, height: 1000 });
    await page.bringToFront();
    await tools.settled(page);
    await tools.openCard(page, "Vladimir Putin");
    await tools.clickInCard(page, PIN);
    return page;
  };
  /** Presses Escape, which closes no card. */
  const escapesNothing = async (page: Page) => {
    await page.keyboard.press("Escape");
    await letPass(CLOSED_BY_MS);
    expect(await cards(page)).toBe(1);
  };
  /** The reader is at the page again. */
  const workOnPage = (page: Page) => page.mouse.click(990, 5);

  it("closes a pinned card that was used last, and the page hears nothing of it", async () => {
    const page = await openPinned(`<script>
      addEventListener("keydown", ({ key }) => { document.title = key; });</script>`);
    await page.keyboard.press("Escape");
    await tools.waitForNoCard(page);
    expect(await page.title()).toBe("A story");
    await page.close();
  });

  it("closes pinned cards one by one after the page was used", async () => {
    const page = await openPinned();
    await tools.openCard(page, "Alexander Lukashenko");
    await tools.clickInCard(page, PIN);
    await workOnPage(page);
    await page.keyboard.press("Escape");
    await tools.until(async () => (await cards(page)) === 1);
    expect(await tools.cardHeading(page)).toContain("Putin");
    await page.keyboard.press("Escape");
    await tools.waitForNoCard(page);
    await page.close();
  });

  it("leaves the key to a page that takes it itself", async () => {
    const page = await openPinned(`<script>
      addEventListener("keydown", (event) => { if (document.title === "Taken") event.preventDefault(); }, true);
      document.addEventListener("keydown", (event) => { if (document.title === "Kept") event.stopPropagation(); });
    </script>`);
    await workOnPage(page);
    for (const title of ["Taken", "Kept"]) {
      await page.evaluate((now) => {
        document.title = now;
      }, title);
      await escapesNothing(page);
    }
    await page.evaluate(() => {
      document.title = "";
    });
    await page.keyboard.press("Escape");
    await tools.waitForNoCard(page);
    await page.close();
  });

  it.each([
    ["a field", "<input id=it>", "it.focus()", "it.blur()"],
    [
      "a field within a component",
      "<my-field id=it></my-field>",
      "it.attachShadow({ mode: 'open' }).innerHTML = '<input>'; it.shadowRoot.firstChild.focus()",
      "it.remove()",
    ],
    ["what can be edited", "<p id=it contenteditable>Words", "it.focus()", "it.blur()"],
    [
      "a dialog",
      "<dialog id=it><button>Yes</button></dialog>",
      "it.show(); it.firstChild.focus()",
      "it.remove()",
    ],
    ["a modal dialog", "<dialog id=it>Yes?</dialog>", "it.showModal()", ""],
    ["a popover", "<div id=it popover>Yes?</div>", "it.showPopover()", ""],
    ["a dialog made by script", "<div id=it aria-modal=true>Yes?</div>", "", "it.hidden = true"],
  ])("leaves the key to %s of the page first", async (_, element, show, leave) => {
    const page = await openPinned(`${element}<script></script>`);
    await workOnPage(page);
    await page.evaluate(show);
    await escapesNothing(page);
    await page.evaluate(leave);
    await page.keyboard.press("Escape");
    await tools.waitForNoCard(page);
    await page.close();
  });

  it("closes the words of a quotation first, then the card", async () => {
    const page = await openPinned();
    const at = await inCard(page, (root) => {
      const { left = 0, top = 0 } = root.querySelector(".quote")?.getBoundingClientRect() ?? {};
      return { x: left, y: top };
    });
    if (!at) throw new Error("There is no card");
    await page.mouse.move(at.x + 3, at.y + 3);
    await page.mouse.move(at.x + 6, at.y + 6);
    const isShown = () => inCard(page, (root) => root.querySelector(".preview") !== null);
    await tools.until(isShown);
    await page.keyboard.press("Escape");
    await tools.until(async () => !(await isShown()));
    expect(await cards(page)).toBe(1);
    await page.keyboard.press("Escape");
    await tools.waitForNoCard(page);
    await page.close();
  });
});
