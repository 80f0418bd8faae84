/** The reader, on the documents that come with the extension. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileBundled } from "../../scripts/bundled-pack.ts";
import { documentView } from "../../src/core/card/document-view.ts";
import { BROWSERS, type Driver, launch, ROOT } from "./harness.ts";
import * as tools from "./page-tools.ts";

const { pack } = compileBundled(ROOT);

describe.each(BROWSERS)("the reader, in %s", (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch(name);
  });
  afterAll(() => driver?.close());

  it("shows what is drawn from a headline below it", async () => {
    const [cited] = pack.documents
      .filter(({ text, title }) => text.trimStart().startsWith(`${title}\n`))
      .flatMap(({ id, title }) => {
        const citations = documentView(pack, id)?.citations ?? [];
        const [first] = citations.filter(({ quote }) => title.includes(quote));
        return first ? [{ id, text: first.text }] : [];
      });
    if (!cited) throw new Error("No card cites a headline");
    const reader = await driver.openExtensionPage(`reader.html?document=${cited.id}`);
    await tools.until(() => reader.evaluate(() => document.querySelector("article") !== null));
    const below = await reader.evaluate(() => document.querySelector("header")?.textContent);
    expect(below).toContain(cited.text);
    await reader.close();
  });
});
