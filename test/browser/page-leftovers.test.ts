import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS } from "./harness.ts";
import { launchForPages, type PageBrowser } from "./page-harness.ts";
import { treeOf } from "./page-view.ts";

const html = (body: string) =>
  `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Test</title><body>${body}`;
const marked = (text: string) =>
  `<fact-mark data-entity="minsk" data-category="place">${text}</fact-mark>`;

describe.each(BROWSERS)("what an ended script left behind, in %s", (name) => {
  let browser: PageBrowser;
  beforeAll(async () => {
    browser = await launchForPages(name);
  });
  afterAll(() => browser.close());

  it("goes: marks, also where the page has tidied up around them, highlights and the card", async () => {
    const test = await browser.open(
      html(
        `<p>To ${marked("Minsk")} and ${marked("Minsk")}.</p><p>${marked("Minsk")}, says he.</p>
        <p>From ${marked("Minsk")}</p><p>${marked("Minsk")}<b>!</b></p>`,
      ),
    );
    await test.load();
    const left = await test.page.evaluate(() => {
      document.documentElement.append(document.createElement("fact-card"));
      CSS.highlights.set("fact-mark-person", new Highlight());
      CSS.highlights.set("search-result", new Highlight());
      room.removeLeftovers();
      return [document.querySelector("fact-card"), ...CSS.highlights.keys()];
    });
    expect(left).toEqual([null, "search-result"]);
    expect(await test.page.evaluate(treeOf)).toBe(
      `<BODY><P>To Minsk and Minsk.|</><P>Minsk, says he.|</>\n        |<P>From Minsk|</><P>Minsk|<B>!|</></></>`,
    );
    await test.close();
  });

  it("goes from frames once they are read", async () => {
    const test = await browser.open(
      html(`<p>Belarus</p><iframe srcdoc='<p>To ${marked("Minsk")} he flew.'></iframe>`),
    );
    await test.page.bringToFront();
    await test.page.evaluate(() => {
      const view = document.querySelector("iframe")?.contentWindow as typeof globalThis | null;
      view?.CSS.highlights.set("fact-mark-person", new view.Highlight());
    });
    await test.start();
    expect(await test.page.evaluate(() => room.painted())).toEqual(["Belarus", "Minsk"]);
    await test.page.evaluate(() => room.toggle("place"));
    await test.settled();
    const left = await test.page.evaluate(() => {
      const inner = document.querySelector("iframe")?.contentDocument;
      const nodes = inner?.querySelector("p")?.childNodes.length;
      return [nodes, inner?.defaultView?.CSS.highlights.has("fact-mark-person")];
    });
    expect(left).toEqual([1, false]);
    await test.close();
  });
});
