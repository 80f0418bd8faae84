/** The welcome page: when it opens, and that the name on it opens a real card. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS, type Driver, type ExtensionPage, launch } from "./harness.ts";
import { until } from "./page-tools.ts";

/** As far as the tests ask the extension's pages for it; Firefox knows it as `browser`. */
declare const chrome: { extension: { getViews(of: { type: "tab" }): Window[] } };

/** How many tabs show the welcome page, and whether one of them is in view. */
function welcomeTabs(page: ExtensionPage): Promise<{ count: number; isInView: boolean }> {
  return page.evaluate(() => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    const tabs = api.extension
      .getViews({ type: "tab" })
      .filter(({ location }) => location.pathname === "/welcome.html");
    return {
      count: tabs.length,
      isInView: tabs.some(({ document }) => document.visibilityState === "visible"),
    };
  });
}

/** Whether a card is seen in the window, in its size: without its style it has none. */
function hasCard(): boolean {
  const box = document.querySelector("fact-card")?.getBoundingClientRect();
  return (box?.width ?? 0) > 200 && (box?.height ?? 0) > 100;
}

describe.each(BROWSERS)("the welcome page, in %s", (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch(name, { asInstalled: true });
  });
  afterAll(() => driver?.close());

  it("opens once, and behind the tab in view where the extension is only tried out", async () => {
    const options = await driver.openExtensionPage("options.html");
    await until(async () => (await welcomeTabs(options)).count === 1);
    expect(await welcomeTabs(options)).toEqual({ count: 1, isInView: false });
    await options.close();
  });

  it("opens a card from its name by the keyboard, and closes it when one goes on", async () => {
    const page = await driver.openExtensionPage("welcome.html");
    const has = (selector: string) =>
      page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
    await until(() => has("fact-mark[data-entity]"));
    await page.evaluate(() => {
      document.querySelector<HTMLElement>("fact-mark")?.focus({ focusVisible: true } as object);
    });
    await until(() => page.evaluate(hasCard));
    await page.evaluate(() => {
      document.querySelector<HTMLElement>("main button")?.focus();
    });
    await until(async () => !(await has("fact-card")));
    await page.screenshot("welcome");
    await page.close();
  });

  it("keeps how often a name is marked", async () => {
    const page = await driver.openExtensionPage("welcome.html");
    const chosen = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>("[type=radio]")].map((one) => one.checked),
      );
    await until(async () => (await chosen()).length === 4);
    const marked = () => page.evaluate(() => document.querySelectorAll(".preview .mark").length);
    const before = await marked();
    await page.evaluate(() => document.querySelector<HTMLElement>("[type=radio]")?.click());
    await until(async () => (await marked()) > before);
    const options = await driver.openExtensionPage("options.html");
    await until(() =>
      options.evaluate(
        () => document.querySelector<HTMLInputElement>("#marks ~ .choice input")?.checked ?? false,
      ),
    );
    await options.close();
    await page.close();
  });
});

/** Only Chromium's driver gives the extension's pages a real pointer and real keys. */
describe("the name on the welcome page, in chromium", () => {
  let driver: Driver;
  let page: Page;
  const isOpen = () => page.evaluate(hasCard);
  const isGone = () => page.evaluate(() => document.querySelector("fact-card") === null);
  const middleOfName = () =>
    page.evaluate(() => {
      const box = document.querySelector("fact-mark")?.getBoundingClientRect();
      if (!box) throw new Error("No name is marked");
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
  beforeAll(async () => {
    driver = await launch("chromium", { asInstalled: true });
    const opened = await driver.openExtensionPage("welcome.html");
    await until(() => opened.evaluate(() => document.querySelector("fact-mark") !== null));
    for (const one of await driver.browser.pages()) {
      const isThis = await one.evaluate(
        () => location.pathname === "/welcome.html" && document.visibilityState === "visible",
      );
      if (isThis) page = one;
    }
  });
  afterAll(() => driver?.close());

  it("answers the pointer, and a press elsewhere closes the card", async () => {
    const { x, y } = await middleOfName();
    await page.mouse.move(x, y);
    await until(isOpen);
    await page.mouse.click(2, 2);
    await until(isGone);
  });

  it("answers Tab and Enter, and gives the focus back at Esc without opening again", async () => {
    await page.keyboard.press("Tab");
    await until(isOpen);
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    expect(await focused()).toBe("fact-mark");
    await page.keyboard.press("Enter");
    await until(async () => (await focused()) === "fact-card");
    await page.keyboard.press("Escape");
    await until(isGone);
    expect(await focused()).toBe("fact-mark");
  });

  it("answers a tap", async () => {
    const { x, y } = await middleOfName();
    await page.touchscreen.tap(x, y);
    await until(isOpen);
  });
});
