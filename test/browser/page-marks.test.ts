import { describe, expect, it } from "vitest";
import { BROWSERS } from "./harness.ts";
import { PAINTERS, pageBrowser, pageOf, painted, type TestPage } from "./page-harness.ts";

const STORY = "Vladimir Putin flew to Minsk. There the CSTO met, and Lukashenko spoke.";

describe.each(BROWSERS)("marks, in %s", (name) => {
  const browser = pageBrowser(name);

  /** The words with a line under them, by the alphabet. */
  const lined = ({ page }: TestPage) =>
    page.evaluate(() => {
      const wrappers = [...document.querySelectorAll("fact-mark")].map((mark) => mark.textContent);
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const painted = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      });
      return [...wrappers, ...painted].sort();
    });
  const wrapped = ({ page }: TestPage) =>
    page.evaluate(() => document.querySelectorAll("fact-mark").length);

  it("have the code that wraps them loaded only once there is one", async () => {
    const test = await browser.read(pageOf("<p>Nobody came.</p><p></p>"));
    expect(await test.page.evaluate(() => room.toolsLoaded)).toBe(0);
    await test.page.evaluate(async () => {
      document.querySelector("p:empty")?.append("Putin flew.");
      await room.settled();
    });
    expect(await test.page.evaluate(() => room.toolsLoaded)).toBe(1);
    expect(await wrapped(test)).toBe(1);
    await test.close();
  });

  it("insert nothing into a region whose changes screen readers announce", async () => {
    const test = await browser.read(
      pageOf(`<p>Putin.</p><div aria-live="polite"><p>Minsk.</p></div><ul role="log"><li>Belarus.</ul>
        <p role="status"><b>CSTO</b></p><p role="alert">Russia.</p>
        <div role="log" aria-live="off"><p>Lukashenko.</p></div>`),
    );
    expect(await painted(test)).toEqual([
      "Putin",
      "Minsk",
      "Belarus",
      "CSTO",
      "Russia",
      "Lukashenko",
    ]);
    expect(
      await test.page.evaluate(() =>
        [...document.querySelectorAll("fact-mark")].map(({ textContent }) => textContent),
      ),
    ).toEqual(["Putin", "Lukashenko"]);
    await test.close();
  });

  describe.each(PAINTERS)("%s", (painter, head) => {
    const opened = (body: string) => browser.read(pageOf(body, head));

    it("are entered, left, clicked and tapped by the pointer", async () => {
      const test = await opened(
        `<p style="width: 90px">On Monday <b>Vladimir</b> <i>Putin</i> came.</p><p>Nobody.</p>`,
      );
      const { page } = test;
      expect((await wrapped(test)) > 0).toBe(painter === "wrapped");
      const boxes = await page.evaluate(() => room.boxesOfFirst());
      expect(boxes).toHaveLength(2);
      for (const { left, top, width, height } of boxes) {
        await page.evaluate(() => {
          room.news = [];
        });
        await page.mouse.move(left + width / 2, top + height / 2);
        await page.mouse.move(left + width / 2 + 1, top + height / 2);
        await page.evaluate(() => room.frame());
        await page.mouse.click(left + width / 2, top + height / 2);
        await page.mouse.move(300, 150);
        await page.evaluate(() => room.frame());
        const news = await page.evaluate(() => room.news);
        const told = news.filter(({ type }) => type !== "moved");
        expect(told.map(({ type, surface }) => `${type} ${surface}`)).toEqual([
          "entered Vladimir Putin",
          "clicked Vladimir Putin",
          "left null",
        ]);
      }
      await page.evaluate(() => {
        room.news = [];
      });
      const [box] = boxes;
      if (box) await page.touchscreen.tap(box.left + 5, box.top + 5);
      await page.evaluate(() => room.frame());
      const taps = await page.evaluate(() => room.news.map(({ type, touch }) => [type, touch]));
      expect(taps).toEqual([["clicked", true]]);
      await test.close();
    });

    it("tell of the Alt key held, also when it goes down on a mention", async () => {
      const test = await opened(`<p>${STORY}</p>`);
      const { page } = test;
      const [box] = await page.evaluate(() => room.boxesOfFirst());
      if (!box) throw new Error("No line box");
      await page.mouse.move(box.left + 5, box.top + 5);
      await page.evaluate(() => room.frame());
      await page.keyboard.down("Alt");
      await page.evaluate(() => room.frame());
      await page.keyboard.up("Alt");
      await page.evaluate(() => room.frame());
      const news = await page.evaluate(() => room.news.filter(({ surface }) => surface !== null));
      expect(news.map(({ type, alt }) => `${type} ${alt}`)).toEqual([
        "entered false",
        "moved true",
        "moved false",
      ]);
      await test.close();
    });

    it("keep what the reader has selected, while they come and while they go", async () => {
      const test = await browser.open(pageOf(`<p id="a">${STORY}</p><p>${STORY}</p>`, head));
      const { page } = test;
      await page.bringToFront();
      const select = () =>
        page.evaluate(() => {
          const text = document.querySelectorAll("p")[1]?.firstChild;
          if (text) getSelection()?.setBaseAndExtent(text, 30, text, 12);
        });
      const selected = () =>
        page.evaluate(() => {
          const selection = getSelection();
          const backwards =
            selection?.anchorNode === selection?.focusNode &&
            (selection?.anchorOffset ?? 0) > (selection?.focusOffset ?? 0);
          return [selection?.toString(), backwards];
        });
      await select();
      const before = await selected();
      await test.start();
      expect(await selected()).toEqual(before);
      // Selected across marks once they are there, and then all goes.
      await page.evaluate(() => {
        const [first, second] = document.querySelectorAll("p");
        const [, wrapper] = document.querySelectorAll("fact-mark");
        const text = (wrapper ?? first)?.firstChild as Text;
        const range = document.createRange();
        range.setStart(text, text.data.indexOf("Minsk") + 1);
        range.setEnd(second ?? document.body, 0);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      });
      const across = await selected();
      expect(across[0]).toMatch(/^insk\. There the CSTO met/);
      await page.evaluate(() => room.stop());
      expect(await selected()).toEqual(across);
      await test.close();
    });

    it("go and come back by category, and leave no trace when switched off", async () => {
      const test = await opened(`<p>${STORY}</p><p>Belarus <a href="#">Putin</a></p>`);
      const { page } = test;
      const all = ["Vladimir Putin", "Minsk", "CSTO", "Lukashenko", "Belarus", "Putin"];
      expect(await painted(test)).toEqual(all);
      await page.evaluate(() => room.toggle("person"));
      await test.settled();
      expect(await painted(test)).toEqual(["Minsk", "CSTO", "Belarus"]);
      await page.evaluate(() => room.toggle("country"));
      await test.settled();
      expect(await painted(test)).toEqual(["Minsk", "CSTO"]);
      await page.evaluate(() => {
        room.toggle("person");
        room.toggle("country");
      });
      await test.settled();
      expect(await painted(test)).toEqual(all);
      await page.evaluate(() => room.stop());
      const left = await page.evaluate(() => [
        document.querySelectorAll("fact-mark").length,
        CSS.highlights.size,
        document.querySelector("p")?.childNodes.length,
      ]);
      expect(left).toEqual([0, 0, 1]);
      await test.close();
    });

    it("draw no line where the page hides the letters, until it shows them", async () => {
      const test = await opened(`<p>Putin flew.</p>
        <p class="spoiler" style="filter: blur(6px)">Minsk waited.</p>
        <p class="spoiler" style="background: black; color: black">Belarus waited.</p>
        <p class="spoiler" style="-webkit-text-security: disc">Lukashenko waited.</p>`);
      expect(await lined(test)).toEqual(["Putin"]);
      await test.page.evaluate(async () => {
        for (const spoiler of document.querySelectorAll(".spoiler"))
          spoiler.removeAttribute("style");
        await room.settled(1500);
      });
      expect(await lined(test)).toEqual(["Belarus", "Lukashenko", "Minsk", "Putin"]);
      await test.close();
    });

    it("leave out what a name's own text has within it, as a reading or a note's number", async () => {
      const test = await opened(
        `<p>First <ruby>Luka<rt>look</rt>shenko<rt>sh</rt></ruby>, then Vladimir<sup>1</sup> Putin and
          <b>Vladimir</b> <i>Putin</i>.</p>`,
      );
      const words = (await lined(test)).join(" ");
      expect(words).toContain("Luka");
      expect(words).toContain("shenko");
      expect(words).not.toMatch(/look|sh |sh$|1/);
      await test.close();
    });

    it("are hit from their first pixel to their last", async () => {
      const test = await opened(`<p>${STORY}</p>`);
      const hit = await test.page.evaluate(() => {
        const [box] = room.step(null, 1)?.lineBoxes() ?? [];
        if (!box) return null;
        const at = (x: number) => room.page?.mentionAt(x, box.top + 3)?.surface() ?? null;
        return [at(box.left + 1), at(box.right - 1), at(box.right + 3)];
      });
      expect(hit).toEqual(["Vladimir Putin", "Vladimir Putin", null]);
      await test.close();
    });

    it("are found, in shadow roots and frames, at points of the top window", async () => {
      const test = await opened(
        `<p>Nothing</p>
      <div id="host"><template shadowrootmode="open"><p>Putin in the shadow</p></template></div>
      <iframe style="margin: 30px; border: 7px solid; padding: 11px" srcdoc="<p>Far off: Minsk"></iframe>`,
      );
      const surfaces = await test.page.evaluate(() =>
        [1, 2].map((count) => {
          let mark = room.step(null, 1) ?? null;
          if (count === 2 && mark) mark = room.step(mark, 1) ?? null;
          const [box] = mark?.lineBoxes() ?? [];
          const hit =
            box && room.page?.mentionAt(box.left + box.width / 2, box.top + box.height / 2);
          return [mark?.surface(), hit === mark];
        }),
      );
      expect(surfaces).toEqual([
        ["Putin", true],
        ["Minsk", true],
      ]);
      await test.close();
    });

    it("are stepped through in the page's order and scrolled to, near or far", async () => {
      const test = await opened(
        `<p>Putin, first</p><div style="height: 5000px"></div>
      <div style="height: 100px; overflow: auto"><div style="height: 900px"></div><p>Minsk, deep</p></div>
      <div style="height: 5000px"></div><p>CSTO, last</p>`,
      );
      const walk = await test.page.evaluate(() => {
        const seen: (string | boolean | undefined)[] = [];
        let mark = room.step(null, 1);
        for (let count = 0; count < 4 && mark; count++) {
          room.scrollTo(mark);
          const [box] = mark.lineBoxes();
          seen.push(mark.surface(), box && box.top > 0 && box.bottom < innerHeight);
          mark = room.step(mark, 1);
        }
        const back = room.step(room.firstMentionOf("minsk"), -1);
        seen.push(back?.surface());
        return seen;
      });
      expect(walk).toEqual(["Putin", true, "Minsk", true, "CSTO", true, "Putin", true, "Putin"]);
      await test.close();
    });

    it("never stand inside what is typed in, code, drawings, menus and buttons", async () => {
      const test = await opened(
        `<p>Minsk</p><textarea>Putin</textarea><input value="Putin"><div contenteditable>Putin</div>
      <div role="textbox">Putin</div><code>Putin</code><pre>Putin</pre><kbd>Putin</kbd><samp>Putin</samp>
      <nav>Putin</nav><div role="navigation">Putin</div><button>Putin</button><a role="button">Putin</a>
      <svg><text>Putin</text></svg><math><mtext>Putin</mtext></math><canvas>Putin</canvas>
      <select><option>Putin</select><noscript>Putin</noscript><template>Putin</template>
      <script type="text/template">Putin</script><span translate="no" style="font-family: monospace">Putin</span>
      <p>Vladimir <code>x</code> Putin</p>
      <fact-card>Putin</fact-card>`,
      );
      expect(await painted(test)).toEqual(["Minsk", "Putin"]);
      await test.close();
    });

    it("leave alone what becomes editable later", async () => {
      const test = await opened(`<p id="late">Putin in Minsk</p><p>CSTO</p>`);
      await test.page.evaluate(() =>
        document.getElementById("late")?.setAttribute("contenteditable", ""),
      );
      const nodes = await test.page.evaluate(
        () => document.getElementById("late")?.childNodes.length ?? 0,
      );
      expect(nodes).toBe(1);
      await test.settled();
      expect(await painted(test)).toEqual(["CSTO"]);
      await test.close();
    });

    it("take no part in copies that the page makes of its text", async () => {
      const test = await opened(`<div id="from"><p>${STORY}</p></div><div id="to"></div>`);
      expect(await wrapped(test)).toBe(painter === "wrapped" ? 4 : 0);
      const copies = await test.page.evaluate(async () => {
        const from = document.getElementById("from");
        const to = document.getElementById("to");
        if (!from || !to) return [];
        to.append(from.cloneNode(true));
        to.insertAdjacentHTML("beforeend", from.innerHTML);
        await Promise.resolve();
        return [...to.querySelectorAll("p")].map(({ childNodes }) => childNodes.length);
      });
      expect(copies).toEqual([1, 1]);
      await test.close();
    });

    it("wake the page's own observers once, and not again", async () => {
      const test = await browser.open(pageOf(`<p>${STORY}</p><p>${STORY}</p>`, head));
      await test.page.evaluate(() => {
        globalThis.woken = 0;
        new MutationObserver((records) => {
          globalThis.woken += records.length;
        }).observe(document.body, { childList: true, characterData: true, subtree: true });
      });
      await test.start();
      const once = await test.page.evaluate(() => globalThis.woken);
      await test.settled();
      await test.page.evaluate(() => room.page?.repaint());
      await test.settled();
      if (painter === "wrapped") expect(once).toBeGreaterThan(0);
      else expect(once).toBe(0);
      expect(await test.page.evaluate(() => globalThis.woken)).toBe(once);
      await test.close();
    });
  });
});

declare global {
  var woken: number;
}
