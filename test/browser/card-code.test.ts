/** The card's code comes when a name is first pointed at: on every page, unseen by any. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { BROWSERS, ROOT } from "./harness.ts";
import * as tools from "./page-tools.ts";

declare global {
  var violations: string[];
  var stacks: string[];
}

const ARTICLE = readFileSync(join(ROOT, "demo/article.html"), "utf8");
const CARD_CODE = "card.js";

/** What a page gets that tries each way to load an address; the address itself left out. */
async function answersTo(page: Page, address: string): Promise<string[]> {
  // A string, since the test runner would replace the import in a function.
  const imported = page.evaluate(`import(${JSON.stringify(address)}).then(String, String)`);
  const rest = page.evaluate((there) => {
    const load = (tag: string) =>
      new Promise<string>((resolve) => {
        const element = document.createElement(tag);
        element.onload = () => resolve(`${tag} loaded`);
        element.onerror = () => resolve(`${tag} failed`);
        Object.assign(element, { rel: "modulepreload", src: there, href: there });
        document.head.append(element);
      });
    const opaque = { mode: "no-cors" } as const;
    return Promise.all([
      fetch(there).then(String, String),
      fetch(there, opaque).then(String, String),
      ...["script", "img", "link"].map(load),
    ]);
  }, address);
  const [first, others] = await Promise.all([imported, rest]);
  return [String(first).replace(address, ""), ...others];
}

describe.each(BROWSERS)("the card's code, in %s", (name) => {
  const session = articleSession(name);

  it("runs on a page that allows no script at all", async () => {
    const strict = session.server.put("/strict.html", {
      body: ARTICLE,
      headers: {
        "content-security-policy":
          "default-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    });
    const page = await session.driver.open(strict);
    await tools.hover(page, "vladimir-putin");
    await tools.waitForCard(page, "Putin");
    await page.close();
  });

  it("tells the page nothing of where it came from", async () => {
    const page = await session.open();
    await page.evaluate(() => {
      globalThis.violations = [];
      globalThis.stacks = [];
      addEventListener("securitypolicyviolation", ({ blockedURI, sourceFile }) =>
        violations.push(blockedURI, sourceFile),
      );
      for (const type of ["focusin", "toggle", "scroll", "error", "unhandledrejection"]) {
        addEventListener(type, () => stacks.push(`${new Error(type).stack}`), true);
      }
    });
    await tools.hover(page, "vladimir-putin");
    await tools.waitForCard(page, "Putin");
    await tools.clickInCard(page, "Quote:");
    const card = await tools.cardText(page);
    const seen = await page.evaluate(() => ({
      loaded: performance.getEntriesByType("resource").map((entry) => entry.name),
      html: document.documentElement.outerHTML,
      violations,
      stacks,
    }));
    expect(card).toContain("Putin");
    expect(seen.stacks.length).toBeGreaterThan(0);
    expect(JSON.stringify(seen)).not.toContain("-extension:");
    await page.close();
  });

  it.runIf(name === "chromium")(
    "does not answer a page that knows the extension's id, nor does any other file",
    async () => {
      const popup = await session.driver.openExtensionPage("popup.html");
      const address = await popup.evaluate((file) => new URL(file, location.href).href, CARD_CODE);
      expect(await popup.evaluate(async (there) => (await fetch(there)).ok, address)).toBe(true);
      await popup.close();

      const page = await session.open();
      await tools.hover(page, "vladimir-putin");
      await tools.waitForCard(page, "Putin");
      const missing = await answersTo(page, address.replace(CARD_CODE, "absent.js"));
      for (const file of [CARD_CODE, "content.js", "manifest.json"]) {
        const present = await answersTo(page, address.replace(CARD_CODE, file));
        const isSame = present.map((answer) => answer.replaceAll(file, "absent.js"));
        expect(isSame, file).toEqual(missing);
        expect(present.slice(3)).toEqual(["script failed", "img failed", "link failed"]);
      }
      await page.close();
    },
  );
});
