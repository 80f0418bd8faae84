/** Pages that become articles, or other ones, in ways that nothing announces; and the popup beside them. */

import { describe, expect, it } from "vitest";
import { letPass } from "../support/let-pass.ts";
import { articleSession } from "./article-session.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);

  it("an article that comes late, under the address that was there before, is read", async () => {
    const late = session.server.put(
      "/late.html",
      "<!doctype html><title>Loading</title><main>One moment</main>",
    );
    const page = await session.driver.open(late);
    await letPass(2500);
    await page.evaluate(() => {
      const main = document.querySelector("main");
      const filler = "Nobody had foreseen what came of it in the end. ".repeat(40);
      if (main) {
        main.innerHTML = `<article><p>Vladimir Putin flew to Minsk.</p><p>${filler}</p></article>`;
      }
    });
    await tools.until(async () => (await tools.painted(page)).length === 2);
    await page.close();
  });

  it("a route behind the address's # is another page", async () => {
    const app = session.server.put(
      "/routes.html",
      `<!doctype html><title>The Mercers</title><meta property="og:type" content="article">
      <main><p>Richard Wagner wrote an opera. Wagner loved Minsk.</p></main>`,
    );
    const page = await session.driver.open(`${app}#/opera`);
    await tools.until(async () => (await tools.painted(page)).includes("Minsk"));
    expect(await tools.painted(page)).not.toContain("Wagner");
    await page.evaluate(() => {
      location.hash = "#/war";
      const main = document.querySelector("main");
      if (main) main.innerHTML = "<p>Wagner, the mercenaries of Prigozhin, took Bakhmut.</p>";
    });
    await tools.until(async () => (await tools.painted(page)).includes("Wagner"));
    await page.close();
  });

  it("the popup says that the page was closed", async () => {
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.waitForWords(popup, "Kyiv");
    await page.close();
    await popup.evaluate(tools.clickButton, "Kyiv");
    await tools.waitForWords(popup, "was closed");
    await popup.close();
  });

  it("the popup stays, and says so, where a name has no mark", async () => {
    const hidden = session.server.put(
      "/hidden.html",
      `<!doctype html><title>Hidden</title><meta property="og:type" content="article">
      <p>Vladimir Putin flew.</p>
      <p style="position: absolute; width: 1px; height: 1px; overflow: hidden">He came to Minsk.</p>`,
    );
    const page = await session.driver.open(hidden);
    await tools.until(async () => (await tools.painted(page)).includes("Vladimir Putin"));
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.waitForWords(popup, "Minsk");
    await popup.evaluate(tools.clickButton, "Minsk");
    await tools.waitForWords(popup, "has no mark on this page");
    await popup.close();
    await page.close();
  });
});
