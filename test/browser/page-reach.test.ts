/** Which names answer the pointer, and which can be stepped to. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS } from "./harness.ts";
import {
  launchForPages,
  PAINTERS,
  type PageBrowser,
  pageOf,
  type TestPage,
} from "./page-harness.ts";

const CASES = BROWSERS.flatMap((name) =>
  PAINTERS.map(([painter, head]) => ({ name, painter, head })),
);
const UNSEEN: Record<string, string> = {
  "cut off by a box that cannot be scrolled":
    "<div style='height: 30px; overflow: hidden'><p>Free.</p><p>Minsk</p></div>",
  "off to the side of such a box":
    "<div style='width: 300px; overflow: hidden'><p style='width: 300px; margin-left: 400px'>Minsk</p></div>",
  transparent: "<div style='opacity: 0'><p>Minsk</p></div>",
  invisible: "<p style='visibility: hidden'>Minsk</p>",
  "off the page": "<p style='position: absolute; left: -9999px'>Minsk</p>",
  "clipped away": "<p style='position: absolute; clip-path: inset(50%); width: 200px'>Minsk</p>",
  "clipped in the old way":
    "<p style='position: absolute; clip: rect(0, 0, 0, 0); width: 200px'>Minsk</p>",
};
const SEEN: Record<string, string> = {
  "in a box that scrolls down":
    "<div style='height: 60px; overflow: auto'><p style='height: 900px'>Free.</p><p>Minsk</p></div>",
  "in a box that scrolls sideways":
    "<div style='width: 300px; overflow: auto'><p style='width: 300px; margin-left: 900px'>Minsk</p></div>",
  "in a box that cuts off nothing": "<div style='overflow: hidden'><p>Minsk</p></div>",
  "half transparent": "<p style='opacity: 0.5'>Minsk</p>",
};

describe.each(CASES)("names, in $name, $painter", ({ name, head }) => {
  let browser: PageBrowser;
  beforeAll(async () => {
    browser = await launchForPages(name);
  });
  afterAll(() => browser.close());

  async function opened(body: string, style = ""): Promise<TestPage> {
    const test = await browser.open(pageOf(body, `${head}<style>${style}</style>`));
    await test.page.bringToFront();
    await test.start();
    return test;
  }
  const painted = ({ page }: TestPage) => page.evaluate(() => room.painted());

  it.each(Object.entries(UNSEEN))("cannot be stepped to where they are %s", async (_, html) => {
    const test = await opened(`<p>Putin</p>${html}<p>Belarus</p>`);
    expect(await painted(test)).toEqual(["Putin", "Belarus"]);
    expect(await test.page.evaluate(() => room.firstMentionOf("minsk"))).toBeNull();
    await test.close();
  });

  it.each(Object.entries(SEEN))("can be stepped to, and seen, %s", async (_, html) => {
    const test = await opened(`<p>Putin</p>${html}<p>Belarus</p>`);
    const hit = await test.page.evaluate(() => {
      const mark = room.firstMentionOf("minsk");
      if (!mark) return null;
      room.scrollTo(mark);
      const [box] = mark.lineBoxes();
      return box ? room.page?.mentionAt(box.left + 5, box.top + 5)?.surface() : null;
    });
    expect(hit).toBe("Minsk");
    await test.close();
  });

  it("are scrolled to only when needed, and then to a third of the height", async () => {
    const test = await opened(
      `<p>Putin</p><p style="margin-top: 120px">Minsk</p>
      <div style="height: 3000px"></div><p>Belarus</p><div style="height: 3000px"></div>`,
    );
    const [near, far] = await test.page.evaluate(() => {
      const look = (entity: string) => {
        const mark = room.firstMentionOf(entity);
        if (mark) room.scrollTo(mark);
        return [scrollY, (mark?.lineBoxes()[0]?.top ?? 0) / innerHeight];
      };
      return [look("minsk"), look("belarus")];
    });
    expect(near?.[0]).toBe(0);
    expect(far?.[0]).toBeGreaterThan(2000);
    expect(far?.[1]).toBeCloseTo(1 / 3, 1);
    await test.close();
  });

  it.each([
    ["a wall", "position: fixed; inset: 0; background: rgb(0 0 0 / 50%)"],
    ["a header", "position: fixed; top: 0; left: 0; right: 0; height: 200px; background: white"],
  ])("are silent under %s", async (_, style) => {
    const test = await opened(`<p>Minsk waits.</p><div style="${style}"></div>`);
    const hit = await test.page.evaluate(() => {
      const [box] = room.firstMentionOf("minsk")?.lineBoxes() ?? [];
      return box ? (room.page?.mentionAt(box.left + 5, box.top + 5)?.surface() ?? null) : "no box";
    });
    expect(hit).toBeNull();
    await test.close();
  });

  it.each([
    ["by a pseudo-element", "<h3><a class='stretched' href='#'>More</a></h3>"],
    ["as an empty box", "<a href='#' style='position: absolute; inset: 0'></a>"],
  ])("answer behind a link that is stretched over them %s", async (_, link) => {
    const test = await opened(
      `<div style="position: relative; padding: 20px">${link}<p>Minsk waits.</p></div>`,
      ".stretched::after { content: ''; position: absolute; inset: 0 }",
    );
    const hit = await test.page.evaluate(() => {
      const [box] = room.firstMentionOf("minsk")?.lineBoxes() ?? [];
      return box && room.page?.mentionAt(box.left + 5, box.top + 5)?.surface();
    });
    expect(hit).toBe("Minsk");
    await test.close();
  });

  it("answer in a frame that a transform scales", async () => {
    const test = await opened(
      `<iframe style="width: 400px; height: 200px; border: 10px solid; transform: scale(0.5);
      transform-origin: 0 0" srcdoc="<p style='margin: 80px 0 0 100px'>Minsk waits."></iframe>`,
    );
    await test.settled();
    const [box] = await test.page.evaluate(() => room.boxesOfFirst());
    const seen = await test.page.evaluate(() => {
      const frame = document.querySelector("iframe");
      const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return { left: left + (10 + 100) * 0.5, top: top + (10 + 80) * 0.5 };
    });
    if (!box) throw new Error("No line box");
    expect(Math.abs(box.left - seen.left)).toBeLessThan(6);
    expect(Math.abs(box.top - seen.top)).toBeLessThan(6);
    await test.page.mouse.move(box.left + box.width / 2, box.top + box.height / 2);
    await test.page.evaluate(() => room.frame());
    expect(await test.page.evaluate(() => room.news.map(({ surface }) => surface))).toContain(
      "Minsk",
    );
    await test.close();
  });

  it("stay unseen in a print preview that stays open", async () => {
    const test = await opened("<p>Minsk waits.</p><div></div>");
    const shown = () =>
      test.page.evaluate(() => [...CSS.highlights.keys()].filter((key) => key.includes("mark")));
    const before = await shown();
    await test.page.evaluate(async () => {
      dispatchEvent(new Event("beforeprint"));
      const paragraph = document.createElement("p");
      paragraph.textContent = "Putin came.";
      document.querySelector("div")?.append(paragraph);
      await room.settled(1500);
    });
    expect(await shown()).toEqual([]);
    await test.page.evaluate(() => {
      dispatchEvent(new Event("afterprint"));
    });
    expect((await shown()).length).toBeGreaterThanOrEqual(before.length);
    expect(await painted(test)).toEqual(["Minsk", "Putin"]);
    await test.close();
  });
});
