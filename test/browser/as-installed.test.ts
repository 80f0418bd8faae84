/** How few marks a new reader meets, where they stand, and what the settings make of them. */

import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { letPass } from "../support/let-pass.ts";
import { articleSession } from "./article-session.ts";
import { BROWSERS, storeSettings } from "./harness.ts";
import * as tools from "./page-tools.ts";

const FILL = "The ministers of both countries spoke for a while and went home again. ".repeat(6);
const RUSSIA = `<p>Vladimir Putin spoke in Moscow. ${FILL}Vladimir Putin left.</p>`;

const story = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks</title>
   <link rel="icon" href="data:,"><meta property="og:type" content="article">${head}</head>
   <body>${body}</body></html>`;

describe.each(BROWSERS)("marks as a new reader has them, in %s", (name) => {
  const session = articleSession(name, { asInstalled: true });

  const open = async (path: string, html: string) => {
    const page = await session.driver.open(session.server.put(path, html));
    await page.bringToFront();
    return page;
  };
  const settle = (page: Page, wanted: string[]) =>
    tools.comesToBe(() => tools.painted(page), wanted);
  const set = (settings: object) => storeSettings(session.driver, settings);

  it("the panel has no name in view that stands where nothing is marked, as in a caption", async () => {
    const page = await open(
      "/in-view.html",
      story(`<article>${RUSSIA}<figure><figcaption>A square in Minsk.</figcaption></figure>
        <p>Kyiv waits. ${FILL}</p></article>`),
    );
    await settle(page, ["Vladimir Putin", "Moscow", "Kyiv"]);
    const panel = await session.driver.openExtensionPage("panel.html");
    await page.bringToFront();
    const inView = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll(".in-view li")].map(({ textContent }) => textContent).join(),
      );
    await tools.until(async () => (await inView()).endsWith("Kyiv"));
    expect(await inView()).toBe("Vladimir Putin,Moscow,Kyiv");
    await panel.close();
    await page.close();
  });

  it("are at most four in a hundred words of the sample article, and none in its menu", async () => {
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    await tools.allMarksOf(page);
    const { marks, words, beside } = await page.evaluate(() => ({
      marks: document.querySelectorAll("fact-mark").length,
      words: document.querySelector("article")?.textContent?.trim().split(/\s+/).length ?? 0,
      beside: document.querySelectorAll(":is(header, nav, h1, h2, figcaption, a) fact-mark").length,
    }));
    expect(marks).toBeGreaterThan(5);
    expect((100 * marks) / words).toBeLessThanOrEqual(4);
    expect(beside).toBe(0);
    await page.close();
  });

  it("stand in the text alone, once in a section, and wherever else the reader wants", async () => {
    const body = `<header><ul><li><a href="#a">Russia</a><li><a href="#b">Ukraine</a></ul></header>
      <main><h1>Putin goes to Minsk</h1>${RUSSIA}
      <figure><figcaption>Alexander Lukashenko at a table</figcaption></figure>
      <p>${FILL}The <a href="#c">Kremlin</a> said nothing. ${FILL}</p></main>
      <div class="relatedStories"><p>More about Belarus and Kazakhstan. ${FILL.slice(0, 80)}</p></div>`;
    const page = await open("/places.html", story(body));
    await settle(page, ["Vladimir Putin", "Moscow"]);
    await set({ places: { headlines: true, captions: true, links: true, lists: false } });
    await page.bringToFront();
    await settle(page, ["Putin", "Minsk", "Moscow", "Alexander Lukashenko", "Kremlin"]);
    await set({ density: "every" });
    await page.bringToFront();
    await settle(page, ["Vladimir Putin", "Moscow", "Vladimir Putin"]);
    await set({});
    await page.close();
  });

  it("stand in no line that tells the author, and in the prose of elements called after one", async () => {
    const bylines = [
      '<div class="c-meta__author">By Ann Bell in Minsk</div>',
      '<ul><li class="authors"><span>By Vladimir Putin</span></li></ul>',
      '<p itemprop="author">Ann Bell, Kyiv</p>',
    ];
    const post = `<div class="post author-ann">${RUSSIA}<p>Minsk said nothing of it. ${FILL}</p></div>`;
    const page = await open(
      "/bylines.html",
      story(`<main>${bylines.join("")}${post}${FILL}</main>`),
    );
    await settle(page, ["Vladimir Putin", "Moscow", "Minsk"]);
    await page.close();
  });

  it("stand in no teaser, author's note or list of other stories, and in articles that bear a tag", async () => {
    const teaser = (name: string) =>
      `<div><h3><a href="#">To ${name}</a></h3><p>The leaders of both met ${name} on a cold Friday.</p></div>`;
    const teasers = `<div>${["Belarus", "Kazakhstan", "Armenia"].map(teaser).join("")}</div>`;
    const lists = ["jp-relatedposts", "recommendedStories", "sponsoredlinks", "author-bio"].map(
      (words) =>
        `<div class="${words}"><p>He wrote on Belarus and on Kazakhstan for twenty years.</p></div>`,
    );
    const tagged = (name: string) =>
      `<div class="post tag-${name} category-war"><h2><a href="#">Of ${name}</a></h2>${RUSSIA.replace("Moscow", name)}${FILL}</div>`;
    const articles = ["Minsk", "Kyiv", "Crimea"].map(tagged).join("");
    const page = await open(
      "/teasers.html",
      story(`<main>${articles}${teasers}${lists.join("")}</main>`),
    );
    await settle(page, ["Vladimir Putin", "Minsk", "Kyiv", "Vladimir Putin", "Crimea"]);
    await page.close();
  });

  it.each(["article", "div"])(
    "stand in the short paragraphs of <%s> as in its long one",
    async (box) => {
      const text = `<p>Vladimir Putin spoke.</p><p>He spoke of Minsk. ${FILL}</p><p>Alexander Lukashenko left.</p>`;
      const page = await open("/short.html", story(`<${box}>${text}</${box}>`));
      await settle(page, ["Vladimir Putin", "Minsk", "Alexander Lukashenko"]);
      await page.close();
    },
  );

  it("stand in a form, and open their card, whatever its controls and the page's images are named", async () => {
    const page = await open(
      "/named.html",
      story(`<form>Alexander Lukashenko spoke. ${FILL}<p>Vladimir Putin spoke. ${FILL}</p></form><script>
        const namesOf = (...classes) =>
          new Set(classes.flatMap((one) => Object.getOwnPropertyNames(one.prototype)));
        for (const name of namesOf(Node, Element, HTMLElement, HTMLFormElement)) {
          const control = Object.assign(document.createElement("input"), { type: "hidden", name });
          document.querySelector("form").append(control);
        }
        for (const name of namesOf(Node, Document)) {
          document.documentElement.append(Object.assign(document.createElement("img"), { name }));
        }</script>`),
    );
    await tools.settled(page);
    for (const name of ["Vladimir Putin", "Alexander Lukashenko"]) {
      await tools.openCard(page, name);
    }
    await page.close();
  });

  it("stay where they stand while posts with the same names come before them", async () => {
    const post = (text: string) => `<article><h2>Post</h2><p>${text} ${FILL}</p></article>`;
    const page = await open(
      "/blog.html",
      story(`<main>${post("Vladimir Putin came to Minsk.")}</main>`),
    );
    await settle(page, ["Vladimir Putin", "Minsk"]);
    await page.evaluate((html) => {
      document.querySelector("main")?.insertAdjacentHTML("afterbegin", html);
    }, post("Putin left Minsk, and Alexander Lukashenko stayed."));
    await settle(page, ["Alexander Lukashenko", "Vladimir Putin", "Minsk"]);
    await page.close();
  });

  it("stand on the first mention that can be read", async () => {
    const page = await open(
      "/unread.html",
      story(
        `<article><p>They met. <span style="opacity:0">Vladimir Putin</span> spoke. ${FILL}</p>
         <div style="filter:blur(6px)"><p>There was Alexander Lukashenko, too.</p></div>
         <div style="opacity:0.05"><div><p>So was the Collective Security Treaty Organization.</p></div></div>
         <p>And the <b style="color:transparent">European Union</b> was not.</p>
         <p style="background:linear-gradient(red,blue);background-clip:text;color:transparent">Moscow</p>
         <p>Then <span style="position:absolute;clip:rect(0,0,0,0)">Minsk</span> waited, as did
           <span style="display:inline-block;clip-path:inset(50%)">Minsk</span> and
           <span style="display:inline-block;clip-path:circle(0)">Minsk</span>.</p>
         <p>So did <span style="font-size:0">Kyiv</span>.</p>
         <div id="fold" style="height:0;overflow:hidden"><p>Kazakhstan and Armenia are folded up.</p></div>
         <p style="height:1.2em;line-height:1.2;overflow:hidden;width:10em">Lines that are cut off name Crimea.</p>
         <div style="width:20em;overflow:hidden"><p style="margin-left:30em">A slide names Syria.</p></div>
         <div style="mask-image:linear-gradient(black,transparent 30%)"><p>So much is free.</p>
           <p>The rest, to be paid for, names Hezbollah.</p></div>
         <div style="position:relative"><p>White lies over Ukraine.</p><i style="position:absolute;
           inset:0;background:linear-gradient(transparent,white 20%)"></i></div>
         <div style="height:3em;overflow:auto"><p style="height:9em">Scroll.</p><p>Georgia</p></div>
         <p>Putin and Lukashenko left, the EU came, and the CSTO is in Moscow.</p>
         <p>Minsk and Kyiv were quiet, as was Kazakhstan, and Crimea, and Syria.</p>
         <p>Hezbollah and Ukraine were named again.</p></article>`,
      ),
    );
    const seen = ["Georgia", "Putin", "Lukashenko", "EU", "CSTO", "Minsk", "Kyiv"];
    // What is painted with a range is given last: the name in clear letters.
    const last = ["Crimea", "Syria", "Hezbollah", "Ukraine", "Moscow"];
    await settle(page, [...seen, "Kazakhstan", ...last]);
    await page.$eval("#fold", (fold) => fold.removeAttribute("style"));
    await settle(page, ["Kazakhstan", "Armenia", ...seen, ...last]);
    await page.close();
  });

  it("are not to be seen on a page that names none of the documents' subjects", async () => {
    const body = `<article><h1>Fair in Ohio</h1><p>Guests from Turkey and Poland came. ${FILL}</p></article>`;
    const page = await open("/fair.html", story(body));
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.until(async () => {
      // A page is read once somebody looks at it, and the popup's page has just covered it.
      await page.bringToFront();
      return tools.hasWords(popup, "names no main subject of the documents");
    });
    expect(await tools.painted(page)).toEqual([]);
    await tools.until(() => popup.evaluate(tools.clickButton, "Mark the names anyway"));
    await page.bringToFront();
    await settle(page, ["Turkey", "Poland"]);
    await popup.close();
    await page.close();
  });

  it("come while Alt is held where the reader wants none otherwise", async () => {
    await set({ density: "none" });
    const page = await open("/alt.html", story(`<main>${RUSSIA}<input autofocus></main>`));
    await letPass(1500);
    expect(await tools.painted(page)).toEqual([]);
    await page.keyboard.down("Alt");
    await settle(page, ["Vladimir Putin", "Moscow"]);
    await page.evaluate(() => document.querySelector("input")?.blur());
    await settle(page, ["Vladimir Putin", "Moscow"]);
    await page.keyboard.up("Alt");
    await settle(page, []);
    await set({});
    await page.close();
  });

  it("take the text's own colour, or their category's at once when the reader wants it", async () => {
    const page = await open("/colour.html", story(`<main style="color: #123456">${RUSSIA}</main>`));
    await page.waitForSelector("fact-mark");
    const line = () =>
      page.$eval("fact-mark", (mark) => {
        const { textDecorationColor, textDecorationStyle } = getComputedStyle(mark);
        return `${textDecorationStyle} ${textDecorationColor}`;
      });
    await tools.until(async () => (await line()) === "dotted rgb(18, 52, 86)");
    await set({ colourByCategory: true });
    await page.bringToFront();
    await tools.until(async () => (await line()).startsWith("solid rgb(181, 86, 47)"));
    // A second reading of the document must not leave the style there twice.
    await set({ colourByCategory: true, enabled: false });
    await page.bringToFront();
    await tools.until(async () => (await tools.painted(page)).length === 0);
    await set({ colourByCategory: true });
    await page.bringToFront();
    await page.waitForSelector("fact-mark");
    await tools.until(async () => (await line()).startsWith("solid rgb(181, 86, 47)"));
    await set({});
    await page.bringToFront();
    await tools.until(async () => (await line()) === "dotted rgb(18, 52, 86)");
    await page.close();
  });
});
