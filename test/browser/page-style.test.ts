/** How marks look, and what of the text's own look they leave alone. */
import { describe, expect, it } from "vitest";
import { CASES, pageBrowser, pageOf, painted } from "./page-harness.ts";

const LONG = "He said nothing else of it, and nobody asked. ".repeat(6);

describe.each(CASES)("the look of marks, in $name, names $painter", ({ name, painter, head }) => {
  const browser = pageBrowser(name);

  const opened = (body: string, style = "") =>
    browser.read(pageOf(body, `${head}<style>${style}</style>`));

  it("is asked for once, and only when the first mark is to stand", async () => {
    const test = await opened("<p>Nobody came.</p><div></div>");
    const styles = () => test.page.evaluate(() => room.styles);
    expect(await styles()).toBe(0);
    for (const text of ["Putin came.", "Minsk waits."]) {
      await test.page.evaluate((said) => {
        document.querySelector("div")?.append(
          Object.assign(document.createElement("p"), {
            textContent: said,
          }),
        );
      }, text);
      await test.settled();
      expect(await styles()).toBe(1);
    }
    expect(await painted(test)).toEqual(["Putin", "Minsk"]);
    await test.close();
  });

  it.each([
    ["a plain letter", "Putin came. ", "", ["Putin", "Minsk"]],
    ["a first line", "Today Putin came. ", "p::first-line { font-variant: small-caps }", ["Minsk"]],
    ["stroked text", "<b>Putin</b> came. ", "b { -webkit-text-stroke: 1px red }", ["Minsk"]],
    ["filled text", "<b>Putin</b> came. ", "b { -webkit-text-fill-color: red }", ["Minsk"]],
    [
      "letters left clear for a gradient",
      "<b>Putin</b> came. ",
      "b { -webkit-text-fill-color: transparent; background: linear-gradient(red, blue); background-clip: text }",
      ["Minsk"],
    ],
  ])("leaves the look of %s alone", async (_, start, style, names) => {
    const test = await opened(
      `<div style="width: 300px"><p>${start}${LONG} In Minsk it rained.</p></div>`,
      style,
    );
    expect(await painted(test)).toEqual(names);
    await test.close();
  });

  it.each([
    ["a drop cap", "Putin came. ", "p::first-letter { font-size: 3em; float: left }"],
    ["one after a quotation mark", "“Putin came. ", "p::first-letter { color: red }"],
    ["one inside a tag", "<b>Putin</b> came. ", "p::first-letter { font-size: 3em }"],
    ["one of an outer box", "Putin came. ", "body::first-letter { font-size: 3em }"],
  ])("are drawn from the second letter on behind %s", async (_, start, style) => {
    const test = await opened(`<p>${start}In Minsk it rained.</p>`, style);
    expect(await painted(test)).toEqual(["Putin", "Minsk"]);
    const drawn = await test.page.evaluate(() => [
      ...[...document.querySelectorAll("fact-mark")].map(({ textContent }) => textContent),
      ...[...CSS.highlights].flatMap(([name, ranges]) => {
        if (!name.startsWith("fact-mark-")) return [];
        return [...ranges].map(({ startContainer, startOffset, endOffset }) =>
          (startContainer as Text).data.slice(startOffset, endOffset),
        );
      }),
    ]);
    expect(new Set(drawn)).toEqual(new Set(["utin", "Minsk"]));
    await test.close();
  });

  it("draws a line of its own under clear letters that a gradient shows", async () => {
    const test = await opened(
      "<p><b>Putin</b> came to Minsk.</p>",
      "b { color: transparent; background: linear-gradient(red, blue); background-clip: text }",
    );
    expect(await painted(test)).toEqual(["Putin", "Minsk"]);
    const clear = await test.page.evaluate(() =>
      [...(CSS.highlights.get("fact-mark-clear") ?? [])].map(
        ({ startContainer }) => startContainer.textContent,
      ),
    );
    expect(clear).toEqual(["Putin"]);
    await test.close();
  });

  it("leaves a first line alone as it is after a resize", async () => {
    const test = await opened(
      `<div style="width: 100px"><p>He said that Putin came. ${LONG}</p></div>`,
      "p::first-line { font-weight: bold }",
    );
    expect(await painted(test)).toEqual(["Putin"]);
    await test.page.evaluate(() => {
      document.querySelector("div")?.style.setProperty("width", "600px");
      dispatchEvent(new Event("resize"));
    });
    await test.page.evaluate(() => room.settled(600));
    expect(await painted(test)).toEqual([]);
    await test.close();
  });

  it.each([
    ["justified lines", "text-align: justify"],
    ["emphasis marks", "text-emphasis: dot"],
  ])("moves no letter of text with %s", async (_, style) => {
    const story = "Talks in Vladivostok of Vladimir Putin with Alexander Lukashenko in Minsk. ";
    const test = await opened(`<p>${story.repeat(3)}</p>`, `p { width: 230px; ${style} }`);
    const places = () =>
      test.page.evaluate(() => {
        const found: number[] = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const { data } = node as Text;
          for (let at = 0; at < data.length; at++) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { left, top } = range.getBoundingClientRect();
            if (/\S/.test(data.charAt(at))) found.push(Math.round(left), Math.round(top));
          }
        }
        return found;
      });
    expect(await painted(test)).not.toEqual([]);
    const marked = await places();
    await test.page.evaluate(() => room.stop());
    const bare = await places();
    const moved = bare.filter((place, at) => Math.abs(place - (marked[at] ?? 0)) > 1);
    expect([marked.length, moved]).toEqual([bare.length, []]);
    await test.close();
  });

  it("shows which mark is current, and no trace of it afterwards", async () => {
    const test = await opened("<p>Vladimir <b>Putin</b> flew to Minsk.</p><p>Belarus</p>");
    const current = () =>
      test.page.evaluate(() =>
        [...(CSS.highlights.get("fact-mark-current") ?? [])].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        }),
      );
    await test.page.evaluate(() => {
      room.page?.setCurrent(room.step(null, 1));
    });
    expect(await current()).toEqual(["Vladimir Putin"]);
    await test.page.evaluate(() => {
      room.page?.setCurrent(room.firstMentionOf("minsk"));
      room.toggle("country");
    });
    await test.settled();
    expect(await current()).toEqual(["Minsk"]);
    await test.page.evaluate(() => room.toggle("place"));
    await test.settled();
    expect(await current()).toEqual([]);
    await test.page.evaluate(() => {
      room.toggle("place");
      room.page?.setCurrent(null);
    });
    await test.settled();
    expect(await current()).toEqual([]);
    await test.close();
  });

  it("is left out of what is copied, cut or dragged, and what is selected stays", async () => {
    const test = await opened("<p>On Monday Putin flew.</p><p>Minsk <a href='#'>CSTO</a></p>");
    const before = await test.page.evaluate(() => document.querySelectorAll("fact-mark").length);
    expect(before).toBe(painter === "wrapped" ? 3 : 0);
    for (const type of ["copy", "cut", "dragstart"]) {
      const copied = await test.page.evaluate((kind) => {
        const [first, last] = document.querySelectorAll("p");
        const selection = getSelection();
        const end = last?.lastElementChild;
        if (!selection || !first || !end) return null;
        const inside = first.querySelector("fact-mark")?.firstChild ?? first.firstChild;
        selection.setBaseAndExtent(
          end,
          end.childNodes.length,
          inside ?? first,
          inside?.textContent === "Putin" ? 2 : 12,
        );
        const text = selection.toString();
        first.dispatchEvent(new Event(kind, { bubbles: true }));
        const holder = document.createElement("div");
        holder.append(selection.getRangeAt(0).cloneContents());
        return { same: selection.toString() === text, html: holder.innerHTML };
      }, type);
      expect(copied, type).toEqual({
        same: true,
        html: '<p>tin flew.</p><p>Minsk <a href="#">CSTO</a></p>',
      });
      await test.page.evaluate(() => getSelection()?.removeAllRanges());
      await test.settled();
      expect(await painted(test)).toEqual(["Putin", "Minsk", "CSTO"]);
    }
    await test.close();
  });
});
