/** Only what is stated as fact: the card's switch and the setting it begins with. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { compileBundled } from "../../scripts/bundled-pack.ts";
import { cardOf } from "../../src/core/card/card.ts";
import { keepFacts } from "../../src/core/card/only-facts.ts";
import { articleSession } from "./article-session.ts";
import { inCard } from "./closed-card.ts";
import { BROWSERS, ROOT, storeSettings } from "./harness.ts";
import * as tools from "./page-tools.ts";

const SWITCH = "Hide what is reported, opinion or prediction";
const card = cardOf(compileBundled(ROOT).pack, "vladimir-putin");
if (!card) throw new Error("The pack has no card of Putin");
const { card: facts, hidden } = keepFacts(card);
const textsOf = (statements: readonly { text: string }[]) => statements.map(({ text }) => text);

const claims = (page: Page) =>
  inCard(page, (root) =>
    [...root.querySelectorAll("[data-claim]")].map((claim) => claim.textContent),
  );
const whole = textsOf([...(card.identity ? [card.identity] : []), ...card.summary]);
const alone = textsOf([...(facts.identity ? [facts.identity] : []), ...facts.summary]);

describe.each(BROWSERS)("in %s", (name) => {
  const session = articleSession(name);

  it("hides all that is less than fact, says how many of all, and brings them back", async () => {
    expect(alone.length).toBeLessThan(whole.length);
    const page = await session.open();
    await tools.hover(page, "vladimir-putin");
    await tools.waitForCard(page, "Putin");
    expect(await claims(page)).toEqual(whole);
    await tools.clickInCard(page, "More actions");
    await tools.clickInCard(page, SWITCH);
    await tools.until(async () =>
      (await tools.cardText(page)).includes(`${hidden} statements hidden`),
    );
    expect(await claims(page)).toEqual(alone);
    await page.keyboard.press("Escape");
    await tools.waitForNoCard(page);
    await tools.hover(page, "vladimir-putin");
    await tools.waitForCard(page, "Putin");
    expect(await claims(page)).toEqual(alone);
    await tools.clickInCard(page, SWITCH);
    await tools.until(async () => (await claims(page))?.length === whole.length);
    expect(await claims(page)).toEqual(whole);
    await page.close();
  });

  it("begins as the setting says", async () => {
    await storeSettings(session.driver, { onlyFacts: true });
    const page = await session.open();
    await page.bringToFront();
    await tools.hover(page, "vladimir-putin");
    await tools.waitForCard(page, "Putin");
    expect(await claims(page)).toEqual(alone);
    await page.close();
  });
});
