/** The card's host on pages of many kinds: what reaches in, and what gets out. */
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import { compileBundled } from "../../scripts/bundled-pack.ts";
import type { ReaderTarget } from "../../src/core/reader/reader-target.ts";
import { PROBED } from "../gallery/build.ts";
import { clickInCard, openGallery, rectInCard } from "./gallery.ts";
import { BROWSERS, ROOT } from "./harness.ts";

const { pack } = compileBundled(ROOT);
const FIRST_CITATION = ".claim:not([data-identity]) .quote";

/** The computed styles of everything in the card, but for what its place decides. */
const stylesInCard = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector("fact-card");
    const elements = [host, ...(host?.shadowRoot?.querySelectorAll(".dialog, .dialog *") ?? [])];
    return elements.flatMap((element) => {
      if (!element) return [];
      const style = getComputedStyle(element);
      return [
        "color",
        "font",
        "letterSpacing",
        "padding",
        "margin",
        "display",
        "textTransform",
      ].map(
        (property) =>
          `${element.localName} ${property} ${style[property as keyof CSSStyleDeclaration]}`,
      );
    });
  });

const addStyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    document.head.append(Object.assign(document.createElement("style"), { textContent: text }));
  }, css);

describe.each(BROWSERS)("in %s", (name) => {
  const gallery = openGallery(name);
  let page: Page;
  beforeAll(() => {
    page = gallery.page;
  });

  it("is out of reach of the page's styles", async () => {
    await gallery.show("card/ready");
    await clickInCard(page, FIRST_CITATION);
    const own = await stylesInCard(page);
    await addStyle(
      page,
      `* { color: red !important; font: 40px cursive !important; letter-spacing: 9px !important;
           padding: 30px !important; display: inline !important; --ink: red !important; }
       html { direction: rtl; text-transform: uppercase; visibility: hidden; }
       fact-card { display: none !important; opacity: 0 !important; left: -999px !important; }
       [popover] { inset: 0 !important; margin: auto !important; }`,
    );
    expect(await stylesInCard(page)).toEqual(own);
    expect(own.length).toBeGreaterThan(100);
  });

  it("leaves the page as it was, in size and in content", async () => {
    const state = () =>
      page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        const copy = document.documentElement.cloneNode(true) as Element;
        copy.querySelector("fact-card")?.remove();
        return { scrollWidth, scrollHeight, html: copy.outerHTML };
      });
    await gallery.show("card/ready&closed");
    const before = await state();
    await page.evaluate(() => (globalThis as unknown as { open(): Promise<void> }).open());
    expect(await state()).toEqual(before);
    expect(
      await page.$$eval("fact-card", (cards) => cards.map((card) => card.parentNode?.nodeName)),
    ).toEqual(["HTML"]);
    await page.evaluate(() => (globalThis as unknown as { host: { hide(): void } }).host.hide());
    expect(await page.$("fact-card")).toBeNull();
    expect(await state()).toEqual(before);
  });

  it("keeps keys and presses in it from the page's handlers", async () => {
    await gallery.show("card/ready");
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const target of [window, document, document.documentElement, document.body]) {
        for (const type of [
          "keydown",
          "keyup",
          "click",
          "mousedown",
          "pointerdown",
          "wheel",
          "focusin",
        ]) {
          target.addEventListener(type, () => heard.push(type));
        }
      }
    });
    await clickInCard(page, FIRST_CITATION);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.mouse.wheel({ deltaY: 40 });
    const { told, heard } = await page.evaluate(() => {
      const all = globalThis as unknown as { told: unknown[][]; heard: string[] };
      return { told: all.told, heard: all.heard };
    });
    expect(told).toContainEqual(["focusWithin", true]);
    expect(heard).toEqual([]);
  });

  it("scrolls alone: at its end the page stays where it is", async () => {
    await gallery.show("card/ready", { width: 1000, height: 500 });
    await clickInCard(page, FIRST_CITATION);
    // Until what unfolds is painted the card may not scroll, and a wheel scrolls the page.
    await page.waitForSelector("fact-card >>> .quote[aria-expanded=true]");
    await page.evaluate(twoFrames);
    const scrolled = () =>
      page.evaluate(() => {
        const dialog = document.querySelector("fact-card")?.shadowRoot?.querySelector(".dialog");
        return [scrollY, dialog?.scrollTop] as const;
      });
    const wheel = async () => {
      for (let i = 0; i < 12; i++) await page.mouse.wheel({ deltaY: 200 });
    };
    const [before] = await scrolled();
    await wheel();
    await page.waitForFunction(() => {
      const dialog = document.querySelector("fact-card")?.shadowRoot?.querySelector(".dialog");
      return dialog && dialog.scrollTop + dialog.clientHeight > dialog.scrollHeight - 2;
    });
    await wheel();
    const [after, inCard] = await scrolled();
    expect(inCard).toBeGreaterThan(50);
    expect(after).toBe(before);
  });

  it("lets a wheel scroll the page while it has nothing to scroll itself", async () => {
    await gallery.show("card/ready", { width: 1000, height: 900 });
    await page.evaluate(growTall);
    await page.evaluate(twoFrames);
    const { left, top } = await rectInCard(page, ".claim");
    await page.mouse.move(left + 20, top + 5);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel({ deltaY: 200 });
    await page.waitForFunction((y) => scrollY > y, { timeout: 5000 }, before);
  });

  it("leaves the wheel to the page until the pointer has moved in it", async () => {
    const size = { width: 1000, height: 500 };
    await gallery.show("card/ready", size);
    const { left, top } = await rectInCard(page, ".claim");
    await page.mouse.move(left + 20, top + 5);
    await gallery.show("card/ready", size);
    await page.evaluate(growTall);
    await page.evaluate(twoFrames);
    const scrolled = () =>
      page.evaluate(() => ({
        page: scrollY,
        card: document.querySelector("fact-card")?.shadowRoot?.querySelector(".dialog")?.scrollTop,
      }));
    const before = await scrolled();
    await page.mouse.wheel({ deltaY: 20 });
    await page.waitForFunction((y) => scrollY > y, { timeout: 5000 }, before.page);
    const { page: after, card } = await scrolled();
    expect(card).toBe(0);
    await page.mouse.move(left + 60, top + 25, { steps: 3 });
    await page.mouse.wheel({ deltaY: 20 });
    await page.waitForFunction(
      () =>
        (document.querySelector("fact-card")?.shadowRoot?.querySelector(".dialog")?.scrollTop ??
          0) > 0,
      { timeout: 5000 },
    );
    expect((await scrolled()).page).toBe(after);
  });

  it("is worked by the keyboard alone", async () => {
    await gallery.show("card/ready");
    await page.evaluate(() => (globalThis as unknown as { host: { focus(): void } }).host.focus());
    const focused = () =>
      page.evaluate(() => {
        const active = document.querySelector("fact-card")?.shadowRoot?.activeElement;
        return active?.ariaLabel ?? active?.textContent ?? "";
      });
    const tabTo = async (name: string) => {
      for (let i = 0; i < 12; i++) {
        await page.keyboard.press("Tab");
        if ((await focused()).startsWith(name)) return;
      }
      throw new Error(`Tab never comes to ${name}`);
    };
    await tabTo("Close");
    await tabTo("Quote:");
    await page.keyboard.press("Enter");
    await tabTo("Open the document");
    await page.keyboard.press("Enter");
    const [quote, told] = await page.evaluate(
      () =>
        [
          document.querySelector("fact-card")?.shadowRoot?.querySelector("blockquote")?.textContent,
          (globalThis as unknown as { told: [string, ReaderTarget][] }).told,
        ] as const,
    );
    const target = told.find(([callback]) => callback === "openDocument")?.[1];
    const opened = pack.documents.find(({ id }) => id === target?.document);
    expect(quote).toBe(opened?.text.slice(target?.span?.start, target?.span?.end));
  });

  it("begins a card turned to at its top, and keeps the focus", async () => {
    await gallery.show("card/ready", { width: 1000, height: 500 });
    await clickInCard(page, FIRST_CITATION);
    await page.mouse.wheel({ deltaY: 100 });
    await page.waitForFunction(() => {
      const root = document.querySelector("fact-card")?.shadowRoot;
      return (root?.querySelector(".dialog")?.scrollTop ?? 0) > 0;
    });
    const turned = await page.evaluate(() => {
      const { host, cards } = globalThis as unknown as {
        host: { render(model: unknown): void };
        cards(name: string): unknown;
      };
      host.render(cards("turned"));
      const root = document.querySelector("fact-card")?.shadowRoot;
      const { className, scrollTop } = root?.activeElement ?? {};
      return { className, scrollTop };
    });
    expect(turned).toEqual({ className: "dialog", scrollTop: 0 });
  });

  it("stays above what opens in the top layer after it", async () => {
    await gallery.show("card/ready");
    await page.evaluate(() => {
      const cover = document.createElement("div");
      cover.popover = "manual";
      cover.style.cssText = "inset: 0; width: 100vw; height: 100vh";
      document.body.append(cover);
      cover.showPopover();
    });
    const { left, top, right, bottom } = await rectInCard(page);
    await page.waitForFunction(
      (x, y) => document.elementFromPoint(x, y)?.localName === "fact-card",
      { timeout: 2000 },
      (left + right) / 2,
      (top + bottom) / 2,
    );
  });

  it("keeps its style under a page's policy that allows none", async () => {
    await gallery.show("card/ready");
    const own = await stylesInCard(page);
    const url = gallery.server.put(`${PROBED}strict.html`, {
      body: "<!doctype html><meta charset=utf-8><title>Strict</title><p>A name.</p>",
      headers: { "content-security-policy": "default-src 'none'; style-src 'none'" },
    });
    const strict = await gallery.driver.open(url);
    await strict.waitForSelector("fact-card");
    expect((await stylesInCard(strict)).slice(0, own.length)).toEqual(own);
    await strict.close();
  });
});

function growTall(): void {
  document.body.style.minHeight = "3000px";
}

/** Resolves once what was changed before is painted: until then a wheel scrolls what could scroll before. */
async function twoFrames(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
}
