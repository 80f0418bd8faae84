import { describe, expect, it } from "vitest";
import { BROWSERS } from "./harness.ts";
import { pageBrowser, pageOf } from "./page-harness.ts";
import { treeOf } from "./page-view.ts";

const marked = (text: string) =>
  `<fact-mark data-entity="minsk" data-category="place">${text}</fact-mark>`;

describe.each(BROWSERS)("what an ended script left behind, in %s", (name) => {
  const browser = pageBrowser(name);

  it("goes: marks, also where the page has tidied up around them, and the card", async () => {
    const test = await browser.open(
      pageOf(
        `<p>To ${marked("Minsk")} and ${marked("Minsk")}.</p><p>${marked("Minsk")}, says he.</p>
        <p>From ${marked("Minsk")}</p><p>${marked("Minsk")}<b>!</b></p>`,
      ),
    );
    await test.load();
    const left = await test.page.evaluate(() => {
      document.documentElement.append(document.createElement("fact-card"));
      room.removeLeftovers();
      return document.querySelector("fact-card");
    });
    expect(left).toBeNull();
    expect(await test.page.evaluate(treeOf)).toBe(
      `<BODY><P>To Minsk and Minsk.|</><P>Minsk, says he.|</>\n        |<P>From Minsk|</><P>Minsk|<B>!|</></></>`,
    );
    await test.close();
  });

  it("stays in a page with a script, which it may be a bait of, until a mark stands", async () => {
    const test = await browser.open(
      pageOf(`<p id="bait">To ${marked("Minsk")}.</p><div></div>`, "<script></script>"),
    );
    await test.page.bringToFront();
    await test.load();
    const left = () =>
      test.page.evaluate(() => [
        document.querySelectorAll("#bait fact-mark").length,
        CSS.highlights.get("fact-mark-person")?.size ?? null,
        room.styles,
      ]);
    await test.page.evaluate(async () => {
      const range = document.createRange();
      range.selectNodeContents(document.body);
      CSS.highlights.set("fact-mark-person", new Highlight(range));
      for (const name of [...room.known]) room.known.delete(name);
      room.removeLeftovers();
      room.start();
      await room.settled();
    });
    expect(await left()).toEqual([1, 1, 0]);
    await test.page.evaluate(async () => {
      room.known.add("Putin");
      const paragraph = document.createElement("p");
      paragraph.textContent = "Putin flew.";
      document.querySelector("div")?.append(paragraph);
      await room.settled();
    });
    expect(await test.page.evaluate(() => room.painted())).toEqual(["Putin"]);
    expect(await left()).toEqual([1, 1, 1]);
    await test.page.evaluate(() => room.stop());
    expect(await left()).toEqual([1, null, 1]);
    await test.close();
  });
});
