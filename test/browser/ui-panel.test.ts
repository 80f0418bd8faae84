/** The list of a page's names beside it, and the context sheet, of the built extension in both browsers. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { compileBundled } from "../../scripts/bundled-pack.ts";
import { inReadingOrder } from "../../src/core/card/passage-runs.ts";
import { NAMES_AT_FIRST } from "../../src/core/sheet/sheet-names.ts";
import { articleSession } from "./article-session.ts";
import { BROWSERS, type ExtensionPage, ROOT } from "./harness.ts";
import * as tools from "./page-tools.ts";

const { pack } = compileBundled(ROOT);
const entityOf = (id: string) => {
  const entity = pack.entities.find((one) => one.id === id);
  if (!entity) throw new Error(`The pack has no ${id}`);
  return entity;
};

interface Listed {
  id: string;
  claims: string[];
  isInView: boolean;
}

/** What the panel lists, in its order. */
const listed = (panel: ExtensionPage): Promise<Listed[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-entity]")].map((member) => ({
      id: member.dataset.entity ?? "",
      claims: [...member.querySelectorAll("[data-claim]")].map((claim) => claim.textContent ?? ""),
      isInView: member.dataset.inView === "true",
    })),
  );

const textOf = (view: ExtensionPage): Promise<string> =>
  view.evaluate(() => document.body.textContent ?? "");

/** The entities of marks, in the order of their first; with `inView`, of those that a reader sees. */
const marked = (page: Page, inView: boolean): Promise<string[]> =>
  page.$$eval(
    "fact-mark",
    (marks, isViewOnly) => {
      const seen = marks.filter((mark) =>
        [...mark.getClientRects()].some(({ top, height }) => {
          const middle = top + height / 2;
          return !isViewOnly || (middle > 0 && middle < innerHeight);
        }),
      );
      return [...new Set(seen.map((mark) => (mark as HTMLElement).dataset.entity ?? ""))];
    },
    inView,
  );

/** As far as these tests ask the extension's own pages for it; Firefox knows it as `browser`. */
declare const chrome: {
  windows: { getLastFocused(): Promise<{ id: number }> };
  commands: { onCommand: { dispatch(command: string, tab: { windowId: number }): void } };
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  storage: {
    local: { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> };
  };
};

function setTextSize(panel: ExtensionPage, percent: number): Promise<void> {
  return panel.evaluate(async (cardTextSize) => {
    const { local } = ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage;
    const { settings } = await local.get("settings");
    await local.set({ settings: { ...settings, cardTextSize } });
  }, percent);
}

function textScale(): number | undefined {
  return document.querySelector(".cited")?.currentCSSZoom;
}

function topOfHead(): number | undefined {
  return document.querySelector("h1")?.getBoundingClientRect().top;
}

/** The controls of quotations that stand outside the box of their sentence. */
function controlsBeyondTheirSentence(): (string | null)[] {
  const controls = [...document.querySelectorAll("[data-citation]")];
  if (controls.length === 0) return ["there is none"];
  return controls
    .filter((control) => {
      const { right = 0 } = control.parentElement?.getBoundingClientRect() ?? {};
      return control.getBoundingClientRect().right > right + 1;
    })
    .map((control) => control.getAttribute("aria-label"));
}

