/** The built extension on pages whose address changes without a load. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { letPass } from "../support/let-pass.ts";
import { BROWSERS, type Driver, launch } from "./harness.ts";
import * as tools from "./page-tools.ts";

import { type Server, serve } from "./server.ts";

const ARTICLE = '<meta property="og:type" content="article">';
const COMPOSER = "Richard Wagner, the composer, wrote an opera";

describe.each(BROWSERS)("in %s", (name) => {
  let driver: Driver;
  let server: Server;

  beforeAll(async () => {
    server = await serve("/nowhere");
    driver = await launch(name);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it("follows an app from page to page, article or not", async () => {
    const story = "<article><p>Vladimir Putin spoke in Minsk.</p></article>";
    const app = server.put("/app.html", "<!doctype html><title>App</title><main></main>");
    const page = await driver.open(app);
    const go = (path: string, html: string, type: string) =>
      page.evaluate(
        (to, content, kind) => {
          history.pushState(null, "", to);
          document.head.innerHTML = `<meta property="og:type" content="${kind}">`;
          const main = document.querySelector("main");
          if (main) main.innerHTML = content;
        },
        path,
        html,
        type,
      );
    await go("/story", story, "article");
    await tools.until(async () => (await tools.painted(page)).length === 2);
    await go("/front", "<p>Vladimir Putin</p>", "website");
    await tools.until(async () => (await tools.painted(page)).length === 0);
    await page.close();
  });

  it("forgets what an app's page taught once the next one has come, however late", async () => {
    const app = server.put(
      "/opera.html",
      `<!doctype html><title>${COMPOSER}</title>${ARTICLE}<nav>Sections</nav>
      <main><p>${COMPOSER}. Wagner loved Bayreuth more than Minsk.</p></main>`,
    );
    const page = await driver.open(app);
    await tools.until(async () => (await tools.painted(page)).includes("Minsk"));
    await page.evaluate(() => {
      const show = (html: string) => {
        const main = document.querySelector("main");
        if (main) main.innerHTML = html;
      };
      history.pushState(null, "", "/war.html");
      setTimeout(() => show("<p>Wait a moment</p>"), 300);
      setTimeout(() => {
        document.title = "The war";
        show("<p>Wagner took Bakhmut, said Prigozhin.</p>");
      }, 900);
    });
    await tools.until(async () => (await tools.painted(page)).includes("Wagner"));
    expect(await tools.painted(page)).not.toContain("Minsk");
    await page.close();
  });

  it("reads on where only the address changed, or text was added", async () => {
    const story = server.put(
      "/story.html",
      `<!doctype html><title>A story</title>${ARTICLE}
      <main><p>Vladimir Putin spoke in Minsk of many things.</p></main>`,
    );
    const page = await driver.open(`${story}?utm_source=mail`);
    await page.waitForSelector("fact-mark");
    await page.evaluate(() => {
      document.querySelector("fact-mark")?.setAttribute("data-test", "first");
      history.replaceState(null, "", "/story.html");
      setTimeout(() => {
        const next = document.createElement("p");
        next.textContent = "In Kyiv nobody listened.";
        document.querySelector("main")?.append(next);
        document.title = "Another story";
        history.replaceState(null, "", "/another.html");
      }, 300);
    });
    await tools.until(async () => (await tools.painted(page)).includes("Kyiv"));
    await letPass(2000);
    expect(await page.$("fact-mark[data-test=first]")).not.toBeNull();
    await page.close();
  });
});
