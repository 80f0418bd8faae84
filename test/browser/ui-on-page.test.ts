/** The card on real pages: why it is there, and what closes and moves it. */
import { describe, expect, it } from "vitest";
import { compileBundled } from "../../scripts/bundled-pack.ts";
import { articleSession } from "./article-session.ts";
import { rectInCard } from "./gallery.ts";
import { BROWSERS, ROOT } from "./harness.ts";
import * as tools from "./page-tools.ts";

const { pack } = compileBundled(ROOT);
const labelOf = (entity: string) => pack.entities.find(({ id }) => id === entity)?.label;

const story = (title: string, text: string) =>
  `<!doctype html><title>${title}</title><article>${text}</article>
   <meta property="og:type" content="article">`;

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);

  it("calls by its name what only the page's title names", async () => {
    const text = "<p>They called it the march for justice.</p>";
    const page = await session.driver.open(
      session.server.put("/title.html", story("Akorda speaks", text)),
    );
    await tools.hover(page, "wagner-rebellion");
    await tools.waitForCard(page, "rebellion");
    await tools.clickInCard(page, "Why marked");
    await tools.until(async () => (await tools.cardText(page)).includes("can mean other things"));
    expect(await tools.cardText(page)).toContain(
      `here ${labelOf("akorda")} on this page points to`,
    );
    await page.close();
  });

  it("closes and follows by what is done in a frame of the page's own", async () => {
    const words = "Vladimir Putin spoke there. ".repeat(60);
    session.server.put("/inner.html", `<!doctype html><p style='width: 300px'>${words}</p>`);
    const frame = "<iframe src='/inner.html' width='700' height='300'></iframe>";
    const page = await session.driver.open(
      session.server.put("/outer.html", story("A story", frame)),
    );
    const [, inner] = page.frames();
    await inner?.waitForFunction(() => CSS.highlights.size > 0);
    const openCard = async () => {
      const popup = await session.driver.openExtensionPage("popup.html");
      await tools.until(() => popup.evaluate(tools.clickButton, "Vladimir Putin"));
      await tools.waitForCard(page, "Putin");
    };
    const scroll = () => inner?.evaluate(() => scrollBy({ top: 10, behavior: "instant" }));

    await openCard();
    await inner?.evaluate(() => scrollTo(0, 0));
    const { top } = await rectInCard(page);
    await scroll();
    await tools.until(async () => (await rectInCard(page)).top === top - 10);
    const beside = await page.$eval("iframe", (frame) => {
      const { left, top } = frame.getBoundingClientRect();
      return { x: left + 650, y: top + 20 };
    });
    await page.mouse.click(beside.x, beside.y);
    await tools.waitForNoCard(page);

    await openCard();
    await inner?.focus("body");
    await page.keyboard.press("Escape");
    await tools.waitForNoCard(page);
    await page.close();
  });

  it("goes on once a frame shows another document", async () => {
    const text = `<p>He flew to Minsk.</p><iframe srcdoc="<p>Kyiv"></iframe>`;
    const page = await session.driver.open(
      session.server.put("/frame.html", story("A story", text)),
    );
    const marks = () =>
      page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    const [, inner] = page.frames();
    await inner?.waitForFunction(() => CSS.highlights.size > 0);
    await page.$eval("iframe", (frame) => {
      frame.srcdoc = "<p>Crimea";
    });
    await tools.until(() =>
      page.$eval("iframe", (frame) => frame.contentDocument?.body?.textContent === "Crimea"),
    );
    await page
      .frames()
      .at(-1)
      ?.waitForFunction(() => CSS.highlights.size > 0);
    await page.bringToFront();
    // They come back each time: what the old document leaves behind stops no look for them. In
    // Firefox on a busy machine the first took ten seconds.
    for (let round = 0; round < 2; round++) {
      await page.evaluate(() => CSS.highlights.clear());
      await tools.until(async () => (await marks()) === 1, 25_000);
    }
    const at = await page.$eval("p", ({ firstChild }) => {
      const range = document.createRange();
      range.setStart(firstChild as Text, "He flew to ".length);
      range.setEnd(firstChild as Text, "He flew to Minsk".length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(at.x, at.y);
    await tools.waitForCard(page, "Minsk");
    await page.close();
  });

  it("marks the names of each frame, and answers in each, however often it looks", async () => {
    const cities = ["Minsk", "Kyiv", "Moscow"];
    const frames = cities.map(
      (city) =>
        `<iframe width="250" height="80" srcdoc="<p>He flew to <b>${city}</b>.</p>"></iframe>`,
    );
    const page = await session.driver.open(
      session.server.put("/frames.html", story("A story", frames.join(""))),
    );
    await page.bringToFront();
    const marked = () =>
      page.evaluate(() => {
        const windows = [...document.querySelectorAll("iframe")].map((one) => one.contentWindow);
        const registries = windows.map((one) => (one as typeof window | null)?.CSS.highlights);
        return registries.map((one) => [...(one?.keys() ?? [])].some((key) => /^fact-/.test(key)));
      });
    await tools.until(async () => (await marked()).every(Boolean), 25_000);
    // Firefox compiles a read for the windows it has seen once it has run about ten times.
    for (let round = 0; round < 4; round++) {
      for (const frame of page.frames().slice(1)) {
        await frame.evaluate(() => CSS.highlights.clear());
      }
      await page.mouse.move(5, 5 + round);
      await tools.until(async () => (await marked()).every(Boolean), 25_000);
    }
    for (const [nth, city] of cities.entries()) {
      const at = await page.$$eval(
        "iframe",
        (all, index) => {
          const outer = all[index]?.getBoundingClientRect();
          const inner = all[index]?.contentDocument?.querySelector("b")?.getBoundingClientRect();
          if (!outer || !inner) throw new Error("No frame");
          return {
            x: outer.left + (all[index]?.clientLeft ?? 0) + inner.left + inner.width / 2,
            y: outer.top + (all[index]?.clientTop ?? 0) + inner.top + inner.height / 2,
          };
        },
        nth,
      );
      await page.mouse.move(at.x - 4, at.y);
      await page.mouse.move(at.x, at.y, { steps: 3 });
      await tools.waitForCard(page, city);
    }
    await page.close();
  });
});
