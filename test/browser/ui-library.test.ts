/** The library page at every width, and its table with twenty thousand names. */
import { describe, expect, it } from "vitest";
import { LIBRARY_STATES } from "../gallery/states.ts";
import { openGallery } from "./gallery.ts";
import { BROWSERS, screenshotPath } from "./harness.ts";
import * as tools from "./page-tools.ts";

const WIDTHS = [390, 768, 1280];

describe.each(BROWSERS)("the library page, in %s", (name) => {
  const gallery = openGallery(name);

  it.each(WIDTHS)("needs no scrolling sideways, %i px wide", async (width) => {
    for (const state of LIBRARY_STATES) {
      await gallery.show(`library/${state}`, { width, height: 800 });
      const { wide, seen } = await gallery.page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        seen: document.documentElement.clientWidth,
      }));
      await gallery.page.screenshot({
        path: await screenshotPath(name, `library-${state}-${width}`),
        fullPage: true,
      });
      expect(wide, state).toBeLessThanOrEqual(seen);
    }
  });

  it("says of a failed import which files were refused, and not that documents were added in part", async () => {
    const said = async (state: string) => {
      await gallery.show(`library/${state}`);
      return gallery.page.$eval(".import", ({ textContent }) => textContent ?? "");
    };
    expect(await said("done")).toContain("added without a part");
    const failed = await said("failed");
    expect(failed).toContain("could not be added");
    expect(failed).not.toContain("added without a part");
  });

  it("draws only the names near the view of twenty thousand, wherever it is scrolled", async () => {
    await gallery.show("library/review", { width: 1280, height: 800 });
    const drawn = () =>
      gallery.page.evaluate(() => {
        const list = document.querySelector(".rows");
        if (!list) throw new Error("No table");
        const { top, bottom } = list.getBoundingClientRect();
        const rows = [...list.querySelectorAll("tr[data-entity]")];
        const seen = rows.filter((row) => {
          const at = row.getBoundingClientRect();
          return at.bottom > top && at.top < bottom;
        });
        return {
          rows: rows.length,
          seen: seen.length,
          last: rows.at(-1)?.getAttribute("aria-rowindex"),
        };
      });
    for (const part of [0, 0.5, 1]) {
      await gallery.page.$eval(
        ".rows",
        (list, at) => {
          list.scrollTop = (list.scrollHeight - list.clientHeight) * at;
        },
        part,
      );
      await tools.until(async () => {
        const { seen, last } = await drawn();
        return seen >= 10 && (part < 1 || last === "20001");
      });
      expect((await drawn()).rows).toBeLessThan(100);
    }
  });

  it.each(["en", "de", "fr", "pl", "uk"])(
    "shows all that can be done with one name without scrolling sideways, in %s",
    async (locale) => {
      await gallery.show(`library/details&locale=${locale}`, { width: 1085, height: 800 });
      await gallery.page.screenshot({ path: await screenshotPath(name, `library-pane-${locale}`) });
      const beyond = await gallery.page.evaluate(() => {
        const pane = document.querySelector<HTMLElement>(".details");
        if (!pane) throw new Error("No pane");
        // A bar that takes room, as some systems draw it.
        pane.style.paddingInlineEnd = "31px";
        return pane.scrollWidth - pane.clientWidth;
      });
      expect(beyond).toBeLessThanOrEqual(0);
    },
  );

  it.each(
    ["en", "de", "fr", "pl", "uk"].flatMap((locale) =>
      [360, 1000].map((wide) => [locale, wide] as const),
    ),
  )(
    "shows names of ordinary length and headings whole, in %s, %i px wide",
    async (locale, width) => {
      await gallery.show(`library/review&locale=${locale}`, { width, height: 760 });
      const cut = await gallery.page.evaluate(() => {
        const name = document.querySelector<HTMLElement>("tr[data-entity='name-1'] .chip");
        const head = document.querySelector<HTMLElement>("thead");
        if (!name || !head) throw new Error("No table");
        name.textContent = "Northern Ferry Company";
        const cells = [...head.querySelectorAll<HTMLElement>("th")].filter(
          ({ offsetWidth }) => offsetWidth > 0,
        );
        return [name, ...cells]
          .filter((one) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight)
          .map(({ textContent }) => textContent);
      });
      await gallery.page.screenshot({
        path: await screenshotPath(name, `library-${width}-${locale}`),
      });
      expect(cut).toEqual([]);
    },
  );

  it("says what is missing for how many documents, in what leads there", async () => {
    await gallery.show("library/review", { width: 1000, height: 800 });
    const link = await gallery.page.$eval(".about summary", ({ textContent }) => textContent);
    expect(link?.trim()).toBe("Add what is missing for 67 documents: kind and date");
  });

  it("leaves nothing empty under a short table", async () => {
    await gallery.show("library/review", { width: 1280, height: 800 });
    await gallery.page.type("input[type=search]", "Northern Rivers Authority");
    await gallery.page.waitForFunction(
      () => document.querySelectorAll("tr[data-entity]").length === 1,
    );
    const { beneath, height } = await gallery.page.evaluate(() => {
      const review = document.querySelector(".review")?.getBoundingClientRect();
      const rows = document.querySelector(".rows")?.getBoundingClientRect();
      if (!review || !rows) throw new Error("No table");
      return { beneath: review.bottom - rows.bottom, height: review.height };
    });
    expect(beneath).toBeLessThan(2);
    expect(height).toBeLessThan(400);
  });

  it("shows the other spellings of a name whole beneath it", async () => {
    await gallery.show("library/review", { width: 1000, height: 800 });
    const also = await gallery.page.$eval(".also", (one) => ({
      text: one.textContent,
      isCut: one.scrollWidth > one.clientWidth,
    }));
    expect(also).toEqual({ text: "Northern Rivers Authority, NRA", isCut: false });
  });
});
