/** Names that the reader does not want marked: where they are not, and how they come back. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { type HiddenName, hiddenKey } from "../../src/core/hidden-names.ts";
import { articleSession } from "./article-session.ts";
import { BROWSERS, type ExtensionPage } from "./harness.ts";
import * as tools from "./page-tools.ts";

/** As far as these tests meddle with it; Firefox knows it as `browser`. */
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, { hidden?: object }>>;
      set(items: object): Promise<void>;
    };
  };
};

const STORY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Wagner in Minsk</title>
  <link rel="icon" href="data:,"><meta property="og:type" content="article"></head>
  <body><article><p>The Wagner Group went to Minsk. There the men of Wagner stayed.</p></article></body>`;
const MENU = "More actions";
const ALL = ["Wagner Group", "Minsk", "Wagner"];

/** Waits until a page's marks are these, in the page's order. */
function untilMarked(page: Page, wanted: string[]): Promise<void> {
  return tools.until(
    async () => JSON.stringify(await tools.painted(page)) === JSON.stringify(wanted),
  );
}

/** Hides names by the stored record, as a settings file does. */
async function hide(own: ExtensionPage, ...names: HiddenName[]): Promise<void> {
  const hidden = Object.fromEntries(names.map((name) => [hiddenKey(name), name]));
  await own.evaluate(async (table) => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    const { settings } = await api.storage.local.get("settings");
    await api.storage.local.set({ settings: { ...settings, hidden: table } });
  }, hidden);
}

async function hiddenIn(own: ExtensionPage): Promise<string[]> {
  return own.evaluate(async () => {
    const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
    return Object.keys((await api.storage.local.get("settings")).settings?.hidden ?? {});
  });
}

describe.each(BROWSERS)("hidden names, in %s", (name) => {
  const session = articleSession(name);

  const open = async (path: string) => {
    const page = await session.driver.open(session.server.put(path, STORY));
    await page.bringToFront();
    await untilMarked(page, ALL);
    return page;
  };
  const wagner: HiddenName = {
    entity: "wagner-group",
    label: "Wagner Group",
    form: "WAGNER",
    host: null,
    path: null,
  };

  it("are not marked where they are hidden, in every tab, until they are brought back", async () => {
    const pages = [await open("/a.html"), await open("/b.html")] as const;
    const [first, second] = pages;
    const host = new URL(first.url()).host;
    const own = await session.driver.openExtensionPage("options.html");
    const steps: [HiddenName[], string[], string[]][] = [
      [[{ ...wagner, host, path: "/a.html" }], ["Wagner Group", "Minsk"], ALL],
      [[{ ...wagner, host: "b.example" }], ALL, ALL],
      [[{ ...wagner, form: null }], ["Minsk"], ["Minsk"]],
    ];
    for (const [names, onFirst, onSecond] of steps) {
      await hide(own, ...names);
      for (const [page, wanted] of [
        [first, onFirst],
        [second, onSecond],
      ] as const) {
        await page.bringToFront();
        await untilMarked(page, wanted);
      }
    }
    await tools.until(() =>
      own.evaluate(tools.clickLabelled, "Bring back Wagner Group, however it is written"),
    );
    for (const page of pages) {
      await page.bringToFront();
      await untilMarked(page, ALL);
    }
    expect(await hiddenIn(own)).toEqual([]);
    for (const page of pages) await page.close();
    await own.close();
  });

  it("stand in the popup's list, and come back from there", async () => {
    const page = await open("/c.html");
    const host = new URL(page.url()).host;
    const own = await session.driver.openExtensionPage("options.html");
    const elsewhere = { ...wagner, host: "b.example" };
    await hide(own, elsewhere, { ...wagner, form: null, host });
    await page.bringToFront();
    await untilMarked(page, ["Minsk"]);
    const popup = await session.driver.openExtensionPage("popup.html");
    const isOff = (label: string) =>
      popup.evaluate((text) => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>("button.entity")];
        return buttons.find((button) => button.textContent?.includes(text))?.disabled ?? null;
      }, label);
    await tools.until(() => isOff("Wagner Group"));
    expect(await isOff("Minsk")).toBe(false);
    await tools.until(() => popup.evaluate(tools.clickLabelled, "Bring back Wagner Group"));
    await tools.until(async () => (await isOff("Wagner Group")) === false);
    await page.bringToFront();
    await untilMarked(page, ALL);
    expect(await hiddenIn(own)).toEqual([hiddenKey(elsewhere)]);
    await hide(own);
    await popup.close();
    await own.close();
    await page.close();
  });

  /** Opens the card of the second name of the Wagner Group, and chooses an entry of its menu. */
  const choose = async (page: Page, entry: string) => {
    const [, second] = await page.$$('fact-mark[data-entity="wagner-group"]');
    await page.mouse.move(2, 2);
    await second?.hover();
    await tools.waitForCard(page, "Wagner Group");
    await tools.clickInCard(page, MENU);
    await tools.clickInCard(page, entry);
  };
  const untilCardSays = (page: Page, words: string) =>
    tools.until(async () => (await tools.cardText(page)).includes(words));

  it("are hidden by the card's menu as far as the reader says, and brought back at once", async () => {
    const pages = [await open("/d.html"), await open("/e.html")] as const;
    const [page, other] = pages;
    const own = await session.driver.openExtensionPage("options.html");
    const without = ["Minsk"];
    const steps: [string, string, string[], string[]][] = [
      ["On this page", "Wagner Group is no longer marked on this page.", without, ALL],
      ["On this site", "Wagner Group is no longer marked on this site.", without, without],
      ["Everywhere", "Wagner Group is no longer marked anywhere.", without, without],
      [
        "Only the spelling “Wagner”, everywhere",
        "The spelling “Wagner” is no longer marked anywhere. Others still are.",
        ["Wagner Group", "Minsk"],
        ["Wagner Group", "Minsk"],
      ],
    ];
    for (const [entry, said, here, there] of steps) {
      await page.bringToFront();
      await choose(page, entry);
      await untilCardSays(page, said);
      await untilMarked(page, here);
      await other.bringToFront();
      await untilMarked(other, there);
      await page.bringToFront();
      await tools.clickInCard(page, "Undo");
      await tools.waitForNoCard(page);
      for (const one of [other, page]) {
        await one.bringToFront();
        await untilMarked(one, ALL);
      }
      expect(await hiddenIn(own)).toEqual([]);
    }
    for (const one of pages) await one.close();
    await own.close();
  });
});
