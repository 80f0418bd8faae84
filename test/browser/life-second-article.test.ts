/** Pages on which one article follows the other, as endless scrolling brings them. */
import type { Page } from "puppeteer-core";
import { describe, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

const FILLER = `<p>${"Nobody had foreseen what came of it in the end. ".repeat(40)}</p>`;
const FIRST = `<p>The Wagner Group left Minsk. Wagner said nothing.</p>${FILLER}`;
const SECOND = "<p>Wagner came home late that evening, from Kyiv.</p>";
const htmlOf = (body: string) =>
  `<!doctype html><title>One</title><meta property="og:type" content="article"><main>${body}`;

const wagners = async (page: Page) =>
  (await tools.painted(page)).filter((words) => words.startsWith("Wagner"));

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);

  async function withSecond(path: string, body: string, second: string, address?: string) {
    const page = await session.driver.open(session.server.put(path, htmlOf(body)));
    await tools.until(async () => (await wagners(page)).length === 2);
    await page.evaluate(
      (html, to) => {
        if (to) {
          history.pushState(null, "", to);
          document.title = "Two";
        }
        document.querySelector("main")?.insertAdjacentHTML("beforeend", html);
      },
      second,
      address,
    );
    await tools.until(async () => (await tools.painted(page)).includes("Kyiv"));
    return page;
  }

  it("a name in a second article does not count by what the first one says", async () => {
    const second = `<article>${SECOND}${FILLER}</article>`;
    const page = await withSecond("/two.html", `<article>${FIRST}</article>`, second);
    await tools.comesToBe(() => wagners(page), ["Wagner Group", "Wagner"]);
    await page.close();
  });

  it("a name in a text that comes with another address, without an element of its own, does not either", async () => {
    const page = await withSecond("/stretch.html", FIRST, SECOND, "/stretch-two.html");
    await tools.comesToBe(() => wagners(page), ["Wagner Group", "Wagner"]);
    await page.close();
  });

  it("a name in a comment or a teaser counts by what the article says", async () => {
    const second = `<article>${SECOND}</article>`;
    const page = await withSecond("/teaser.html", `<article>${FIRST}</article>`, second);
    await tools.comesToBe(() => wagners(page), ["Wagner Group", "Wagner", "Wagner"]);
    await page.close();
  });
});
