import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BROWSERS } from "./harness.ts";
import { PAINTERS, pageBrowser, pageOf, type TestPage } from "./page-harness.ts";

const STORY = "<p>Vladimir Putin flew to Minsk.</p><p>There Lukashenko spoke.</p>";

describe.each(BROWSERS)("a printed page, in %s", (name) => {
  const browser = pageBrowser(name);

  it.each(PAINTERS)("bears no marks where they are %s", async (_, head) => {
    const test = await browser.open(pageOf(STORY, head));
    await test.page.bringToFront();
    const bare = await shapesPrinted(test);
    await test.start();
    expect(await test.page.evaluate(() => room.painted().length)).toBe(3);
    expect(await shapesPrinted(test)).toBe(bare);
    await test.page.evaluate(() => {
      for (const line of document.querySelectorAll("p")) line.style.textDecoration = "underline";
    });
    expect(await shapesPrinted(test)).toBeGreaterThan(bare);
    await test.close();
  });
});

/** How many lines and boxes the page's print draws beside its text. */
async function shapesPrinted({ page }: TestPage): Promise<number> {
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
