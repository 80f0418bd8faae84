/** Pages with so many names that only those near the view are shown. */
import { beforeAll, describe, expect, it } from "vitest";
import { BROWSERS } from "./harness.ts";
import { pageBrowser, pageOf, type TestPage } from "./page-harness.ts";

const PARAGRAPHS = 3000;
const WORDS = "These words say nothing of it. ".repeat(8);
const page = (paragraphs: number, head = "") => {
  const body = Array.from({ length: paragraphs }, (_, i) => `<p>${i}. Minsk. ${WORDS}</p>`).join(
    "",
  );
  return pageOf(`<main>${body}`, head);
};

/** After scrolling to a part of the page: the numbers of the paragraphs shown a mark in, and in view. */
function look({ page }: TestPage, part: number) {
  return page.evaluate(async (where) => {
    scrollTo({ top: where * document.documentElement.scrollHeight, behavior: "instant" });
    await room.settled();
    const numberOf = (node: Node) => Number.parseInt(node.textContent ?? "", 10);
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const inView = [...document.querySelectorAll("p")].filter((p) => {
      const { top, bottom } = p.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    return {
      shown: ranges.map(({ startContainer }) => numberOf(startContainer)),
      inView: inView.map(numberOf),
    };
  }, part);
}

describe.each(BROWSERS)("a long page, in %s", (name) => {
  const browser = pageBrowser(name);
  let test: TestPage;
  beforeAll(async () => {
    test = await browser.read(page(PARAGRAPHS));
  });

  async function expectShown(part: number) {
    const { shown, inView } = await look(test, part);
    expect(inView.length).toBeGreaterThan(1);
    expect(shown, `at ${part}`).toEqual(expect.arrayContaining(inView));
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.length).toBeLessThan(PARAGRAPHS / 2);
  }

  it("shows names with ranges, only those near the view, wherever the reader goes", async () => {
    const down = Array.from({ length: 15 }, (_, i) => i / 15);
    for (const part of [...down, 1, 0.4, 0.39, 0]) await expectShown(part);
    expect(await test.page.evaluate(() => document.querySelector("fact-mark"))).toBeNull();
  });

  it("shows those that are left where the page takes some away", async () => {
    await look(test, 0);
    await test.page.evaluate(() => {
      for (const [i, paragraph] of [...document.querySelectorAll("p")].entries()) {
        if (i > 300 && i % 40 > 18) paragraph.remove();
      }
    });
    for (const part of [0.55, 0.65, 0.75, 0.85, 0.95, 1]) await expectShown(part);
  });

  it("shows only names near the view where ranges alone can show them, long or not", async () => {
    const app = await browser.read(page(600, "<script></script>"));
    for (const part of [0, 1, 0]) {
      const { shown, inView } = await look(app, part);
      expect(shown).toEqual(expect.arrayContaining(inView));
      expect(shown.length).toBeLessThan(500);
    }
    await app.close();
  });
});
