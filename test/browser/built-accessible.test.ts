/** The pages of the built extension and the open card on a page, held against axe's rules. */
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { compileBundled } from "../../scripts/bundled-pack.ts";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { BROWSERS, type ExtensionPage, ROOT } from "./harness.ts";
import * as tools from "./page-tools.ts";

/** As far as these tests ask the extension's own pages for it; Firefox knows it as `browser`. */
declare const chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };

const { pack } = compileBundled(ROOT);
const ENTITY = "alexander-lukashenko";
const cited = pack.entities.find(({ id }) => id === ENTITY)?.summary[0]?.citations[0];
if (!cited) throw new Error(`The bundled pack says nothing of ${ENTITY}`);
const READER = `reader.html?document=${cited.document}&entity=${ENTITY}&start=${cited.start}&end=${cited.end}`;

/** What axe finds wrong within an element, and how many elements it looked at. */
interface Judgement {
  wrong: string[];
  looked: number;
}

/** Written out as one function: the extension's own policy keeps its pages from running a text. */
const judge = Object.assign(
  async (_within: string): Promise<Judgement> => ({ wrong: [], looked: 0 }),
  {
    toString: () => `async (within) => {
    ${axe.source};
    const { violations, passes } = await axe.run(within);
    return {
      wrong: violations.map(({ id, nodes }) => id + ": " + nodes[0]?.html),
      looked: passes.flatMap(({ nodes }) => nodes).length,
    };
  }`,
  },
);

function layOpen(): void {
  for (const details of document.querySelectorAll("details")) details.open = true;
}

describe.each(BROWSERS)("axe finds nothing wrong, in %s", (name) => {
  const session = articleSession(name);

  const judged = async (own: ExtensionPage, shown: string) => {
    await tools.until(() =>
      own.evaluate((selector) => document.querySelector(selector) !== null, shown),
    );
    await own.evaluate(layOpen);
    const { wrong, looked } = await own.evaluate(judge, "html");
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(10);
    await own.close();
  };

  it.each([
    ["options.html", "#backup"],
    ["welcome.html", "fact-mark[data-entity]"],
    ["library.html", "[data-pack]"],
    [READER, ".beside blockquote"],
  ])("on %s", async (path, shown) => {
    await judged(await session.driver.openExtensionPage(path), shown);
  });

  it("on the popup, the list and the sheet of a page, and on a card open there", async () => {
    const page = await session.open();
    await page.bringToFront();
    await tools.allMarksOf(page);
    await tools.hover(page, ENTITY);
    await tools.waitForCard(page, "Lukashenko");
    await tools.clickInCard(page, "Why marked");
    // Closed to the page; axe looks into what an element gives as its root.
    await inCard(
      page,
      (root) => Object.defineProperty(root.host, "shadowRoot", { value: root }) && null,
    );
    const { wrong, looked } = await page.evaluate(judge, "fact-card");
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(10);

    const popup = await session.driver.openExtensionPage("popup.html");
    const tab = await popup.evaluate(async (url) => {
      const { browser: api = chrome } = globalThis as { browser?: typeof chrome };
      return (await api.tabs.query({})).find((one) => one.url === url)?.id;
    }, session.url);
    await judged(popup, ".cast button");
    const list = await session.driver.openExtensionPage(`panel.html?tab=${tab}`);
    await judged(list, "[data-entity]");
    const sheet = await session.driver.openExtensionPage(`sheet.html?tab=${tab}`);
    await judged(sheet, ".entry");
    await page.close();
  });
});
