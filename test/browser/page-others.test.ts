import { describe, expect, it } from "vitest";
import { BROWSERS } from "./harness.ts";
import { PAINTERS, pageBrowser, pageOf, type TestPage } from "./page-harness.ts";
import { comesToBe, until } from "./page-tools.ts";

const BODY = `<p>On Monday Vladimir Putin flew to Minsk</p>
<p>Putin said <b>nothing</b> of Belarus. Lukashenko</p><p>Nobody came.</p>`;
const NAMED = ["Vladimir Putin", "Minsk", "Putin", "Belarus", "Lukashenko"];

/** What other extensions, the browser and careless scripts do to a page's text; run in the page. */
const VISITORS: Record<string, () => unknown> = {
  "translates by putting <font> in each text node's place, bit by bit": async () => {
    for (const node of textNodes()) {
      const font = document.createElement("font");
      const inner = document.createElement("font");
      inner.textContent = node.data.toUpperCase();
      font.append(inner);
      node.replaceWith(font);
      await new Promise((resolve) => setTimeout(resolve));
    }
  },
  "translates by writing into each text node, a paragraph at a time": async () => {
    for (const paragraph of document.querySelectorAll("p")) {
      for (const node of textNodes(paragraph)) node.data = node.data.toUpperCase();
      await new Promise((resolve) => setTimeout(resolve));
    }
  },
  "translates by taking a paragraph apart and putting it together": async () => {
    for (const paragraph of document.querySelectorAll("p")) {
      const nodes = [...paragraph.childNodes];
      for (const node of nodes) node.remove();
      for (const node of nodes) {
        for (const text of node instanceof Text ? [node] : textNodes(node)) {
          text.data = text.data.toUpperCase();
        }
        paragraph.append(node);
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
  },
  "translates node by node, in a page that says it is being translated": async () => {
    document.documentElement.classList.add("translated-ltr");
    for (const node of textNodes()) {
      node.data = node.data.toUpperCase();
      await new Promise((resolve) => setTimeout(resolve));
    }
  },
  "joins all text nodes": () => document.body.normalize(),
  "joins the text nodes of one paragraph": () => document.querySelectorAll("p")[1]?.normalize(),
  "highlights a word by wrapping it, and takes that back": async () => {
    const marks = textNodes().flatMap((node) => {
      const at = node.data.indexOf("M");
      if (at < 0) return [];
      const word = node.splitText(at);
      word.splitText(1);
      const mark = document.createElement("mark");
      word.replaceWith(mark);
      mark.append(word);
      return [mark];
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const mark of marks) {
      const { parentNode } = mark;
      mark.replaceWith(...mark.childNodes);
      parentNode?.normalize();
    }
  },
  "restyles everything": () => {
    const style = document.createElement("style");
    style.textContent = "* { background: #111 !important; color: #ddd !important }";
    document.head.append(style);
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      element.style.setProperty("--inline-color", "#ddd");
      element.setAttribute("data-darkreader-inline-color", "");
    }
  },
};

const HELPERS = `globalThis.textNodes = ${(root: Node = document.body) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (/\S/.test(node.data) && !node.parentElement?.closest("script, style")) nodes.push(node);
  }
  return nodes;
}};`;
declare const textNodes: (root?: Node) => Text[];

describe.each(BROWSERS)("somebody else on the page, in %s", (name) => {
  const browser = pageBrowser(name);

  const textOf = (test: TestPage) => test.page.evaluate(() => document.body.textContent);

  const cases = PAINTERS.flatMap(([painter, head]) =>
    Object.entries(VISITORS).map(([what, visit]) => ({ painter, head, what, visit })),
  );
  it.each(cases)("$what, names $painter", async ({ painter, head, visit }) => {
    const bare = await browser.open(pageOf(BODY, head));
    await bare.page.evaluate(HELPERS);
    await bare.page.evaluate(visit);
    const meant = await textOf(bare);
    await bare.close();

    const test = await browser.read(pageOf(BODY, head));
    const isWrapped = await test.page.evaluate(() => document.querySelector("fact-mark") !== null);
    expect(isWrapped).toBe(painter === "wrapped");
    await test.page.evaluate(HELPERS);
    await test.page.evaluate(visit);
    expect(await textOf(test)).toBe(meant);
    await test.settled();
    expect(await textOf(test)).toBe(meant);
    if (meant?.includes("Putin")) {
      expect(await test.page.evaluate(() => room.painted())).toEqual(NAMED);
    }
    await test.page.evaluate(() => room.stop());
    expect(await textOf(test)).toBe(meant);
    expect(await test.page.evaluate(() => document.querySelector("fact-mark"))).toBeNull();
    expect(test.errors).toEqual([]);
    await test.close();
  });

  it.each(["empties", "replaces"])("%s our highlights, and finds them whole again", async (how) => {
    const test = await browser.read(pageOf(BODY, "<script></script>"));
    expect(await test.page.evaluate(() => room.painted())).toEqual(NAMED);
    await test.page.evaluate((isEmptied) => {
      for (const [name, highlight] of CSS.highlights) {
        if (isEmptied) highlight.clear();
        else CSS.highlights.set(name, new Highlight());
      }
    }, how === "empties");
    await until(async () => {
      const painted = await test.page.evaluate(() => room.painted());
      return painted.join() === NAMED.join();
    });
    await test.close();
  });

  it("clears the registry of highlights, to paint its own, and finds ours beside them", async () => {
    const test = await browser.read(pageOf(BODY, "<script></script>"));
    const names = () => test.page.evaluate(() => [...CSS.highlights.keys()].sort());
    const ours = await names();
    await test.page.evaluate(() => {
      CSS.highlights.clear();
      const range = document.createRange();
      range.selectNodeContents(document.querySelectorAll("p")[2] ?? document.body);
      CSS.highlights.set("search-result", new Highlight(range));
    });
    await comesToBe(names, [...ours, "search-result"].sort());
    await test.page.evaluate(() => room.stop());
    expect(await names()).toEqual(["search-result"]);
    await test.close();
  });
});
