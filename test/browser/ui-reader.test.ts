/** The reader, on the documents that come with the extension. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileBundled } from "../../scripts/bundled-pack.ts";
import { documentView } from "../../src/core/reader/document-view.ts";
import { citedSpans, filterCitations } from "../../src/core/reader/passages.ts";
import { openGallery } from "./gallery.ts";
import {
  BROWSERS,
  type Driver,
  type ExtensionPage,
  launch,
  ROOT,
  storeSettings,
} from "./harness.ts";
import * as tools from "./page-tools.ts";

const { pack } = compileBundled(ROOT);
const views = pack.documents.flatMap(({ id }) => documentView(pack, id) ?? []);
const [view] = [...views].sort((a, b) => b.citations.length - a.citations.length);
if (!view) throw new Error("No document is cited");
const { id, text } = view.document;
const cited = view.citations[Math.floor(view.citations.length / 2)];
if (!cited) throw new Error("The document is not cited");

const litWords = (reader: ExtensionPage) =>
  reader.evaluate(() =>
    [...document.querySelectorAll("mark.lit")].map((mark) => mark.textContent).join(""),
  );

function searchFor(reader: ExtensionPage, words: string) {
  return reader.evaluate((wanted) => {
    const input = document.querySelector<HTMLInputElement>("input[type=search]");
    if (!input) throw new Error("There is no search");
    input.value = wanted;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, words);
}

describe.each(BROWSERS)("the reader, in %s", (name) => {
  let driver: Driver;
  let reader: ExtensionPage;
  const open = async (query: string) => {
    reader = await driver.openExtensionPage(`reader.html?document=${id}${query}`);
    await tools.until(() => reader.evaluate(() => document.querySelector("article") !== null));
    return reader;
  };
  const setOnlyFacts = (onlyFacts: boolean) =>
    storeSettings(driver, { density: "every", onlyFacts });
  beforeAll(async () => {
    driver = await launch(name);
  });
  afterAll(() => driver?.close());

  it("shows the text as it is, at the size of its own style", async () => {
    await open("");
    const shown = await reader.evaluate(() => ({
      paragraphs: [...document.querySelectorAll("article .text")].map((one) => one.textContent),
      marks: document.querySelectorAll("mark").length,
      size: getComputedStyle(document.body).fontSize,
    }));
    expect(shown.paragraphs).toEqual(text.split("\n").filter((line) => line.trim() !== ""));
    expect(shown.marks).toBe(0);
    expect(shown.size).toBe("14.5px");
    await reader.close();
  });

  it("lights the cited words, focuses them, and opens the card at the claim", async () => {
    const { start, end, entity, label, quote } = cited;
    await open(`&start=${start}&end=${end}&entity=${entity}`);
    await tools.until(() => reader.evaluate(() => document.querySelector(".beside h2") !== null));
    await tools.until(() =>
      reader.evaluate(() => document.querySelector(".beside blockquote") !== null),
    );
    const seen = await reader.evaluate(() => {
      const [mark] = document.querySelectorAll("mark.lit");
      const { top = -1, bottom = -1 } = mark?.getBoundingClientRect() ?? {};
      return {
        isFocused: document.activeElement === mark,
        isInView: top >= 0 && bottom <= innerHeight,
        heading: document.querySelector(".beside h2")?.textContent,
        quotes: [...document.querySelectorAll(".beside blockquote")].map((one) => one.textContent),
      };
    });
    expect(seen).toMatchObject({ isFocused: true, isInView: true, heading: label });
    expect(seen.quotes).toContain(quote);
    const bare = (words: string) => words.replace(/\s+/gu, "");
    expect(bare(await litWords(reader))).toBe(bare(quote));

    await reader.evaluate(tools.clickLabelled, "Next cited passage");
    await tools.until(async () => bare(await litWords(reader)) !== bare(quote));
    await reader.evaluate((words) => {
      const quotations = [...document.querySelectorAll(".beside .quotation")];
      const shown = quotations.find((one) => one.textContent?.includes(words));
      shown?.querySelector<HTMLElement>("figcaption button")?.click();
    }, quote);
    await tools.until(async () => bare(await litWords(reader)) === bare(quote));
    await reader.close();
  });

  it("marks names in the text, and shows the card of one that is clicked", async () => {
    await open("");
    const marked = () =>
      reader.evaluate(() =>
        [...(CSS.highlights.get("fact-name") ?? [])].map((range) => `${range}`),
      );
    await tools.until(async () => (await marked()).length > 0);
    // As a pointer would: on the name's first line, in its text.
    await reader.evaluate(() => {
      const [name] = CSS.highlights.get("fact-name") ?? [];
      const [line] = name instanceof Range ? name.getClientRects() : [];
      if (!line) throw new Error("No name is marked");
      const at = { clientX: line.left + 2, clientY: line.top + line.height / 2 };
      const under = document.elementFromPoint(at.clientX, at.clientY);
      under?.dispatchEvent(new MouseEvent("click", { ...at, bubbles: true }));
    });
    const heading = () =>
      reader.evaluate(() => document.querySelector(".beside h2")?.textContent ?? null);
    await tools.until(async () => (await heading()) !== null);
    const label = await heading();
    const [words = ""] = await marked();
    const named = pack.entities.find((entity) => entity.label === label);
    expect(named?.names.map((one) => one.text)).toContain(words);
    await reader.close();
  });

  it("shows facts alone on the card where the reader wants that, but for what they came for", async () => {
    await setOnlyFacts(true);
    const isFact = ({ stance }: typeof cited) => stance === "fact";
    const isOpinion = ({ stance }: typeof cited) => stance === "opinion";
    for (const [one, isAlone] of [
      [view.citations.find(isFact), true],
      [view.citations.find(isOpinion), false],
    ] as const) {
      if (!one) throw new Error("The document has no claim of that stance");
      await open(`&start=${one.start}&end=${one.end}&entity=${one.entity}`);
      await tools.until(() =>
        reader.evaluate(() => document.querySelector(".beside blockquote") !== null),
      );
      const opinions = await reader.evaluate(
        () => document.querySelectorAll(".beside [data-stance=opinion]").length,
      );
      expect(opinions === 0, `${one.label}: ${one.text}`).toBe(isAlone);
      await reader.close();
    }
    await setOnlyFacts(false);
  });

  it("goes from citation to citation of one entity, one stance", async () => {
    const filter = { entity: cited.entity, stance: null };
    const [first, second] = citedSpans(filterCitations(view.citations, filter));
    await open(`&entity=${cited.entity}`);
    const bare = (words: string) => words.replace(/\s+/gu, "");
    const next = () => reader.evaluate(tools.clickLabelled, "Next cited passage");
    for (const span of [first, second ?? first]) {
      await next();
      const wanted = bare(text.slice(span?.start, span?.end));
      await tools.until(async () => bare(await litWords(reader)) === wanted);
    }
    await reader.close();
  });

  it("counts in the choice of a name what its bar counts, and lights the first words of it", async () => {
    await open("");
    const about = (value: string) =>
      reader.evaluate((wanted) => {
        const [, select] = document.querySelectorAll("select");
        if (!select) throw new Error("There is no choice of a name");
        select.focus();
        select.value = wanted;
        select.dispatchEvent(new Event("change", { bubbles: true }));
        return select.selectedOptions[0]?.text;
      }, value);
    const bare = (words: string) => words.replace(/\s+/gu, "");
    for (const { id: entity, label, statements } of view.entities.slice(0, 3)) {
      expect(await about(entity)).toBe(`${label}: ${statements} statements`);
      const spans = citedSpans(filterCitations(view.citations, { entity, stance: null }));
      const first = bare(text.slice(spans[0]?.start, spans[0]?.end));
      await tools.until(async () => bare(await litWords(reader)) === first);
      const seen = await reader.evaluate(() => {
        const { top = -1, bottom = -1 } =
          document.querySelector("mark.lit")?.getBoundingClientRect() ?? {};
        return {
          bar: document.querySelector(".steps output")?.textContent,
          isInView: top >= 0 && bottom <= innerHeight,
          focused: document.activeElement?.localName,
        };
      });
      expect(seen).toEqual({
        bar: `Cited passage 1 of ${spans.length}`,
        isInView: true,
        focused: "select",
      });
    }
    await reader.close();
  });

  it("finds words, and leaves the text whole when the search is cleared", async () => {
    await open("");
    const word = text.split(/\s+/u).find((one) => /^\p{L}{6,}$/u.test(one)) ?? "";
    const hits = () =>
      reader.evaluate(() => [...document.querySelectorAll("mark.hit")].map((m) => m.textContent));
    await searchFor(reader, word);
    await tools.until(async () => (await hits()).length > 0);
    const found = await hits();
    for (const hit of found) expect(hit?.toLowerCase()).toBe(word.toLowerCase());
    await reader.press("button[aria-label='Next place found']");
    await tools.until(() =>
      reader.evaluate(
        (place) => document.querySelector(".steps output")?.textContent === place,
        `${Math.min(2, found.length)} of ${found.length} found`,
      ),
    );
    await searchFor(reader, "");
    await tools.until(async () => (await hits()).length === 0);
    await reader.close();
  });

  it("finds words that begin in lit ones and go on behind them, as one place", async () => {
    const across = ({ end }: { end: number }) => text.slice(end - 12, end + 12);
    const within = view.citations.find((one) => /^\S+ .*\S$/u.test(across(one)));
    if (!within) throw new Error("No citation ends within a paragraph");
    await open(`&start=${within.start}&end=${within.end}`);
    await tools.until(() => reader.evaluate(() => document.querySelector("mark.lit") !== null));
    const words = across(within);
    await searchFor(reader, words);
    await tools.until(() => reader.evaluate(() => document.querySelector("mark.hit") !== null));
    const seen = await reader.evaluate(() => {
      const hits = [...document.querySelectorAll("mark.hit")];
      return {
        words: hits.map(({ textContent }) => textContent).join(""),
        isInSeveral: hits.length > 1,
        isOnePlace: new Set(hits.map((hit) => hit.getAttribute("data-hit"))).size === 1,
        found: document.querySelector(".steps output")?.textContent,
      };
    });
    expect(seen).toEqual({ words, isInSeveral: true, isOnePlace: true, found: "Found once" });
    await reader.close();
  });

  it("lists all documents", async () => {
    await open("");
    const names = await reader.evaluate(() =>
      [...(document.querySelector("select")?.options ?? [])].map(({ text }) => text),
    );
    expect(names).toEqual(pack.documents.map((document) => document.name));
    await reader.close();
  });

  it("offers all documents in place of one that is not there", async () => {
    reader = await driver.openExtensionPage("reader.html?document=none-such");
    await tools.until(() => reader.evaluate(() => document.querySelector("main button") !== null));
    await reader.press("main button");
    const [first] = pack.documents;
    await tools.until(async () =>
      (await reader.evaluate(() => document.querySelector("article")?.textContent ?? "")).includes(
        first?.title ?? "-",
      ),
    );
    await reader.close();
  });
});

describe.each(BROWSERS)("the reader's look, in %s", (name) => {
  const gallery = openGallery(name);

  it.each(["de", "en", "fr", "pl", "uk"])(
    "has a toolbar that is one row of whole words, in %s",
    async (locale) => {
      await gallery.show(`reader/cited&locale=${locale}`, { width: 1000, height: 700 });
      const { overflow, rows, cut } = await gallery.page.evaluate(() => {
        const toolbar = document.querySelector(".toolbar");
        if (!toolbar) throw new Error("There is no toolbar");
        const [documents] = toolbar.querySelectorAll("select");
        const fields = [...toolbar.querySelectorAll<HTMLElement>(".field")];
        const shown = documents?.getBoundingClientRect().width ?? 0;
        const cut = fields.filter((field) => field.scrollWidth > field.clientWidth).length;
        const rows = new Set(fields.map((one) => Math.round(one.getBoundingClientRect().bottom)))
          .size;
        const overflow = toolbar.scrollWidth - toolbar.clientWidth;
        documents?.style.setProperty("width", "max-content");
        const whole = documents?.getBoundingClientRect().width ?? 0;
        return { overflow, rows, cut: cut + Number(Math.floor(whole) > shown) };
      });
      expect({ overflow, rows, cut }).toEqual({ overflow: 0, rows: 1, cut: 0 });
    },
  );

  it("sets a document that is written from right to left so", async () => {
    await gallery.show("reader/whole");
    const gap = await gallery.page.evaluate(() => {
      const paragraph = document.querySelector("article p.text");
      if (!paragraph) throw new Error("There is no text");
      paragraph.textContent = "قال المتحدث إن الجسر أغلق.";
      const words = document.createRange();
      words.selectNodeContents(paragraph);
      return paragraph.getBoundingClientRect().right - words.getBoundingClientRect().right;
    });
    expect(gap).toBeLessThan(2);
  });

  // Only Chromium can be told to lay a page out for paper.
  it.runIf(name === "chromium")("is printed without the lines under its names", async () => {
    await gallery.show("reader/whole");
    const { page } = gallery;
    const line = () =>
      page.evaluate(() => {
        const text = document.querySelector("article p.text");
        return text && getComputedStyle(text, "::highlight(fact-name)").textDecorationLine;
      });
    expect(await line()).toBe("underline");
    await page.emulateMediaType("print");
    expect(await line()).toBe("none");
    await page.emulateMediaType("screen");
  });
});
