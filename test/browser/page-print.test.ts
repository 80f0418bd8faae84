import { inflateSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { articleSession } from "./article-session.ts";
import { BROWSERS } from "./harness.ts";
import { PAINTERS, pageBrowser, pageOf, painted } from "./page-harness.ts";
import * as tools from "./page-tools.ts";

const STORY = "<p>Vladimir Putin flew to Minsk.</p><p>There Lukashenko spoke.</p>";

describe.each(BROWSERS)("a printed page, in %s", (name) => {
  const browser = pageBrowser(name);

  it.each(PAINTERS)("bears no marks where they are %s", async (_, head) => {
    const test = await browser.open(pageOf(STORY, head));
    await test.page.bringToFront();
    const bare = await shapesPrinted(test.page);
    await test.start();
    expect(await test.page.evaluate(() => room.painted().length)).toBe(3);
    expect(await shapesPrinted(test.page)).toBe(bare);
    await test.page.evaluate(() => {
      for (const line of document.querySelectorAll("p")) line.style.textDecoration = "underline";
    });
    expect(await shapesPrinted(test.page)).toBeGreaterThan(bare);
    await test.close();
  });

  it.each(PAINTERS)(
    "stays without marks in a preview that stays open, and only in a real one, where they are %s",
    async (_, head) => {
      const test = await browser.open(pageOf("<p>Minsk waits.</p><div></div>", head));
      await test.page.evaluate(() => {
        const printing: Record<string, EventListener> = {};
        const add = window.addEventListener;
        Object.assign(window, {
          printing,
          addEventListener(type: string, listener: EventListener, options?: object) {
            if (type.endsWith("print")) printing[type] = listener;
            add.call(window, type, listener, options);
          },
        });
      });
      await test.start();
      /** Tells of printing as the browser does. */
      const tell = (type: string) =>
        test.page.evaluate((name) => {
          const { printing } = window as unknown as { printing: Record<string, EventListener> };
          printing[name]?.({ type: name, isTrusted: true } as Event);
        }, type);
      const shown = () =>
        test.page.evaluate(() => [...CSS.highlights.keys()].filter((key) => key.includes("mark")));
      const before = await shown();
      await test.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      expect(await shown()).toEqual(before);
      await tell("beforeprint");
      await test.page.evaluate(async () => {
        const paragraph = document.createElement("p");
        paragraph.textContent = "Putin came.";
        document.querySelector("div")?.append(paragraph);
        await room.settled(1500);
      });
      expect(await shown()).toEqual([]);
      await tell("afterprint");
      expect((await shown()).length).toBeGreaterThanOrEqual(before.length);
      expect(await painted(test)).toEqual(["Minsk", "Putin"]);
      await test.close();
    },
  );
});

describe.each(BROWSERS)("a page printed with a card open, in %s", (name) => {
  const session = articleSession(name);

  it("bears no card", async () => {
    const page = await session.open();
    await tools.settled(page);
    const bare = await shapesPrinted(page);
    await page.bringToFront();
    await tools.openCard(page, "Lukashenko");
    expect(await shapesPrinted(page)).toBe(bare);
    await page.close();
  });
});

/** How many lines and boxes the page's print draws beside its text. */
async function shapesPrinted(page: Page): Promise<number> {
  const pdf = Buffer.from(await page.pdf({ printBackground: true })).toString("latin1");
  const drawings = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, packed = ""]) => inflated(packed))
    .filter((stream) => /\bBT\b[\s\S]*\bTf\b/.test(stream));
  expect(drawings.length).toBeGreaterThan(0);
  return drawings.join("\n").match(/ (?:re|l)\s/g)?.length ?? 0;
}

/** A stream's content, or nothing where it is packed in another way. */
function inflated(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
  } catch {
    return "";
  }
}
