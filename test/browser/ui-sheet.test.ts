/** The context sheet of a page that has not been read, or names nothing that is to be listed. */
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { openGallery } from "./gallery.ts";
import { BROWSERS, type ExtensionPage } from "./harness.ts";
import * as tools from "./page-tools.ts";

/** As far as these tests meddle with it. */
declare const chrome: {
  tabs: {
    create(what: { url: string; active: boolean }): Promise<{ id: number }>;
    update(tab: number, what: { active: boolean }): Promise<unknown>;
    remove(tab: number): Promise<void>;
  };
};

const textOf = (sheet: ExtensionPage) => sheet.evaluate(() => document.body.textContent ?? "");

describe.each(BROWSERS)("the context sheet, in %s", (name) => {
  const session = articleSession(name);

  it("says that it is looking until the page has been in view, and then fills itself", async () => {
    const opener = await session.driver.openExtensionPage("options.html");
    const tab = await opener.evaluate(async (url) => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      return (await api.tabs.create({ url, active: false })).id;
    }, session.url);
    const sheet = await session.driver.openExtensionPage(`sheet.html?tab=${tab}`);
    await tools.until(async () => (await textOf(sheet)).includes("Looking for names"));
    await opener.evaluate(async (id) => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      await api.tabs.update(id, { active: true });
    }, tab);
    await tools.until(() => sheet.evaluate(() => document.querySelector("blockquote") !== null));
    expect(await textOf(sheet)).not.toContain("Looking for names");
    await opener.evaluate(async (id) => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      await api.tabs.remove(id);
    }, tab);
    for (const opened of [sheet, opener]) await opened.close();
  });
});

describe("the context sheet", () => {
  const gallery = openGallery("chromium");

  it.each([
    ["looking", "Looking for names"],
    ["no-names", "say nothing about any name"],
    ["all-kinds-off", "kinds that are switched off"],
  ])("that has nothing on it says why: %s", async (state, words) => {
    await gallery.show(`sheet/${state}`);
    expect(await gallery.page.$eval("main", ({ textContent }) => textContent)).toContain(words);
  });

  it.each([800, 360])("says that it was saved and moves nothing, %i px wide", async (width) => {
    const measure = async (state: string) => {
      await gallery.show(`sheet/${state}`, { width, height: 700 });
      return gallery.page.evaluate(() => {
        const [button, option] = [".action", ".option"].map((selector) =>
          document.querySelector(selector)?.getBoundingClientRect(),
        );
        return { top: option?.top ?? 0, gap: (option?.top ?? 0) - (button?.bottom ?? 0) };
      });
    };
    const [before, after] = [await measure("ready"), await measure("saved")];
    expect(after.top).toBe(before.top);
    if (width === 800) expect(before.gap).toBeLessThan(20);
  });

  it("is printed with what accounts differ on smaller than the name above it", async () => {
    await gallery.show("sheet/ready");
    const { page } = gallery;
    await page.emulateMediaType("print");
    const [name, matter] = await page.evaluate(() =>
      ["h2", "h3"].map((heading) => {
        const made = document.createElement(heading);
        document.querySelector(".entry")?.append(made);
        return Number.parseFloat(getComputedStyle(made).fontSize);
      }),
    );
    await page.emulateMediaType("screen");
    expect(matter).toBeLessThan(name ?? 0);
  });
});
