/** The options page's questions. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { openGallery } from "./gallery.ts";
import { BROWSERS } from "./harness.ts";
import * as tools from "./page-tools.ts";

describe.each(BROWSERS)("the options page, in %s", (name) => {
  const gallery = openGallery(name);

  it("asks one question at a time", async () => {
    await gallery.show("options/used");
    const asked = () =>
      gallery.page.$$eval("[role=alertdialog]", (all) =>
        all.map(({ textContent }) => textContent ?? ""),
      );
    const press = (label: string) =>
      gallery.page.$$eval(
        ".buttons > button",
        (all, words) => all.find(({ textContent }) => textContent === words)?.click(),
        label,
      );
    await press("Reset all settings");
    await tools.until(async () => (await asked()).length === 1);
    await press("Delete everything");
    await tools.until(async () => (await asked()).some((one) => one.includes("cannot be undone")));
    expect(await asked()).toHaveLength(1);
    await press("Reset all settings");
    await tools.until(async () =>
      (await asked()).some((one) => one.includes("Return every setting")),
    );
    expect(await asked()).toHaveLength(1);
  });

  it("lists all of many documents when asked to, and leads the keys to the first that come", async () => {
    await gallery.show("options/used");
    const { page } = gallery;
    const listed = () => page.$$eval(".documents li", (all) => all.length);
    const atFirst = await listed();
    expect(atFirst).toBeLessThan(30);
    const [button] = await page.$$('xpath/.//button[.="Show all 300 documents"]');
    await button?.focus();
    await page.keyboard.press("Enter");
    await tools.until(async () => (await listed()) === 300);
    const place = await page.$$eval(".documents button", (all) =>
      all.indexOf(document.activeElement as HTMLButtonElement),
    );
    expect(place).toBe(atFirst);
  });

  it("leads the keys into a question and back to what asked it", async () => {
    await gallery.show("options/used");
    const { page } = gallery;
    const press = async (label: string) => {
      const [button] = await page.$$(`xpath/.//main//button[normalize-space()="${label}"]`);
      await button?.focus();
      await page.keyboard.press("Enter");
    };
    for (const answer of ["Escape", "Enter"] as const) {
      await press("Reset all settings");
      await tools.until(async () => (await focused(page)) === "Cancel");
      await page.keyboard.press(answer);
      await tools.until(async () => (await focused(page)) === "Reset all settings");
      expect(await page.$("[role=alertdialog]")).toBeNull();
    }
  });

  it("keeps the keys near a rule or a hidden name that is taken away", async () => {
    await gallery.show("options/used");
    const { page } = gallery;
    for (const [heading, selector] of [
      ["Sites with a setting of their own", ".rules button[aria-label^='Remove']"],
      ["Hidden names", "[aria-labelledby=hidden] .rules button"],
    ] as const) {
      await page.focus(selector);
      await page.keyboard.press("Enter");
      await tools.until(async () => (await focused(page)) === heading);
    }
  });

  it("keeps the keys where the backup is when its notice is closed", async () => {
    await gallery.show("options/used");
    const { page } = gallery;
    await page.focus(".notice button");
    await page.keyboard.press("Enter");
    await tools.until(async () => (await focused(page)) === "Backup");
  });

  it("leads to each of its parts", async () => {
    await gallery.show("options/used");
    const { page } = gallery;
    const parts = await page.$$eval("h2", (all) => all.map(({ textContent }) => textContent));
    const links = await page.$$eval("header nav a", (all) =>
      all.map((link) => {
        const led = document.getElementById((link as HTMLAnchorElement).hash.slice(1));
        return { words: link.textContent, to: led?.textContent };
      }),
    );
    expect(links).toEqual(parts.map((words) => ({ words, to: words })));
  });

  it.each(["en", "de", "fr", "pl", "uk"])(
    "breaks no label of a slider and no key that has none, in %s",
    async (locale) => {
      await gallery.show(`options/new&locale=${locale}`);
      const broken = await gallery.page.$$eval(".slider > span, dd", (all) =>
        all
          .filter(
            (one) => one.clientHeight > 1.6 * Number.parseFloat(getComputedStyle(one).lineHeight),
          )
          .map(({ textContent }) => textContent),
      );
      expect(broken).toEqual([]);
    },
  );

  it("breaks no site's name into rows of a few letters in a narrow window", async () => {
    await gallery.show("options/used", { width: 320, height: 700 });
    const rows = await gallery.page.evaluate(() =>
      [...document.querySelectorAll(".rules li:has(select) .site")].map((site) => {
        const words = document.createRange();
        words.selectNodeContents(site);
        return words.getClientRects().length;
      }),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(Math.max(...rows)).toBeLessThanOrEqual(2);
  });
});

/** The words of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
}
