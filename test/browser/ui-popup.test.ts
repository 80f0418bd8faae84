/** What the popup says of a page it gets no answer from, and that it learns better while it is open. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { compileBundled } from "../../scripts/bundled-pack.ts";
import { articleSession } from "./article-session.ts";
import { openGallery } from "./gallery.ts";
import { BROWSERS, ROOT } from "./harness.ts";
import * as tools from "./page-tools.ts";

/** As far as these tests meddle with it. */
declare const chrome: {
  runtime: { sendMessage(message: { name: string }): Promise<unknown> };
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
};

/** Opens a page whose text comes when the test says so, and waits until the browser has asked for it. */
async function openSlowPage(browser: Browser): Promise<{
  url: string;
  /** Sends the rest, and waits until all has loaded. */
  finish(): Promise<unknown>;
  close(): Promise<void>;
}> {
  let response: ServerResponse | null = null;
  const server = createServer(({ url }, answer) => {
    if (url !== "/") return void answer.writeHead(404).end();
    response = answer.writeHead(200, { "content-type": "text/html" });
    response.write("<!doctype html><title>Slow</title><p>Vladimir Putin ");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const page = await browser.newPage();
  const loaded = page.goto(url);
  // A test that has failed does not wait for it any more.
  loaded.catch(() => {});
  await tools.until(async () => response !== null);
  return {
    url,
    finish() {
      response?.end("is in Minsk.</p>");
      return loaded;
    },
    async close() {
      await page.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

describe.each(BROWSERS)("the popup, in %s", (name) => {
  const session = articleSession(name);

  it("knows a page that is still loading, and sees it come", async () => {
    const slow = await openSlowPage(session.driver.browser);
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.waitForWords(popup, "still loading");
    await slow.finish();
    await tools.waitForWords(popup, new URL(slow.url).host);
    await popup.close();
    await slow.close();
  });

  it("asks a page again whose content script had not begun, and has nothing to report", async () => {
    const slow = await openSlowPage(session.driver.browser);
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.waitForWords(popup, "still loading");
    // What the background answers of a page between its load and the start of its content script.
    await popup.evaluate(() => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      const send = api.runtime.sendMessage.bind(api.runtime);
      let isBefore = true;
      api.runtime.sendMessage = async (message) => {
        const answer = await send(message);
        if (!isBefore || message.name !== "pageOfTab" || typeof answer === "string") return answer;
        isBefore = false;
        return "unread";
      };
    });
    await slow.finish();
    await tools.waitForWords(popup, "does not look like an article");
    await popup.close();
    await slow.close();
  });

  it("says what may help where nothing of the extension runs, and sees when it did", async () => {
    const page = await session.driver.open("about:blank");
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.waitForWords(popup, "reload it");
    await page.goto(session.url);
    await tools.waitForWords(popup, new URL(session.url).host);
    await popup.close();
    await page.close();
  });

  it("finds a name as one types, and goes to it upon Enter", async () => {
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    const popup = await session.driver.openExtensionPage("popup.html");
    const found = (typed: string) =>
      popup.evaluate((text) => {
        const field = document.querySelector<HTMLInputElement>("input[type=search]");
        if (!field || document.activeElement !== field) return null;
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        return new Promise<(string | null)[]>((resolve) =>
          setTimeout(() => {
            const names = document.querySelectorAll(".cast .label");
            resolve([...names].map(({ firstChild }) => firstChild?.textContent ?? null));
          }, 50),
        );
      }, typed);
    await tools.until(async () => (await found("zzz"))?.length === 0);
    await tools.waitForWords(popup, "No name like that was found.");
    expect((await found("KADYR"))?.[0]).toBe("Ramzan Kadyrov");
    // Also by who or what it is.
    expect(await found("belarus presid")).toContain("Alexander Lukashenko");
    await found("kadyr");
    await popup.evaluate(() => {
      const enter = new KeyboardEvent("keydown", { key: "Enter", bubbles: true });
      document.querySelector("input[type=search]")?.dispatchEvent(enter);
    });
    await tools.waitForCard(page, "Kadyrov");
    await page.close();
  });

  it("does not say that a page has no names while it is still being read", async () => {
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    const popup = await session.driver.openExtensionPage("popup.html");
    const lists = (wanted: boolean) =>
      tools.until(() =>
        popup.evaluate((is) => (document.querySelector(".cast li") !== null) === is, wanted),
      );
    await lists(true);
    await popup.evaluate(() => {
      const look = () => {
        if (document.body.textContent?.includes("say nothing about any name"))
          document.title = "Said";
      };
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
    for (const isOn of [false, true]) {
      await popup.evaluate(tools.clickSwitch, new URL(session.url).hostname);
      await lists(isOn);
    }
    expect(await popup.evaluate(() => document.title)).not.toBe("Said");
    await popup.close();
    await page.close();
  });

  it("switches the site off for an hour, and on again from the same place", async () => {
    const page = await session.open();
    await page.waitForSelector("fact-mark");
    const popup = await session.driver.openExtensionPage("popup.html");
    const click = (button: string) => tools.until(() => popup.evaluate(tools.clickButton, button));
    await click("More");
    await click("Switch off here for an hour");
    await tools.waitForWords(popup, "Off here until");
    await click("Switch on again");
    await tools.waitForWords(popup, "reads this page");
    await tools.waitForWords(popup, "Switch off here for an hour");
    await popup.close();
    await page.close();
  });

  it("says that a change was not stored, and shows what is", async () => {
    const page = await session.open();
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.waitForWords(popup, new URL(session.url).host);
    await popup.evaluate(() => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      const send = api.runtime.sendMessage.bind(api.runtime);
      api.runtime.sendMessage = (message) =>
        message.name === "changeSettings" ? Promise.reject(new Error("Full")) : send(message);
    });
    await popup.evaluate(tools.clickSwitch, "Weapons");
    await tools.waitForWords(popup, "did not store the change");
    const isOn = await popup.evaluate(
      () => document.querySelector<HTMLInputElement>("[data-category=weapon] input")?.checked,
    );
    expect(isOn).toBe(true);
    await popup.close();
    await page.close();
  });
});

/** Only Firefox has an API that takes a site's permission from the extension; in Chromium the reader does. */
describe("the popup, once the reader has taken the permission to read sites, in firefox", () => {
  const session = articleSession("firefox");

  it("says so and asks for it, and then serves the page without a reload", async () => {
    const own = await session.driver.openExtensionPage("options.html");
    await own.evaluate(async () => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      await api.permissions.remove({ origins: ["http://*/*", "https://*/*"] });
    });
    const page = await session.open();
    const popup = await session.driver.openExtensionPage("popup.html");
    await tools.waitForWords(popup, "does not let Fact Context read");
    await popup.press(".note button");
    await page.bringToFront();
    await tools.until(async () => (await tools.painted(page)).length > 0);
    await tools.waitForWords(popup, new URL(session.url).host);
    for (const one of [own, popup, page]) await one.close();
  });
});

/** What both browsers give a popup at the most, in CSS pixels, of the width that its stylesheet asks for. */
const POPUP_SIZE = { width: 380, height: 600 };

describe.each(BROWSERS)("the popup's content, in %s", (name) => {
  const gallery = openGallery(name);

  it("stays where it is when the page has answered", async () => {
    const places = () =>
      gallery.page.evaluate(() =>
        [".filters", ".filter:last-child", ".ways", "footer"].map((selector) => {
          const { left = 0, top = 0 } =
            document.querySelector(selector)?.getBoundingClientRect() ?? {};
          return { selector, left, top: Math.round(top) };
        }),
      );
    await gallery.show("popup/asking", POPUP_SIZE);
    const before = await places();
    await gallery.show("popup/running", POPUP_SIZE);
    expect(before).toEqual(await places());
  });

  it("counts the names that it lists, and lists those apart that the reader has hidden", async () => {
    await gallery.show("popup/hidden", POPUP_SIZE);
    const lists = await gallery.page.$$eval(".cast ul", (all) =>
      all.map((list) => list.querySelectorAll("li").length),
    );
    const headings = await gallery.page.$$eval("section h2", (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(lists).toEqual([23, 1]);
    expect(headings).toEqual(["23 names on this page", "Hidden names: 1"]);
  });

  it("counts the names of kinds that are off apart, as the kinds do", async () => {
    await gallery.show("popup/kinds-off", POPUP_SIZE);
    const kinds = await gallery.page.$$eval(".filter", (all) =>
      all.map((kind) => ({
        isOn: kind.querySelector("input")?.checked,
        count: Number(kind.querySelector(".count")?.textContent),
      })),
    );
    const sum = (on: boolean) =>
      kinds.reduce((all, { isOn, count }) => all + (isOn === on ? count : 0), 0);
    const heading = await gallery.page.$eval("#names", ({ textContent }) => textContent);
    expect(heading?.match(/\d+/g)?.map(Number)).toEqual([sum(true), sum(false)]);
  });

  it("says of a name's identity where it is less than fact", async () => {
    await gallery.show("popup/running", POPUP_SIZE);
    const rows = await gallery.page.$$eval(".cast .entity", (all) =>
      all.map((row) => ({
        label: row.querySelector(".label")?.firstChild?.textContent,
        stance: row.querySelector<HTMLElement>("[data-stance]")?.dataset.stance ?? "fact",
      })),
    );
    const { entities } = compileBundled(ROOT).pack;
    const stanceOf = (name: string | null | undefined) =>
      entities.find(({ label }) => label === name)?.identity?.stance ?? "fact";
    expect(rows.map(({ stance }) => stance)).toEqual(rows.map(({ label }) => stanceOf(label)));
    expect(rows.some(({ stance }) => stance !== "fact")).toBe(true);
  });

  it.each(["site-off", "unread", "running", "asking"])(
    "lets kinds of names be switched on any page: %s",
    async (state) => {
      await gallery.show(`popup/${state}`, POPUP_SIZE);
      expect(await gallery.page.$$(".filter input:enabled")).toHaveLength(7);
    },
  );

  it("leads from what it promises to what keeps the promise", async () => {
    await gallery.show("popup/running", POPUP_SIZE);
    const links = await gallery.page.$$eval("footer p button", (all) =>
      all.map(({ textContent }) => textContent),
    );
    expect(links).toEqual(["Makes no requests; everything stays here"]);
  });

  it("is whole in view on a low screen, where its list gives way", async () => {
    const foot = () =>
      gallery.page.evaluate(() => {
        const { top = 0, bottom = 0 } =
          document.querySelector("footer")?.getBoundingClientRect() ?? {};
        return { isWhole: top < bottom && bottom <= innerHeight, scrollY };
      });
    for (const state of ["running", "hidden", "withheld"]) {
      await gallery.show(`popup/${state}`, { ...POPUP_SIZE, height: 540 });
      await gallery.page.mouse.move(190, 400);
      await gallery.page.mouse.wheel({ deltaY: 2000 });
      await tools.until(async () => (await foot()).isWhole);
      expect(await foot()).toEqual({ isWhole: true, scrollY: 0 });
    }
  });

  /** Of the rows of the list and of the last lines, those that nothing cuts. */
  const inView = () =>
    gallery.page.evaluate(() => {
      const whole = (selector: string, bottom: number) =>
        [...document.querySelectorAll(selector)].filter((one) => {
          const box = one.getBoundingClientRect();
          return box.height > 0 && Math.floor(box.bottom) <= bottom;
        }).length;
      const list = document.querySelector(".cast")?.getBoundingClientRect().bottom ?? 0;
      return {
        names: whole(".cast li", Math.ceil(list)),
        lastLinks: whole("footer nav button", innerHeight),
        linksUnderList: document.querySelector(".ways")?.getBoundingClientRect().height ?? 0,
      };
    });

  const LOW = { ...POPUP_SIZE, height: 510 };

  it.each(["de", "en", "fr", "pl", "uk"])("unfolds the rest in two rows, in %s", async (locale) => {
    await gallery.show(`popup/running&locale=${locale}`, LOW);
    const before = (await inView()).names;
    await gallery.page.click(".ways .unfold");
    const boxes = await gallery.page.$$eval(".more :is(button, label, select)", (all) =>
      all.map((one) => {
        const { bottom, right } = one.getBoundingClientRect();
        return { row: one.localName === "select" ? null : Math.round(bottom), right };
      }),
    );
    expect(new Set(boxes.flatMap(({ row }) => row ?? [])).size).toBe(2);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(POPUP_SIZE.width - 16);
    expect(before - (await inView()).names).toBeLessThanOrEqual(2);
  });

  it.each(["de", "en", "fr", "pl", "uk"])("has room for the names, in %s", async (locale) => {
    await gallery.show(`popup/running&locale=${locale}`, POPUP_SIZE);
    expect((await inView()).names).toBeGreaterThanOrEqual(7);
    await gallery.show(`popup/running&locale=${locale}`, LOW);
    expect((await inView()).names).toBeGreaterThanOrEqual(5);
    for (const fold of [".filters .unfold", ".ways .unfold"]) {
      await gallery.page.click(fold);
      await tools.until(async () => (await inView()).lastLinks === 3);
      const { lastLinks, linksUnderList } = await inView();
      expect(lastLinks).toBe(3);
      expect(linksUnderList, "one line").toBeLessThan(36);
    }
  });

  it("shows every kind once its row is unfolded", async () => {
    await gallery.show("popup/running", POPUP_SIZE);
    const cut = () =>
      gallery.page.evaluate(() => {
        const row = document.querySelector(".kinds");
        return row !== null && row.scrollWidth > row.clientWidth;
      });
    expect(await cut()).toBe(true);
    await gallery.page.click(".filters .unfold");
    await tools.until(async () => !(await cut()));
    expect(await cut()).toBe(false);
  });

  it.each(["unread", "no-article", "nothing-found"])(
    "shows every kind from the start where it lists no name: %s",
    async (state) => {
      await gallery.show(`popup/${state}`, POPUP_SIZE);
      const cut = await gallery.page.$eval(".kinds", (row) => row.scrollWidth - row.clientWidth);
      expect(cut).toBe(0);
      expect(await gallery.page.$(".filters .unfold")).toBeNull();
    },
  );

  it("says across its whole width that no name was found, in place of the list", async () => {
    await gallery.show("popup/running", POPUP_SIZE);
    const boxOf = (selector: string) =>
      gallery.page.$eval(selector, (one) => {
        const { top, height, width } = one.getBoundingClientRect();
        return { top, height, width };
      });
    const heading = await boxOf("#names");
    await gallery.page.type("input[type=search]", "zzz");
    await tools.until(async () => (await boxOf(".names-head + [role=status]")).width > 100);
    const said = await boxOf(".names-head + [role=status]");
    expect(said.width).toBeGreaterThan(340);
    expect(said.height).toBeLessThan(40);
    expect(await boxOf("#names")).toEqual(heading);
  });

  it("tells which names are not marked, where only some are", async () => {
    const toldUnmarked = () =>
      gallery.page.$$eval(".cast li", (rows) =>
        rows.map((row) => row.querySelector(".unmarked")?.textContent ?? ""),
      );
    await gallery.show("popup/some-unmarked", POPUP_SIZE);
    const told = await toldUnmarked();
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.map((_, i) => (i % 3 > 0 ? "" : "not marked")));
    await gallery.show("popup/running", POPUP_SIZE);
    expect((await toldUnmarked()).join("")).toBe("");
  });

  it.each(["de", "en", "fr", "pl", "uk"])("is whole in view, in %s", async (locale) => {
    for (const state of [
      "running",
      "updated",
      "withheld",
      "hidden",
      "some-unmarked",
      "kinds-off",
    ]) {
      await gallery.show(`popup/${state}&locale=${locale}`, POPUP_SIZE);
      const size = await gallery.page.evaluate(() => {
        const { scrollWidth: width, scrollHeight: height } = document.documentElement;
        return { width, height };
      });
      expect(size, state).toEqual(POPUP_SIZE);
    }
  });
});
