/** The ways to a card: by the keyboard's commands, Alt, a click, a tap; and what a page's look does to it. */

import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, it } from "vitest";
import { letPass } from "../support/let-pass.ts";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { BROWSERS, storeSettings } from "./harness.ts";
import * as tools from "./page-tools.ts";

const EVERYTHING = { density: "every", places: "all", relevance: "all" };
/** Longer than any delay after which a card opens by itself. */
const LONG_MS = 900;

/** A label for a box, with a name in it. */
const LABEL = `<!doctype html><title>A story</title><meta property="og:type" content="article">
   <label><input type="checkbox"> Hear of the Wagner Group</label><script></script>`;

const story = (attributes = "", style = "") =>
  `<!doctype html><html ${attributes}><meta charset="utf-8"><title>A story</title>
   <meta property="og:type" content="article"><style>${style}</style>
   <article><p>In the hall Vladimir Putin spoke first.</p>
   <p>Then <a href="#followed">Alexander Lukashenko</a> spoke.</p>
   <p>At last the Belarusian envoy and Ramzan Kadyrov left.</p></article><script></script>`;

describe.each(BROWSERS)("a card, in %s", (name) => {
  const session = articleSession(name);
  const set = (settings: object) => storeSettings(session.driver, { ...EVERYTHING, ...settings });
  const open = async (html = story()) => {
    const page = await session.driver.open(session.server.put("/ways.html", html));
    await page.bringToFront();
    await tools.settled(page);
    return page;
  };
  const opensNone = async (page: Page) => {
    await letPass(LONG_MS);
    expect(await page.$("fact-card")).toBeNull();
  };
  const middleOf = async (page: Page, text: string) => {
    const { left, top, right, bottom } = await tools.textBox(page, text);
    return [(left + right) / 2, (top + bottom) / 2] as const;
  };
  afterEach(() => set({}));

  it("opens by the commands for the next and the previous name", async () => {
    const page = await open();
    const step = async (command: string, label: string) => {
      await session.driver.command(command);
      await tools.waitForCard(page, label);
    };
    await step("next-mention", "Putin");
    await step("next-mention", "Lukashenko");
    await step("next-mention", "Kadyrov");
    await step("previous-mention", "Lukashenko");
    await page.keyboard.press("Escape");
    await tools.waitForNoCard(page);
    await step("next-mention", "Kadyrov");
    await page.close();
  });

  it("opens by these commands on a name in view once the last card's name is out of view", async () => {
    const page = await open();
    await session.driver.command("next-mention");
    await tools.waitForCard(page, "Putin");
    await page.keyboard.press("Escape");
    await tools.waitForNoCard(page);
    await page.evaluate(() => {
      const space = Object.assign(document.createElement("div"), { style: "height: 3000px" });
      const last = [...document.querySelectorAll("p")].find((p) =>
        p.textContent?.includes("Kadyrov"),
      );
      last?.before(space);
      last?.scrollIntoView({ block: "center" });
    });
    await session.driver.command("next-mention");
    await tools.waitForCard(page, "Kadyrov");
    await page.close();
  });

  it("opens with Alt held, and not without, where the reader wants that", async () => {
    await set({ openMode: "key" });
    const page = await open();
    await tools.hoverText(page, "Vladimir Putin");
    await opensNone(page);
    await page.keyboard.down("Alt");
    await tools.waitForCard(page, "Putin");
    await page.keyboard.up("Alt");
    await page.mouse.move(2, 2);
    await tools.waitForNoCard(page);
    await page.close();
  });

  it("outlives the release of Alt where Alt shows the marks, and its mark with it", async () => {
    await set({ density: "none" });
    const page = await session.driver.open(session.server.put("/alt.html", story()));
    await page.bringToFront();
    const painted = () =>
      page.evaluate(
        () =>
          document.querySelector("fact-mark") !== null ||
          [...CSS.highlights.values()].some(({ size }) => size > 0),
      );
    await tools.until(async () => {
      await page.keyboard.up("Alt");
      await page.keyboard.down("Alt");
      await letPass(300);
      return painted();
    });
    await tools.openCard(page, "Vladimir Putin");
    await page.evaluate(() => {
      addEventListener("keyup", (event) => {
        document.title = String(event.defaultPrevented);
      });
    });
    await page.keyboard.up("Alt");
    await letPass(LONG_MS);
    expect(await tools.cardHeading(page)).toContain("Putin");
    expect(await painted()).toBe(true);
    expect(await page.title()).toBe("true");
    await page.mouse.move(2, 2);
    await tools.waitForNoCard(page);
    await tools.until(async () => !(await painted()));
    await page.close();
  });

  it("opens on a click, and not without, and the second click follows a link", async () => {
    await set({ openMode: "click" });
    const page = await open();
    await tools.hoverText(page, "Alexander Lukashenko");
    await opensNone(page);
    const [x, y] = await middleOf(page, "Alexander Lukashenko");
    await page.mouse.click(x, y);
    await tools.waitForCard(page, "Lukashenko");
    expect(await page.evaluate(() => location.hash)).toBe("");
    await page.mouse.click(x, y);
    await tools.until(() => page.evaluate(() => location.hash === "#followed"));
    await page.close();
  });

  it("opens on a tap on a link, which the second tap follows", async () => {
    const page = await open();
    const [x, y] = await middleOf(page, "Alexander Lukashenko");
    await page.touchscreen.tap(x, y);
    await tools.waitForCard(page, "Lukashenko");
    expect(await page.evaluate(() => location.hash)).toBe("");
    await page.touchscreen.tap(x, y);
    await tools.until(() => page.evaluate(() => location.hash === "#followed"));
    await page.close();
  });

  it.each(["click", "tap"])("opens on a %s on a link that a script follows", async (by) => {
    await set({ openMode: by === "click" ? "click" : "hover" });
    const page = await open();
    await page.evaluate(() => {
      for (const selector of ["a", "p"]) {
        document.querySelector(selector)?.addEventListener("click", () => {
          document.title += "!";
        });
      }
    });
    const press = async (text: string) => {
      const [x, y] = await middleOf(page, text);
      if (by === "click") await page.mouse.click(x, y);
      else await page.touchscreen.tap(x, y);
    };
    await press("Alexander Lukashenko");
    await tools.waitForCard(page, "Lukashenko");
    expect(await page.title()).toBe("A story");
    await press("Alexander Lukashenko");
    await tools.until(async () => (await page.title()) === "A story!");
    await press("Vladimir Putin");
    await tools.waitForCard(page, "Putin");
    expect(await page.title()).toBe("A story!!");
    await page.close();
  });

  it.each(["click", "tap"])(
    "opens on a %s on a label, and the second ticks its box",
    async (by) => {
      await set({ openMode: by === "click" ? "click" : "hover" });
      const page = await open(LABEL);
      const [x, y] = await middleOf(page, "Wagner Group");
      const press = () => (by === "click" ? page.mouse.click(x, y) : page.touchscreen.tap(x, y));
      const isTicked = () => page.$eval("input", ({ checked }) => checked);
      await press();
      await tools.waitForCard(page, "Wagner Group");
      expect(await isTicked()).toBe(false);
      await press();
      await tools.until(isTicked);
      await tools.waitForNoCard(page);
      await page.close();
    },
  );

  it("says so where the background cannot be reached, and tries again", async () => {
    const page = await open("<meta property='og:type' content='article'><p>Yevgeny Prigozhin.");
    await tools.openCard(page, "Yevgeny Prigozhin");
    const claims = () => inCard(page, (root) => root.querySelectorAll("[data-claim]").length);
    await session.driver.cutOff(page, true);
    try {
      await tools.clickInCard(page, "Related");
      await tools.clickInCard(page, "Wagner Group");
      await tools.until(async () => (await tools.cardText(page)).includes("could not be loaded"));
      expect(await claims()).toBe(0);
    } finally {
      await session.driver.cutOff(page, false);
    }
    await tools.clickInCard(page, "Try again");
    await tools.until(claims);
    expect(await tools.cardHeading(page)).toContain("Wagner Group");
    await page.close();
  });

  it("closes with a tap beside it", async () => {
    const page = await open();
    await page.touchscreen.tap(...(await middleOf(page, "Vladimir Putin")));
    await tools.waitForCard(page, "Putin");
    const { top, height } = (await page.$eval("fact-card", (card) =>
      card.getBoundingClientRect().toJSON(),
    )) as DOMRect;
    await page.touchscreen.tap(5, top + height + 20);
    await tools.waitForNoCard(page);
    await page.close();
  });

  it("reads from left to right beside its name on a page that reads from right to left", async () => {
    const page = await open(story(`lang="ar" dir="rtl"`));
    const name = await tools.openCard(page, "Vladimir Putin");
    const box = await page.$eval("fact-card", (card) => {
      const { left, right, top } = card.getBoundingClientRect();
      return { left, right, top, width: innerWidth };
    });
    expect(box.top).toBeGreaterThanOrEqual(name.bottom - 1);
    expect(box.left).toBeLessThan(name.right);
    expect(box.right).toBeGreaterThan(name.left);
    expect(box.right).toBeLessThanOrEqual(box.width);
    const direction = await inCard(page, (root) => {
      const dialog = root.querySelector(".dialog");
      return dialog && getComputedStyle(dialog).direction;
    });
    expect(direction).toBe("ltr");
    await page.close();
  });

  it("comes and goes with the switch for everything, and the mark of a people's name with its own", async () => {
    const page = await open();
    const has = (text: string) => async () => (await tools.painted(page)).includes(text);
    expect(await has("Belarusian")()).toBe(false);
    await set({ demonyms: true });
    await page.bringToFront();
    await tools.until(has("Belarusian"));
    await tools.openCard(page, "Belarusian", "Belarus");
    await set({ enabled: false });
    await page.bringToFront();
    await tools.waitForNoCard(page);
    await tools.until(async () => (await tools.painted(page)).length === 0);
    await set({});
    await page.bringToFront();
    await tools.until(has("Vladimir Putin"));
    expect(await has("Belarusian")()).toBe(false);
    await page.close();
  });
});
