/** Which names of a page the popup counts and lists. */
import { describe, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { BROWSERS, type ExtensionPage, storeSettings } from "./harness.ts";
import * as tools from "./page-tools.ts";

const FILL = "The ministers of both countries spoke for a while and went home again. ".repeat(6);
const BESIDE = `<aside><h2>Most read</h2><ul><li><a href="#a">Putin in Belarus</a></li></ul></aside>
  <footer>Our bureau in Kyiv</footer>`;

const story = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks</title>
   <link rel="icon" href="data:,"><meta property="og:type" content="article"></head>
   <body><main>${body}<p>${FILL}</p><p>${FILL}</p></main>${BESIDE}</body></html>`;

/** The names that the popup lists, each with how often the page has it. */
const listed = (popup: ExtensionPage) =>
  popup.evaluate(() =>
    [...document.querySelectorAll(".cast .entity")].map((row) => {
      const name = row.querySelector(".label")?.firstChild?.textContent;
      return `${name} ${row.querySelector(".count")?.textContent?.match(/\d+/)?.[0] ?? 1}`;
    }),
  );

describe.each(BROWSERS)("the names counted, in %s", (name) => {
  const session = articleSession(name, { asInstalled: true });

  /** Opens a page and the popup, and waits until that lists names. */
  async function lists(html: string, wanted: string[]) {
    const page = await session.driver.open(session.server.put("/counted.html", html));
    const popup = await session.driver.openExtensionPage("popup.html");
    // A page is read once somebody looks at it.
    await page.bringToFront();
    await tools.comesToBe(() => listed(popup), wanted);
    return async () => {
      await popup.close();
      await page.close();
    };
  }

  it("are those of the text, with headlines and captions, unless the reader wants all", async () => {
    const html = story(`<h1>Putin goes to Minsk</h1><p>Vladimir Putin spoke in Moscow.</p>
      <figure><figcaption>Alexander Lukashenko at a table</figcaption></figure>`);
    const inText = ["Vladimir Putin 2", "Minsk 1", "Moscow 1", "Alexander Lukashenko 1"];
    const close = await lists(html, inText);
    await close();
    await storeSettings(session.driver, { places: "all" });
    const [, ...others] = inText;
    const closeAll = await lists(html, ["Vladimir Putin 3", ...others, "Belarus 1", "Kyiv 1"]);
    await closeAll();
    await storeSettings(session.driver, {});
  });

  it("are those beside the text where it has none", async () => {
    const close = await lists(story("<h1>Talks</h1>"), ["Vladimir Putin 1", "Belarus 1", "Kyiv 1"]);
    await close();
  });
});
