/** What the background puts into a page when its content script asks: scripts and the style of marks. */
import { categoryTints, currentTint, markStyle } from "../../page/painting/mark-style.ts";
import { type InsertedSheet, replaceSheets } from "../../platform/inserted-style.ts";
import type { PageMessages } from "../../platform/messages.ts";
import { loadSettings } from "../../platform/settings-store.ts";
import { runInPage } from "../../platform/tabs.ts";
import type { Answers, PageSender } from "../../platform/transport.ts";
import { cardStyle } from "../../ui/card/frame/orphaned-cards.ts";

type IntoPage = "loadWrapping" | "loadCard" | "insertMarkStyle" | "markStyle";

export const intoPage: Pick<Answers<PageMessages, PageSender>, IntoPage> = {
  async loadWrapping(_, { tab, document }) {
    await runInPage(tab, document, "wrap.js");
    return null;
  },
  async loadCard(_, { tab, document }) {
    await runInPage(tab, document, "card.js");
    return null;
  },
  async insertMarkStyle({ part }, { tab, document }) {
    const { colourByCategory } = await loadSettings();
    const wanted = part === "current" ? CURRENT : sheetsOf(colourByCategory);
    // An earlier reading of the document left its own there.
    const before = part === "current" ? CURRENT : [...sheetsOf(true), ...sheetsOf(false)];
    await replaceSheets(tab, document, { before, sheets: wanted });
    return null;
  },
  async markStyle() {
    const { colourByCategory } = await loadSettings();
    return markStyle(colourByCategory) + (colourByCategory ? categoryTints() : "") + currentTint();
  },
};

const CURRENT: readonly InsertedSheet[] = [{ css: currentTint(), origin: "AUTHOR" }];

function sheetsOf(isColoured: boolean): InsertedSheet[] {
  const line: InsertedSheet = { css: markStyle(isColoured) + cardStyle(), origin: "USER" };
  return isColoured ? [line, { css: categoryTints(), origin: "AUTHOR" }] : [line];
}
