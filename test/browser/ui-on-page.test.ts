/** The card on real pages: why it is there, and what closes and moves it. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS, type Driver, launch, ROOT } from "./harness.ts";
import * as tools from "./page-tools.ts";
import { type Server, serve } from "./server.ts";

const story = (title: string, text: string) =>
  `<!doctype html><title>${title}</title><article>${text}</article>
   <meta property="og:type" content="article">`;

describe.each(BROWSERS)("in %s", (name) => {
  let driver: Driver;
  let server: Server;

  beforeAll(async () => {
    server = await serve(join(ROOT, "demo"));
    driver = await launch(name);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it("calls by its name what only the page's title names", async () => {
    const text = "<p>The men of Wagner stood there.</p>";
    const page = await driver.open(
      server.put("/title.html", story("Yevgeny Prigozhin is back", text)),
    );
    await tools.hover(page, "wagner-group");
    await tools.waitForCard(page, "Wagner Group");
    expect(await tools.cardText(page)).toContain("the page also names Yevgeny Prigozhin");
    await page.close();
  });
});
