/** What a page may try with the card, and what it must not reach. */

import { describe, expect, it } from "vitest";
import { letPass } from "../support/let-pass.ts";
import { articleSession } from "./article-session.ts";
import { BROWSERS, EVERY_NAME, storeSettings } from "./harness.ts";
import * as tools from "./page-tools.ts";

const STORY = `<!doctype html><title>A story</title><meta property="og:type" content="article">
  <article><p>Vladimir Putin spoke.</p></article>`;

declare global {
  var heard: string[];
  var inner: (ShadowRoot | null | undefined)[];
}

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);
  const open = async (script = "") => {
    const page = await session.driver.open(
      session.server.put("/hostile.html", `${STORY}<script>${script}</script>`),
    );
    await tools.settled(page);
    return page;
  };

  it("opens its card on a page that has an element of that name, and shows it nothing inside", async () => {
    const page = await open(`
      globalThis.inner = [];
      customElements.define("fact-card", class extends HTMLElement {
        static disabledFeatures = ["shadow"];
        connectedCallback() {
          inner.push(this.shadowRoot);
          try { inner.push(this.attachInternals().shadowRoot); } catch {}
        }
      });`);
    await tools.openCard(page, "Vladimir Putin");
    const reached = await page.evaluate(() => [
      ...inner,
      document.querySelector("fact-card")?.shadowRoot,
    ]);
    expect(reached.filter((root) => root !== null)).toEqual([]);
    await page.close();
  });

  it("is moved by a reader's own keys and presses alone", async () => {
    const page = await open();
    await tools.openCard(page, "Vladimir Putin");
    await page.evaluate(() => {
      const options = { bubbles: true, composed: true };
      const host = document.querySelector("fact-card");
      for (const target of [window, document.body, host]) {
        target?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", ...options }));
        target?.dispatchEvent(new PointerEvent("pointerdown", options));
      }
    });
    await letPass(300);
    expect(await tools.cardHeading(page)).toContain("Putin");
    await page.close();
  });

  it("comes to lie above what the page lays over the name and the card", async () => {
    await storeSettings(session.driver, { density: "section" });
    const page = await open();
    await tools.openCard(page, "Vladimir Putin");
    const onTop = await page.evaluate(async () => {
      const { left, top } = document.querySelector("fact-card")?.getBoundingClientRect() ?? {};
      const veil = document.createElement("div");
      veil.textContent = "Do you accept cookies?";
      veil.popover = "manual";
      veil.style.cssText = "width: 100%; height: 100%; background: #fff; pointer-events: none";
      document.body.append(veil);
      veil.showPopover();
      await new Promise((resolve) => setTimeout(resolve, 200));
      veil.style.pointerEvents = "auto";
      return document.elementFromPoint((left ?? 0) + 40, (top ?? 0) + 40)?.localName;
    });
    expect(onTop).toBe("fact-card");
    await storeSettings(session.driver, EVERY_NAME);
    await page.close();
  });

  it("can be used again after the page has made it inert and hidden it from screen readers", async () => {
    const page = await open();
    const opened = async () => {
      await tools.openCard(page, "Vladimir Putin");
    };
    await opened();
    await page.$eval("fact-card", (host) => {
      Object.assign(host, { inert: true, ariaHidden: "true" });
    });
    await page.mouse.move(2, 2);
    await tools.waitForNoCard(page);
    await opened();
    await tools.clickInCard(page, "Close");
    await tools.waitForNoCard(page);
    await opened();
    expect(await page.$eval("fact-card", ({ ariaHidden }) => ariaHidden)).toBeNull();
    await page.close();
  });

  it("does not open for a page that imitates a reader's pointer", async () => {
    const page = await open();
    const { left, top } = await tools.textBox(page, "Vladimir Putin");
    await page.evaluate(
      (x, y) => {
        const at = { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: "mouse" };
        for (const type of ["pointerover", "pointermove", "pointermove", "click"]) {
          document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent(type, at));
        }
      },
      left + 10,
      top + 5,
    );
    await letPass(900);
    expect(await page.$("fact-card")).toBeNull();
    await page.close();
  });

  it("does not come back when the page takes it out", async () => {
    const page = await open(`
      globalThis.heard = [];
      new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          for (const node of addedNodes) {
            if (node.localName !== "fact-card") continue;
            heard.push("added");
            node.remove();
          }
        }
      }).observe(document.documentElement, { childList: true });`);
    await tools.hoverText(page, "Vladimir Putin");
    await tools.until(() => page.evaluate(() => heard.length > 0));
    await letPass(1000);
    expect(await page.evaluate(() => heard.length)).toBeLessThanOrEqual(2);
    await page.close();
  });
});
