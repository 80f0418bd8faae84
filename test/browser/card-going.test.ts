/** A card open by a pointer at rest, or by the keyboard, that goes by what happens on the page. */

import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { LEAVE_GRACE_MS } from "../../src/core/hover/hover.ts";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { dueWork } from "./due-work.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

const STORY = `<!doctype html><title>A story</title><meta property="og:type" content="article">
  <article><div id=slide><p>First Vladimir Putin spoke.</p></div></article>
  <dialog id=ask>Your session ends.<button>Stay</button></dialog>
  <div id=component><template shadowrootmode=open><dialog>Subscribe</dialog></template></div>
  <script></script>`;

describe.each(BROWSERS)("in %s, a card", (name) => {
  const session = articleSession(name);

  it.each([
    ["its name is hidden", "slide.style.visibility = 'hidden'"],
    ["its name has faded out", "slide.style.opacity = 0"],
    ["a modal dialog comes up", "ask.showModal()"],
    ["a component's modal does", "component.shadowRoot.querySelector('dialog').showModal()"],
  ])("goes once %s", async (_, change) => {
    const page = await session.driver.open(session.server.put("/going.html", STORY));
    await tools.settled(page);
    await tools.openCard(page, "Vladimir Putin");
    await page.evaluate(change);
    await tools.waitForNoCard(page);
    await page.close();
  });

  it.each([
    ["in its own box", "slide.scrollTop = 100"],
    ["out of a box that cuts it off", "slide.firstElementChild.style.translate = '0 -100px'"],
    ["in a frame", "frame.contentWindow.scrollTo(0, 100)"],
  ])("goes once its name is scrolled away %s", async (where, change) => {
    const long = "<p style='padding-bottom: 900px'>First Vladimir Putin spoke.</p>";
    const box = `<div id=slide style="margin-top: 200px; height: 90px; overflow: auto">${long}</div>`;
    const frame = `<p>Minsk waits.</p><iframe id=frame style="margin-top: 200px; height: 90px" srcdoc="${long}"></iframe>`;
    const html = STORY.replace(/<div id=slide>.*?<\/div>/, where === "in a frame" ? frame : box);
    const page = await session.driver.open(session.server.put("/scrolled.html", html));
    await tools.settled(page);
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.until(() => popup.evaluate(tools.clickButton, "Vladimir Putin"));
    await page.bringToFront();
    await tools.waitForCard(page, "Putin");
    await page.evaluate(change);
    await tools.waitForNoCard(page);
    await page.close();
  });

  it.each([
    ["a frame", "iframe sandbox srcdoc='An ad'"],
    ["an object", "object type=text/html data='data:text/html,An ad'"],
    ["an embedded page", "embed type=text/html src='data:text/html,An ad'"],
    ["a component's frame", "iframe sandbox srcdoc='An ad'"],
  ])("goes once the pointer has gone from it into %s of another site", async (what, tag) => {
    const place = "position: fixed; left: 700px; top: 0; width: 250px; height: 100%";
    const ad = `<${tag} style="${place}"></${tag.split(" ", 1)}>`;
    const component = `<div><template shadowrootmode=open>${ad}</template></div>`;
    const html = STORY + (what === "a component's frame" ? component : ad);
    const page = await session.driver.open(session.server.put("/ad.html", html));
    await tools.settled(page);
    await tools.openCard(page, "Vladimir Putin");
    const { y } = await pointAtCard(page);
    await page.mouse.move(750, y, { steps: 2 });
    await tools.waitForNoCard(page);
    await page.close();
  });

  // No driver moves Firefox's pointer out of a window.
  it.runIf(name === "chromium")("goes once the pointer has left the window from it", async () => {
    const page = await session.driver.open(session.server.put("/leaving.html", STORY));
    await tools.settled(page);
    await tools.openCard(page, "Vladimir Putin");
    const { y } = await pointAtCard(page);
    await page.mouse.move(-40, y);
    await tools.waitForNoCard(page);
    await page.close();
  });

  // The pointer leaves the page for the browser's menu, in which the reader copies what was selected.
  it.runIf(name === "chromium")("stays for the browser's menu that opens on it", async () => {
    const page = await session.driver.open(session.server.put("/copying.html", STORY));
    await tools.settled(page);
    await tools.openCard(page, "Vladimir Putin");
    const { y } = await pointAtCard(page);
    await page.mouse.down({ button: "right" });
    await page.mouse.up({ button: "right" });
    await page.mouse.move(-40, y);
    await expectToStay(page);
    await page.close();
  });

  // A pen that is lifted is nowhere over the page, as a mouse is that has left the window. No driver lifts one: it
  // goes to where Chromium's next frame takes the mouse along, so that no frame is asked for after it.
  it.runIf(name === "chromium")("stays when a pen that points at it is lifted", async () => {
    const page = await session.driver.open(session.server.put("/pen.html", STORY));
    await tools.settled(page);
    const devtools = await page.createCDPSession();
    const movePen = (x: number, y: number) =>
      devtools.send("Input.dispatchMouseEvent", { type: "mouseMoved", pointerType: "pen", x, y });
    const name = await tools.textBox(page, "Vladimir Putin");
    await movePen((name.left + name.right) / 2, (name.top + name.bottom) / 2);
    await tools.waitForCard(page, "Vladimir Putin");
    const { x, y } = await headingOf(page);
    await movePen(x, y);
    await expectToStay(page);
    await page.evaluate(() => {
      const { documentElement: root } = document;
      root.addEventListener("pointerleave", ({ pointerType }) => {
        root.dataset.left = pointerType;
      });
    });
    await movePen(-40, y);
    await tools.until(() => page.evaluate(() => document.documentElement.dataset.left === "pen"));
    await outlastGrace(page);
    expect(await tools.cardHeading(page)).toContain("Putin");
    await page.close();
  });

  it("makes way for the menu of a right press on its name", async () => {
    const page = await session.driver.open(session.server.put("/menu.html", STORY));
    await tools.settled(page);
    await tools.openCard(page, "Vladimir Putin");
    await page.mouse.down({ button: "right" });
    await page.mouse.up({ button: "right" });
    await tools.waitForNoCard(page);
    await page.close();
  });

  it("stays in the modal dialog that its name stands in, faint as that may become", async () => {
    const page = await session.driver.open(
      session.server.put("/staying.html", STORY.replace("div id=slide", "dialog id=slide")),
    );
    await page.evaluate("slide.showModal()");
    await tools.settled(page);
    await tools.openCard(page, "Vladimir Putin");
    await page.evaluate("slide.style.opacity = 0.7");
    await expectToStay(page);
    await page.close();
  });
});

/** A point on the label of the open card. */
async function headingOf(page: Page): Promise<{ x: number; y: number }> {
  const heading = await inCard(page, (root) => {
    const { left, top } = root.querySelector("h2")?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + 5, y: top + 5 };
  });
  return heading ?? { x: 0, y: 0 };
}

/** Rests the mouse on the open card, which stays, and returns where. */
async function pointAtCard(page: Page): Promise<{ x: number; y: number }> {
  const point = await headingOf(page);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  await expectToStay(page);
  return point;
}

/** Expects the card to stay open after all that is due once the pointer has left it. */
async function expectToStay(page: Page): Promise<void> {
  await page.evaluate(dueWork);
  await outlastGrace(page);
  await page.evaluate(dueWork);
  expect(await tools.cardHeading(page)).toContain("Putin");
}

/** Waits by the page's own clock, on which the timer of a card that is leaving began before this one. */
async function outlastGrace(page: Page): Promise<void> {
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), LEAVE_GRACE_MS);
}
