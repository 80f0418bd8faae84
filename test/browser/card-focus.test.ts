/** Where the keyboard's focus goes when a card has had it. */
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

const STORY = `<!doctype html><title>A story</title><meta property="og:type" content="article">
  <article><p>Vladimir Putin spoke.</p><p><input></p></article><script></script>`;

describe.each(BROWSERS)("in %s, the focus", (name) => {
  const session = articleSession(name);

  it.each(["Escape", "the pointer"])(
    "goes back to the field that had it before a press in a card, closed by %s",
    async (closing) => {
      const page = await session.driver.open(session.server.put("/focus.html", STORY));
      await tools.settled(page);
      await page.click("input");
      await page.keyboard.type("before");
      await tools.openCard(page, "Vladimir Putin");
      await tools.clickInCard(page, "Quote: ");
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("fact-card");
      if (closing === "Escape") await page.keyboard.press("Escape");
      else await page.mouse.move(2, 2);
      await tools.waitForNoCard(page);
      await page.keyboard.type(" and after");
      expect(await page.$eval("input", ({ value }) => value)).toBe("before and after");
      await page.close();
    },
  );
});
