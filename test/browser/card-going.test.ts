/** An open card whose name the page hides, or which the page shuts off, while the pointer rests. */
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
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
    await tools.hoverText(page, "Vladimir Putin");
    await tools.waitForCard(page, "Putin");
    await page.evaluate(change);
    await tools.waitForNoCard(page);
    await page.close();
  });

  it("stays in the modal dialog that its name stands in, faint as that may become", async () => {
    const page = await session.driver.open(
      session.server.put("/staying.html", STORY.replace("div id=slide", "dialog id=slide")),
    );
    await page.evaluate("slide.showModal()");
    await tools.settled(page);
    await tools.hoverText(page, "Vladimir Putin");
    await tools.waitForCard(page, "Putin");
    await page.evaluate("slide.style.opacity = 0.7");
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tools.cardHeading(page)).toContain("Putin");
    await page.close();
  });
});
