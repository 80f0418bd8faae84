import { describe, expect, it } from "vitest";
import { blockText } from "./block-text.ts";
import { chromeOf } from "./chrome.ts";
import { parsePage } from "./parse.ts";

const TEXT =
  "Mayor Ada Orr closed the ferry at Lindow in June, after many years in which it had lost money, passengers and its only boat.";
const LINKS = ["News", "Sport", "Life"].map((word) => `<li><a href="/">${word}</a></li>`).join("");

/** The text of a page that has something before and behind its only paragraph. */
function read(part: string): string {
  const { body } = parsePage(`<body>${part}<p>${TEXT}</p></body>`).document;
  return blockText(body, chromeOf(body));
}

describe("of a page that is no article is left out", () => {
  it.each([
    `<nav><ul>${LINKS}</ul></nav>`,
    `<aside>News</aside>`,
    `<footer><p>Subscribe now.</p></footer>`,
    `<div role="navigation">News</div>`,
    `<div class="site-menu"><ul>${LINKS}</ul></div>`,
    `<ul id="sidebar">${LINKS}</ul>`,
    `<div class="related">See: <a href="/">Bridge over the river closed</a></div>`,
  ])("%s", (part) => {
    expect(read(part)).toBe(TEXT);
  });
});

describe("of a page that is no article is kept", () => {
  it.each([
    `<div id="related-parties"><p>The chairman sold two ships.</p></div>`,
    `<div id="login">Nobody could log in for a week.</div>`,
    `<div class="toolbar"><h2>Tools of the ferry</h2></div>`,
    `<div id="share-capital"><table><tr><td><a href="/">Shares</a></td><td>9</td></tr></table></div>`,
    `<section id="navigation"><p>The <a href="/">river</a> is deep.</p></section>`,
    `<ul><li><a href="/">Ada Orr</a></li><li><a href="/">Tom Hale</a></li><li><a href="/">Jo Reed</a></li></ul>`,
    `<div class="widget"><ul><li><a href="/">The council bought the ferry.</a></li></ul></div>`,
  ])("%s", (part) => {
    const words = parsePage(part).document.body.textContent?.replace(/\s+/gu, "") ?? "";
    expect(read(part).replace(/[\s|]+/gu, "")).toContain(words);
  });

  it("what has most of its text, whatever it is called", () => {
    const { body } = parsePage(`<body><nav><p>${TEXT}</p></nav><p>Ferry</p></body>`).document;
    expect(blockText(body, chromeOf(body))).toContain(TEXT);
  });
});