describe.each(BROWSERS)("beside the page, in %s", (name) => {
  const session = articleSession(name);

  /** The article with all its marks, and the panel, which lists as many names. */
  async function openBoth(): Promise<{ page: Page; panel: ExtensionPage }> {
    const page = await session.open();
    await page.bringToFront();
    await page.waitForSelector("fact-mark");
    await tools.allMarksOf(page);
    const panel = await session.driver.openExtensionPage("panel.html");
    await page.bringToFront();
    const names = (await marked(page, false)).length;
    await tools.until(async () => (await listed(panel)).length === names);
    return { page, panel };
  }

  it("lists the names in the order of the page, each with what the documents say first", async () => {
    const { page, panel } = await openBoth();
    const members = await listed(panel);
    expect(members.map(({ id }) => id)).toEqual(await marked(page, false));
    for (const { id, claims } of members) {
      const { identity, summary } = entityOf(id);
      const [first] = summary;
      expect(claims).toEqual([identity, first].flatMap((statement) => statement?.text ?? []));
    }
    const said = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-entity]")].map(
        ({ textContent }) => textContent,
      ),
    );
    for (const [i, { id }] of members.entries()) {
      const matters = entityOf(id).differences.filter(({ kind }) => kind === "differ");
      const isNamed = matters.some(({ about }) => said[i]?.includes(`differ: ${about}`));
      expect(isNamed, id).toBe(matters.length === 1);
    }
    await setTextSize(panel, 150);
    await tools.until(async () => (await panel.evaluate(textScale)) === 1.5);
    expect(await panel.evaluate(controlsBeyondTheirSentence)).toEqual([]);
    await setTextSize(panel, 100);
    await tools.until(async () => (await panel.evaluate(textScale)) === 1);
    await panel.close();
    await page.close();
  });

  it("says of each sentence whose it is, and where it is less than fact", async () => {
    const { page, panel } = await openBoth();
    const shown = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-entity]")].flatMap((member) =>
        [...member.querySelectorAll("[data-claim]")].map((claim) => ({
          text: claim.textContent,
          entity: member.dataset.entity ?? "",
          stance: claim.closest(".sentence")?.querySelector<HTMLElement>("[data-stance]")?.dataset
            .stance,
          source: claim.closest(".cited")?.querySelector(".source")?.textContent ?? "",
        })),
      ),
    );
    for (const { text, entity, stance = "fact", source } of shown) {
      const { identity, summary } = entityOf(entity);
      const statement = [identity, ...summary].find((one) => one?.text === text);
      expect([text, stance]).toEqual([text, statement?.stance]);
      const [cited] = statement?.citations.filter(({ context }) => !context) ?? [];
      const document = pack.documents.find(({ id }) => id === cited?.document);
      expect(source).toContain(document?.name);
    }
    expect(new Set(shown.map(({ stance }) => stance)).size).toBeGreaterThan(1);
    await panel.close();
    await page.close();
  });

  it("shows the exact words of a claim", async () => {
    const { page, panel } = await openBoth();
    const [claim] = entityOf("vladimir-putin").summary;
    const unfolded = await panel.evaluate((text) => {
      const control = document.querySelector<HTMLElement>(`[aria-label="Quote: ${text}"]`);
      control?.click();
      return control !== null;
    }, claim?.text);
    expect(unfolded).toBe(true);
    const quotes = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll("blockquote")].map(({ textContent }) => textContent),
      );
    await tools.until(async () => (await quotes()).length > 0);
    expect(await quotes()).toEqual(
      inReadingOrder(claim?.citations ?? []).map(({ quote }) => quote),
    );
    await panel.close();
    await page.close();
  });

  it("follows the page as it is scrolled, and goes to a name", async () => {
    const { page, panel } = await openBoth();
    const follows = () =>
      tools.until(async () => {
        const inView = new Set(await marked(page, true));
        const members = await listed(panel);
        return members.every(({ id, isInView }) => isInView === inView.has(id));
      });
    // No smooth scrolling gets on in a tab in the background, as the panel's page is here.
    await panel.evaluate(() => {
      document.documentElement.style.scrollBehavior = "auto";
    });
    /** The list has scrolled to the name that stands first in the page's view. */
    const showsFirstOf = ([first]: string[]) =>
      tools.until(() =>
        panel.evaluate((id) => {
          const member = document.querySelector(`[data-entity="${id}"]`);
          const { top = -1, bottom = 0 } = member?.getBoundingClientRect() ?? {};
          return top >= 0 && bottom <= innerHeight;
        }, first),
      );
    await follows();
    const namesInView = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll(".in-view li")].map(({ textContent }) => textContent ?? ""),
      );
    const atTop = await marked(page, true);
    expect(await namesInView()).toEqual(atTop.map((id) => entityOf(id).label));
    await showsFirstOf(atTop);
    expect(await panel.evaluate(topOfHead)).toBeGreaterThanOrEqual(0);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await follows();
    const halfway = await marked(page, true);
    expect(halfway).not.toEqual(atTop);
    await showsFirstOf(halfway);
    await page.evaluate(() => scrollTo(0, 0));
    await follows();
    await showsFirstOf(atTop);
    expect(await panel.evaluate(topOfHead)).toBeGreaterThanOrEqual(0);
    const shown = await panel.evaluate(() => {
      const button = document.querySelector<HTMLElement>("[data-entity=ramzan-kadyrov] .name");
      button?.click();
      return button !== null;
    });
    expect(shown).toBe(true);
    await tools.waitForCard(page, "Kadyrov");
    await follows();
    expect(await marked(page, true)).toContain("ramzan-kadyrov");
    await panel.close();
    await page.close();
  });

  it("follows its window to another tab and back", async () => {
    const { page, panel } = await openBoth();
    const other = await session.driver.open("about:blank");
    await other.bringToFront();
    await tools.waitForWords(panel, "Fact Context cannot read this page");
    expect(await listed(panel)).toEqual([]);
    await page.bringToFront();
    await tools.until(async () => (await listed(panel)).length > 0);
    await page.goto("about:blank");
    await tools.waitForWords(panel, "Fact Context cannot read this page");
    await page.goto(session.url);
    await tools.until(async () => (await listed(panel)).length > 0);
    for (const opened of [other, panel, page]) await opened.close();
  });

  it("makes a sheet of the article, on one page at first, and saves what it shows", async () => {
    const { page, panel } = await openBoth();
    const tab = await panel.evaluate(async (url) => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      const tabs = await api.tabs.query({});
      return tabs.find((one) => one.url === url)?.id;
    }, session.url);
    const named = (await listed(panel)).map(({ id }) => entityOf(id));
    const sheet = await session.driver.openExtensionPage(`sheet.html?tab=${tab}`);
    const quotesOn = () =>
      sheet.evaluate(() =>
        [...document.querySelectorAll("blockquote")].map(({ textContent }) => textContent ?? ""),
      );
    await tools.until(async () => (await quotesOn()).length > 0);
    const entries = () => sheet.evaluate(() => document.querySelectorAll(".entry").length);
    expect(await entries()).toBe(NAMES_AT_FIRST);
    for (const way of ["None", "All"]) await sheet.evaluate(tools.clickButton, way);
    await tools.until(async () => (await entries()) === named.length);
    await sheet.evaluate(tools.clickSwitch, "More claims");
    await tools.until(() => sheet.evaluate(() => document.querySelector(".difference") !== null));
    const cited = named.flatMap(({ identity, summary, differences }) =>
      [identity, ...summary, ...differences.flatMap(({ statements }) => statements)].flatMap(
        (statement) => statement?.citations ?? [],
      ),
    );
    const shown = await quotesOn();
    const quotes = [...new Set(cited.map(({ quote }) => quote))];
    expect(shown.filter((quote) => !quotes.includes(quote))).toEqual([]);
    expect(quotes.filter((quote) => !shown.some((one) => one.includes(quote)))).toEqual([]);
    const titles = pack.documents.filter(({ id }) => cited.some(({ document }) => document === id));
    for (const { title } of titles) expect(await textOf(sheet)).toContain(title);
    expect(await textOf(sheet)).not.toContain(session.url);

    const saved = await sheet.evaluate(async () => {
      const blobs: Blob[] = [];
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        blobs.push(blob);
        return make(blob);
      };
      const save = [...document.querySelectorAll("button")].find(({ textContent }) =>
        textContent?.includes("Markdown"),
      );
      save?.click();
      return blobs[0]?.text();
    });
    const plain = (text: string) => text.replace(/[\\>\s]+/gu, " ");
    for (const { quote } of cited) expect(plain(saved ?? "")).toContain(plain(quote).trim());
    await tools.waitForWords(sheet, "Saved as context-five-capitals");
    for (const opened of [sheet, panel, page]) await opened.close();
  });

  it("says on the sheet of a page that is gone that it is", async () => {
    const sheet = await session.driver.openExtensionPage("sheet.html?tab=987654321");
    await tools.waitForWords(sheet, "The page was closed.");
    await sheet.close();
  });
});

describe("the side panel of Chromium", () => {
  const session = articleSession("chromium");

  it("opens from the popup, beside the page that the popup is over", async () => {
    const { browser } = session.driver;
    const page = await session.open();
    await page.bringToFront();
    await page.waitForSelector("fact-mark");
    const [extension] = [...(await browser.extensions()).values()];
    await extension?.triggerAction(page);
    const target = await browser.waitForTarget((one) => one.url().endsWith("/popup.html"));
    const popup = await target.asPage();
    const button = await popup.waitForSelector("::-p-text(Show beside the page)");
    await button?.click();
    const opened = await browser.waitForTarget((one) => one.url().endsWith("/panel.html"));
    const panel = await opened.asPage();
    await panel.waitForSelector("[data-entity=alexander-lukashenko]");
    // What its key does while it is open. Chromium opens it only upon a real one.
    const background = await browser.waitForTarget((one) => one.type() === "service_worker");
    await (await background.worker())?.evaluate(async () => {
      const { id } = await chrome.windows.getLastFocused();
      chrome.commands.onCommand.dispatch("open-panel", { windowId: id });
    });
    await tools.until(async () => !browser.targets().includes(opened));
    await page.close();
  });
});
