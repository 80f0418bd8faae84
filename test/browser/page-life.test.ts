import { describe, expect, it } from "vitest";
import { BROWSERS } from "./harness.ts";
import { PAINTERS, pageBrowser, pageOf, painted, type TestPage } from "./page-harness.ts";
import { until } from "./page-tools.ts";
import { treeOf } from "./page-view.ts";

declare global {
  var frameDocuments: WeakRef<Document>[];
}

const STORY = "<p>Vladimir <b>Putin</b> flew to Minsk.</p><p>There the CSTO met.</p>";

describe.each(BROWSERS)("a reading of a page, in %s", (name) => {
  const browser = pageBrowser(name);

  const wrapped = ({ page }: TestPage) =>
    page.evaluate(() =>
      [...document.querySelectorAll("fact-mark")].map((mark) => mark.textContent),
    );

  it.each(PAINTERS)(
    "leaves nothing, names %s, whenever it is ended, and can begin again",
    async (_, head) => {
      const test = await browser.open(pageOf(STORY.repeat(20), head));
      await test.page.bringToFront();
      await test.load();
      const before = await test.page.evaluate(treeOf);
      for (const after of [0, 1, 5, 20, 60, 150, 500, 900]) {
        await test.page.evaluate(async (time) => {
          room.start();
          await new Promise((resolve) => setTimeout(resolve, time));
          room.stop();
          await new Promise((resolve) => setTimeout(resolve, 30));
        }, after);
        expect(await test.page.evaluate(treeOf), `ended after ${after} ms`).toBe(before);
        expect(await test.page.evaluate(() => CSS.highlights.size)).toBe(0);
      }
      await test.start();
      expect(await painted(test)).toHaveLength(60);
      expect(test.errors).toEqual([]);
      await test.close();
    },
  );

  it("asks in chunks, in the page's order, and again for what later text explains", async () => {
    // Several fit into a chunk, and none is so long that it is read in parts.
    const filler = `<p>${"words ".repeat(3000)}</p>`;
    const test = await browser.open(
      pageOf(`<p>Belarus, first.</p>${filler.repeat(6)}<p>Learn: Belarus</p><p>Belarus, last.</p>`),
    );
    await test.page.bringToFront();
    await test.load();
    await test.page.evaluate(() => {
      room.known.delete("Belarus");
      room.start();
    });
    await test.page.evaluate(() => room.settled(700));
    const chunks = await test.page.evaluate(() =>
      room.chunks.map((texts) => texts.map((text) => text.slice(0, 14))),
    );
    expect(chunks.slice(0, -1).flat()).toEqual([
      "Belarus, first",
      ...Array.from({ length: 6 }, () => "words words wo"),
      "Learn: Belarus",
      "Belarus, last.",
    ]);
    expect(chunks.length).toBeGreaterThan(2);
    expect(chunks.at(-1)).toEqual(["Belarus, first", "Learn: Belarus", "Belarus, last."]);
    expect(await painted(test)).toEqual(["Belarus", "Belarus", "Belarus"]);
    await test.close();
  });

  it("outlives a background that is gone for a while", async () => {
    const test = await browser.open(pageOf(STORY));
    await test.page.bringToFront();
    await test.load();
    await test.page.evaluate(() => {
      room.isGone = true;
      room.start();
    });
    await test.page.evaluate(() => room.settled(700));
    expect(await painted(test)).toEqual([]);
    await test.page.evaluate(() => {
      room.isGone = false;
    });
    await until(async () => (await painted(test)).length === 3);
    expect(await painted(test)).toEqual(["Vladimir Putin", "Minsk", "CSTO"]);
    expect(test.errors).toEqual([]);
    await test.close();
  });

  it("asks for new text only, and tells of it once a frame at most", async () => {
    const test = await browser.read(pageOf(STORY));
    await test.page.evaluate(() => {
      room.asked = [];
      room.changes = 0;
      const added = document.createElement("p");
      added.textContent = "Lukashenko came later.";
      document.body.append(added, document.createElement("hr"));
    });
    await test.settled();
    expect(await test.page.evaluate(() => room.asked)).toEqual(["Lukashenko came later."]);
    expect(await test.page.evaluate(() => room.changes)).toBeLessThanOrEqual(2);
    expect(await painted(test)).toEqual(["Vladimir Putin", "Minsk", "CSTO", "Lukashenko"]);
    await test.close();
  });

  it("goes on where an attribute leaves a text to be read as before", async () => {
    const test = await browser.read(pageOf(STORY));
    const asked = await test.page.evaluate(async () => {
      room.asked = [];
      for (const one of document.querySelectorAll("p")) {
        one.role = "note";
        one.contentEditable = "false";
      }
      await room.settled();
      return room.asked;
    });
    expect(asked).toEqual([]);
    expect(await painted(test)).toEqual(["Vladimir Putin", "Minsk", "CSTO"]);
    await test.page.evaluate(() => {
      for (const one of document.querySelectorAll("p")) one.role = "button";
      return room.settled();
    });
    expect(await painted(test)).toEqual([]);
    await test.close();
  });

  it.each([
    ["set", "p.textContent += ' of'"],
    ["typed into its text node", "p.firstChild.data += ' of'"],
    ["set as markup", "p.innerHTML += ' of'"],
    ["put into a new paragraph", "box.innerHTML = box.innerHTML.replace('</p>', ' of</p>')"],
  ])("leaves a text unmarked while it is %s too fast to be read", async (_, place) => {
    const test = await browser.read(
      pageOf("<p>Minsk</p><div id='box'><p id='p'>Putin</p></div>", "<script></script>"),
    );
    const counted = await test.page.evaluate(async (written) => {
      const write = new Function(written) as () => void;
      const writing = setInterval(write, 50);
      await new Promise((resolve) => setTimeout(resolve, 800));
      const counts = new Set<number>();
      const end = performance.now() + 1500;
      while (performance.now() < end) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        counts.add([...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
      }
      clearInterval(writing);
      return [...counts];
    }, place);
    expect(counted).toEqual([1]);
    await test.page.evaluate(() => room.settled(1000));
    expect(await painted(test)).toEqual(["Minsk", "Putin"]);
    await test.close();
  });

  it("gives a shadow root its stylesheet once, however often its text is read", async () => {
    const test = await browser.read(
      pageOf(`<div id="host"><template shadowrootmode="open">Putin at one</template></div>`),
    );
    const sheets = () =>
      test.page.evaluate(
        () => document.getElementById("host")?.shadowRoot?.adoptedStyleSheets.length,
      );
    for (const text of ["Putin at two", "Minsk at three"]) {
      await test.page.evaluate((said) => {
        const root = document.getElementById("host")?.shadowRoot;
        if (root) root.textContent = said;
      }, text);
      await test.settled();
    }
    expect(await painted(test)).toEqual(["Minsk"]);
    expect(await sheets()).toBe(1);
    await test.page.evaluate(() => room.stop());
    expect(await sheets()).toBe(0);
    await test.close();
  });

  it("reads a shadow root of which nothing tells, where the reader looks or points", async () => {
    const at = (top: string) =>
      `<div style="position: fixed; top: ${top}; left: 0; right: 0"></div>`;
    const test = await browser.open(pageOf(`<p>Putin</p>${at("5px")}${at("50%")}`));
    const { page } = test;
    await page.bringToFront();
    await test.start();
    await page.evaluate(() => {
      for (const [i, host] of [...document.querySelectorAll("div")].entries()) {
        const text = `<p style="margin: -9px 0; height: 18px">${i === 0 ? "Minsk" : "Belarus"}</p>`;
        host.attachShadow({ mode: "open" }).innerHTML = text.repeat(2);
      }
    });
    const names = async () => [...new Set(await painted(test))];
    await until(async () => (await names()).length === 2);
    expect(await names()).toEqual(["Putin", "Belarus"]);
    await page.mouse.move(300, 9);
    await page.mouse.move(20, 9);
    await until(async () => (await names()).includes("Minsk"));
    await test.close();
  });

  it.runIf(name === "chromium")("lets go of documents that frames show no more", async () => {
    const test = await browser.read(
      pageOf(`<iframe srcdoc="<p>Putin, 0"></iframe><iframe srcdoc="<p>Minsk"></iframe>`),
    );
    expect(await painted(test)).toEqual(["Putin", "Minsk"]);
    await test.page.evaluate(() => {
      globalThis.frameDocuments = [];
    });
    for (let count = 1; count <= 3; count++) {
      await test.page.evaluate((nth) => {
        const [first, last] = document.querySelectorAll("iframe");
        const shown = nth === 3 ? last : first;
        if (!shown?.contentDocument) throw new Error("No frame");
        globalThis.frameDocuments.push(new WeakRef(shown.contentDocument));
        if (shown === first) shown.srcdoc = `<p>Putin, ${nth}`;
        else shown.remove();
      }, count);
      await test.settled();
    }
    const client = await test.page.createCDPSession();
    const held = async () => {
      await client.send("HeapProfiler.collectGarbage");
      return test.page.evaluate(() =>
        globalThis.frameDocuments.map((reference) => reference.deref() !== undefined),
      );
    };
    await until(async () => !(await held()).includes(true));
    expect(await painted(test)).toEqual(["Putin"]);
    await test.close();
  });

  it("reads what a page puts in the place of a frame's body or document", async () => {
    const frames = `<iframe id="a" srcdoc="<p>Putin"></iframe><iframe id="b" srcdoc="<p>Minsk"></iframe>`;
    const test = await browser.read(pageOf(frames));
    expect(await painted(test)).toEqual(["Putin", "Minsk"]);
    await test.page.evaluate(() => {
      const [a, b] = [...document.querySelectorAll("iframe")].map((one) => one.contentDocument);
      const body = a?.createElement("body");
      if (body) body.textContent = "Belarus spoke.";
      if (body) a?.body.replaceWith(body);
      // Left open, as by a page that goes on writing: no load event tells of it.
      b?.open();
      b?.write("<p>The CSTO met.");
    });
    await until(async () => (await painted(test)).join() === "Belarus,CSTO");
    await test.close();
  });

  it("wraps names on a page whose stylesheets it cannot read, where nothing stands beside them", async () => {
    const sheet = browser.putElsewhere("/style.css", {
      body: "em:first-child { display: block }",
      headers: { "content-type": "text/css" },
    });
    const test = await browser.read(
      pageOf(
        "<p>Putin flew to Minsk.</p><p>Putin <em>flew</em>.</p>",
        `<link rel="stylesheet" href="${sheet}">`,
      ),
    );
    expect(await painted(test)).toEqual(["Putin", "Minsk", "Putin"]);
    expect(await wrapped(test)).toEqual(["Putin", "Minsk"]);
    await test.close();
  });

  it("gives a wrapped name no box, whatever the page's rules insist on", async () => {
    const rules = `
      #main > * { display: block !important; margin: 1em !important; unicode-bidi: isolate; }
      #main#main#main p:not(#x) > *::before { content: "x" !important; }`;
    const test = await browser.read(
      pageOf(
        `<div id="main">Minsk <p>On Monday Putin flew.</p></div>`,
        `<style>${rules}#main#main#main p > * { font-size: 40px !important }</style>`,
      ),
    );
    expect(await wrapped(test)).toEqual(["Minsk", "Putin"]);
    const styles = await test.page.evaluate(() =>
      [...document.querySelectorAll("fact-mark")].map((mark) => {
        const style = getComputedStyle(mark);
        const { display, margin, fontSize, unicodeBidi, textDecorationLine } = style;
        const { content } = getComputedStyle(mark, "::before");
        return [display, margin, fontSize, unicodeBidi, content, textDecorationLine].join();
      }),
    );
    expect(styles).toEqual(Array(2).fill("inline,0px,16px,normal,none,underline"));
    await test.close();
  });

  it.each(["a script", "an attribute", "a frame of the site"])(
    "is painted with ranges before the next frame once there is %s",
    async (what) => {
      const test = await browser.read(pageOf(STORY));
      const before = await test.page.evaluate(() => document.body.childNodes.length);
      expect(await wrapped(test)).toHaveLength(4);
      const now = await test.page.evaluate(async (brought) => {
        const added = document.createElement(brought === "a frame of the site" ? "iframe" : "p");
        if (brought === "a script") added.append(document.createElement("script"));
        if (brought === "an attribute") added.setAttribute("onclick", "");
        document.body.append(added);
        await Promise.resolve();
        const ranges = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
        return [document.querySelectorAll("fact-mark").length, ranges];
      }, what);
      expect(now).toEqual([0, 3]);
      await test.settled();
      expect(await painted(test)).toEqual(["Vladimir Putin", "Minsk", "CSTO"]);
      expect(await test.page.evaluate(() => document.body.childNodes.length)).toBe(before + 1);
      await test.close();
    },
  );

  it("finds rules that count siblings wherever they stand", async () => {
    const css = { "content-type": "text/css" };
    browser.putElsewhere("/only.css", { body: "u:only-child { color: red }", headers: css });
    const rules = [
      "@media all { i:first-child { color: red } }",
      "@layer base { b { color: red; &:last-child { color: blue } } }",
      "s { & + & { color: red } }",
      "@import '/only.css'",
    ];
    const test = await browser.open(
      pageOf(
        ["i", "b", "s", "u", "em"].map((tag) => `<p>Putin <${tag}>x</${tag}></p>`).join(""),
        rules
          .reverse()
          .map((rule) => `<style>${rule}</style>`)
          .join(""),
      ),
    );
    await test.page.bringToFront();
    await test.start();
    expect(await painted(test)).toHaveLength(5);
    const parents = await test.page.evaluate(() =>
      [...document.querySelectorAll("fact-mark")].map(
        ({ parentElement }) => parentElement?.lastElementChild?.localName,
      ),
    );
    expect(parents).toEqual(["em"]);
    await test.close();
  });
});
