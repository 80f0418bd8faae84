/**
 * Every state of the card, the popup and the reader, light and dark, held against axe's rules. It cannot
 * tell what lies behind the card in the top layer: the contrast there is that of the reader's card, and
 * of src/ui/tokens.test.ts.
 */
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import {
  CARD_STATES,
  LIBRARY_STATES,
  OPTIONS_STATES,
  PANEL_STATES,
  POPUP_STATES,
  READER_STATES,
  SHEET_STATES,
  WELCOME_STATES,
} from "../gallery/states.ts";
import { openGallery } from "./gallery.ts";
import { BROWSERS, screenshotPath } from "./harness.ts";

const STATES = [
  ...CARD_STATES.map((state) => `card/${state}`),
  ...POPUP_STATES.map((state) => `popup/${state}`),
  ...PANEL_STATES.map((state) => `panel/${state}`),
  ...SHEET_STATES.map((state) => `sheet/${state}`),
  ...READER_STATES.map((state) => `reader/${state}`),
  ...OPTIONS_STATES.map((state) => `options/${state}`),
  ...WELCOME_STATES.map((state) => `welcome/${state}`),
  ...LIBRARY_STATES.map((state) => `library/${state}`),
];

/** In the dark only the colours differ: every other rule is held once, in the light. */
const RULES = {
  light: {},
  dark: { runOnly: ["color-contrast"] },
} satisfies Record<string, axe.RunOptions>;
const SCHEMES = ["light", "dark"] as const;

/** What is folded away is looked at too. */
const layOpen = () => {
  const roots = [document, document.querySelector("fact-card")?.shadowRoot];
  for (const root of roots) {
    for (const details of root?.querySelectorAll("details") ?? []) details.open = true;
  }
};

/** How far a page scrolls beyond its content, in whole CSS pixels. */
function pixelsBelowContent(): number {
  const { scrollHeight } = document.documentElement;
  const end = Math.ceil(scrollY + document.body.getBoundingClientRect().bottom);
  return Math.max(0, scrollHeight - Math.max(innerHeight, end));
}

describe.each(BROWSERS)("in %s", (name) => {
  describe.each(SCHEMES)("%s", (scheme) => {
    const gallery = openGallery(name, { dark: scheme === "dark" });

    it.each(STATES)("%s", async (state) => {
      const { page, show } = gallery;
      await show(state, /^(popup|panel)/.test(state) ? { width: 340, height: 600 } : undefined);
      await page.screenshot({
        path: await screenshotPath(name, `gallery-${state.replace("/", "-")}.${scheme}`),
      });
      if (/^(popup|panel)/.test(state)) expect(await page.evaluate(pixelsBelowContent)).toBe(0);
      await page.evaluate(layOpen);
      if (state.startsWith("card")) {
        for (const control of await page.$$("fact-card >>> :is(.disclosure, .quote)")) {
          await control.click();
        }
        const menu = state === "card/menu" ? await page.$("fact-card >>> [aria-haspopup]") : null;
        await menu?.click();
        if (menu) await page.waitForSelector("fact-card >>> [role=menu]");
      }
      await page.evaluate(axe.source);
      const { wrong, looked } = await page.evaluate(async (rules: axe.RunOptions) => {
        const { axe: judge } = globalThis as unknown as { axe: typeof axe };
        const { violations, passes, incomplete } = await judge.run(document, rules);
        return {
          wrong: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          looked: [...passes, ...incomplete]
            .flatMap(({ nodes }) => nodes)
            .map(({ target }) => String(target[0])),
        };
      }, RULES[scheme]);
      expect(wrong).toEqual([]);
      if (state.startsWith("card")) {
        expect(looked.some((target) => target.startsWith("fact-card,"))).toBe(true);
      }
    });
  });
});
