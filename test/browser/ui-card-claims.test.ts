/** What the card says, and what happens when a reader asks for the words behind it. */

import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, it } from "vitest";
import { compileBundled } from "../../scripts/bundled-pack.ts";
import { letPass } from "../support/let-pass.ts";
import { clickInCard, openGallery, rectInCard } from "./gallery.ts";
import { BROWSERS, ROOT } from "./harness.ts";

const { pack } = compileBundled(ROOT);
const SUBJECT = "alexander-lukashenko";
const subject = pack.entities.find(({ id }) => id === SUBJECT);
/** What is read before anything is unfolded; further claims of the summary are. */
const atOnce = [subject?.identity, ...(subject?.summary.slice(0, 3) ?? [])].flatMap(
  (statement) => statement ?? [],
);
const FIRST_QUOTE = ".claim:not([data-identity]) .quote";

/** The left and top of everything that stands on the card, but for what has been laid over it. */
const placesInCard = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector("fact-card")?.shadowRoot;
    return [...(root?.querySelectorAll(".dialog *:not(.preview, .preview *)") ?? [])].map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return [one.className, left, top, width, height].join();
    });
  });

const inCard = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const root = document.querySelector("fact-card")?.shadowRoot;
    return [...(root?.querySelectorAll(wanted) ?? [])].map((one) => one.textContent ?? "");
  }, selector);

const waitFor = (page: Page, selector: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector("fact-card")?.shadowRoot?.querySelector(wanted),
    {},
    selector,
  );

describe.each(BROWSERS)("in %s", (name) => {
  const gallery = openGallery(name);
  let page: Page;
  beforeAll(() => {
    page = gallery.page;
  });

  it("has one heading, each claim word for word, and a control for each", async () => {
    await gallery.show(`card/${SUBJECT}`);
    expect(await inCard(page, "h1, h2, h3, h4, [role=heading]")).toEqual([subject?.label]);
    expect(await inCard(page, "[data-claim]")).toEqual(atOnce.map(({ text }) => text));
    expect((await inCard(page, "[data-citation]")).length).toBe(atOnce.length);
  });

  it.each([390, 1000])(
    "keeps each control on the line of its last word, %i px wide",
    async (width) => {
      for (const entity of ["armenia", SUBJECT, "kazakhstan"]) {
        await gallery.show(`card/${entity}`, { width, height: 760 });
        const apart = await page.evaluate(() => {
          const root = document.querySelector("fact-card")?.shadowRoot;
          return [...(root?.querySelectorAll(".claim") ?? [])].flatMap((claim) => {
            const said = [...claim.querySelectorAll("[data-claim], .sentence .stance")].at(-1);
            const line = [...(said?.getClientRects() ?? [])].at(-1);
            const control = claim.querySelector(".quote")?.getBoundingClientRect();
            if (!line || !control) return [claim.textContent];
            const isBeside = control.left >= line.right && control.left - line.right < 12;
            const isLevel = control.top < line.bottom && line.top < control.bottom;
            return isBeside && isLevel ? [] : [claim.textContent];
          });
        });
        expect(apart, entity).toEqual([]);
      }
    },
  );

  it("tells assistive technology the language of all that a pack says, whatever the card's own is", async () => {
    await gallery.show(`card/${SUBJECT}`);
    const languages = await page.evaluate(() => {
      const root = document.querySelector("fact-card")?.shadowRoot;
      return [...(root?.querySelectorAll("h2, [data-claim], .document > :first-child") ?? [])].map(
        (one) => one.getAttribute("lang"),
      );
    });
    expect(new Set(languages)).toEqual(new Set(["en"]));
  });

  it("says beneath each claim whose it is, of what kind and from when", async () => {
    await gallery.show(`card/${SUBJECT}`);
    const lines = await page.evaluate(() => {
      const root = document.querySelector("fact-card")?.shadowRoot;
      return [...(root?.querySelectorAll(".dialog > .claims") ?? [])].map((group) => {
        const claims = [...group.querySelectorAll("[data-claim]")];
        const source = group.querySelector(".source");
        const below = claims.map(
          (claim) =>
            claim.getBoundingClientRect().bottom <=
            (source?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY),
        );
        return { claims: claims.map((one) => one.textContent), source: source?.textContent, below };
      });
    });
    for (const { claims, source, below } of lines) {
      expect(below).not.toContain(false);
      for (const text of claims) {
        const statement = atOnce.find((one) => one.text === text);
        const document = pack.documents.find(({ id }) => id === statement?.citations[0]?.document);
        expect(source).toContain(document?.name);
        expect(source).toContain(document?.kind);
      }
    }
    expect(lines.flatMap(({ claims }) => claims).length).toBe(atOnce.length);
  });

  it("says whose a claim is once, where its exact words say so in full", async () => {
    await gallery.show(`card/${SUBJECT}`);
    const sources = () =>
      page.evaluate(() => {
        const root = document.querySelector("fact-card")?.shadowRoot;
        return [...(root?.querySelectorAll(".dialog > .claims") ?? [])].map((group) => ({
          isShown: (group.querySelector(".source")?.getClientRects().length ?? 0) > 0,
          isFolded: group.querySelector(".claim > .sentence:last-child") !== null,
        }));
      });
    expect(await sources()).not.toContainEqual({ isShown: false, isFolded: true });
    await clickInCard(page, ".claim[data-identity] .quote");
    await waitFor(page, ".quotation cite");
    const after = await sources();
    expect(after[0]).toEqual({ isShown: false, isFolded: false });
    expect(after.map(({ isShown }) => isShown)).toEqual(after.map(({ isFolded }) => isFolded));
  });

  it("shows the exact words to a resting pointer without moving anything", async () => {
    await gallery.show(`card/${SUBJECT}`);
    const before = await placesInCard(page);
    const { left, top, right, bottom } = await rectInCard(page, FIRST_QUOTE);
    await page.mouse.move((left + right) / 2, (top + bottom) / 2);
    await waitFor(page, ".preview blockquote");
    expect(await placesInCard(page)).toEqual(before);
    const quotes = subject?.summary[0]?.citations.map(({ quote }) => quote);
    expect(await inCard(page, ".preview blockquote")).toEqual(quotes);
    const preview = await rectInCard(page, ".preview");
    expect(preview.top >= bottom || preview.bottom <= top).toBe(true);
    await page.mouse.move(2, 2);
    await page.waitForFunction(
      () => !document.querySelector("fact-card")?.shadowRoot?.querySelector(".preview"),
    );
  });

  it.each([1000, 620])(
    "shows the exact words to the keyboard where they cover no line that follows, %i px wide",
    async (width) => {
      await gallery.show(`card/${SUBJECT}`, { width, height: 760 });
      await page.evaluate(() =>
        (globalThis as unknown as { host: { focus(): void } }).host.focus(),
      );
      const onQuote = () =>
        page.evaluate((wanted) => {
          const root = document.querySelector("fact-card")?.shadowRoot;
          return root?.activeElement === root?.querySelector(wanted);
        }, FIRST_QUOTE);
      for (let i = 0; i < 9 && !(await onQuote()); i++) await page.keyboard.press("Tab");
      await waitFor(page, ".preview blockquote");
      const [preview, card] = [
        await rectInCard(page, ".preview"),
        await rectInCard(page, ".dialog"),
      ];
      const control = await rectInCard(page, FIRST_QUOTE);
      const isAside = preview.left >= card.right || preview.right <= card.left;
      expect(isAside || preview.bottom <= control.top).toBe(true);
    },
  );

  it("keeps the words shown while the pointer is on them", async () => {
    await gallery.show(`card/${SUBJECT}`);
    const control = await rectInCard(page, FIRST_QUOTE);
    await page.mouse.move(control.left + 5, control.top + 5);
    await waitFor(page, ".preview");
    const { left, top } = await rectInCard(page, ".preview");
    await page.mouse.move(left + 20, top + 10, { steps: 3 });
    await letPass(600);
    expect(await inCard(page, ".preview")).toHaveLength(1);
  });

  it("unfolds the words in place when pressed, with the document they stand in", async () => {
    await gallery.show(`card/${SUBJECT}`);
    await clickInCard(page, FIRST_QUOTE);
    await waitFor(page, ".quotation");
    expect(await inCard(page, ".preview")).toEqual([]);
    const [citation] = subject?.summary[0]?.citations ?? [];
    const document = pack.documents.find(({ id }) => id === citation?.document);
    expect((await inCard(page, ".quotation blockquote"))[0]).toBe(citation?.quote);
    expect(await inCard(page, ".quotation cite")).toContain(document?.title);
    await clickInCard(page, ".quotation .link");
    const told = await page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);
    const span = { start: citation?.start, end: citation?.end };
    const target = { document: citation?.document, span, entity: SUBJECT };
    expect(told).toContainEqual(["openDocument", target]);
  });

  it("puts the context that a claim's words follow in the document above them", async () => {
    const claim = subject?.summary.find(({ citations: [first, second] }) => {
      return second?.context && (first?.start ?? 0) > second.start;
    });
    await gallery.show(`card/${SUBJECT}`);
    await clickInCard(page, `[aria-label="Quote: ${claim?.text}"]`);
    await waitFor(page, ".quotation");
    const [words, context] = claim?.citations.map(({ quote }) => quote) ?? [];
    expect(await inCard(page, ".quotation > :is(.quiet, blockquote)")).toEqual([
      "For context:",
      context,
      "The claim rests on:",
      words,
    ]);
  });

  it("keeps its head in place while it scrolls", async () => {
    await gallery.show(`card/${SUBJECT}`, { width: 1000, height: 500 });
    const before = await rectInCard(page, "h2");
    await page.evaluate(() => {
      const dialog = document.querySelector("fact-card")?.shadowRoot?.querySelector(".dialog");
      dialog?.scrollTo({ top: 200, behavior: "instant" });
    });
    const first = await rectInCard(page, "[data-claim]");
    expect(first.top).toBeLessThan(before.top);
    expect(await rectInCard(page, "h2")).toEqual(before);
  });

  it("unfolds as many more statements as it says", async () => {
    await gallery.show("card/ready", { width: 1000, height: 760 });
    await page.evaluate(() => (globalThis as unknown as { host: { focus(): void } }).host.focus());
    const controls = await page.$$("fact-card >>> .disclosure");
    const labels = await Promise.all(
      controls.map((control) => control.evaluate(({ textContent }) => textContent)),
    );
    const at = labels.findIndex((label) => label?.endsWith("more statements"));
    await controls[at]?.focus();
    await page.keyboard.press("Enter");
    await waitFor(page, ".panel");
    expect(`${(await inCard(page, ".panel [data-claim]")).length} more statements`).toBe(
      labels[at],
    );
  });

  it("unfolds its parts beside each other, to be compared", async () => {
    await gallery.show("card/ready", { width: 1000, height: 760 });
    await page.evaluate(() => (globalThis as unknown as { host: { focus(): void } }).host.focus());
    const controls = await page.$$("fact-card >>> .disclosure");
    for (const control of controls) {
      await control.focus();
      await page.keyboard.press("Enter");
    }
    await waitFor(page, ".panel ~ .disclosure.aside + .panel");
    const parts = await page.evaluate(() => {
      const root = document.querySelector("fact-card")?.shadowRoot;
      return [...(root?.querySelectorAll(".disclosure") ?? [])].map(
        (control) => root?.getElementById(control.getAttribute("aria-controls") ?? "")?.className,
      );
    });
    expect(parts.length).toBeGreaterThan(2);
    expect(new Set(parts)).toEqual(new Set(["panel"]));
  });

  it("shows on going back what was unfolded, scrolled to and focused", async () => {
    await gallery.show(`card/${SUBJECT}`, { width: 1000, height: 500 });
    await page.evaluate(() => (globalThis as unknown as { host: { focus(): void } }).host.focus());
    await clickInCard(page, FIRST_QUOTE);
    await page.evaluate(() => {
      const root = document.querySelector("fact-card")?.shadowRoot;
      root?.querySelector<HTMLElement>(".disclosure")?.focus();
    });
    await page.keyboard.press("Enter");
    await waitFor(page, ".panel");
    const state = () =>
      page.evaluate(() => {
        const root = document.querySelector("fact-card")?.shadowRoot;
        const dialog = root?.querySelector(".dialog");
        return {
          scrolled: dialog?.scrollTop,
          unfolded: [...(root?.querySelectorAll("[aria-expanded=true]") ?? [])].map(
            (one) => one.textContent,
          ),
          focused: root?.activeElement?.textContent,
        };
      });
    await page.waitForFunction(() => {
      const root = document.querySelector("fact-card")?.shadowRoot;
      return (root?.querySelector(".dialog")?.scrollTop ?? 0) > 60;
    });
    await letPass(700);
    const left = await state();
    expect(left.unfolded).toHaveLength(2);
    const turn = (to: string) =>
      page.evaluate((wanted) => {
        const { host, cards } = globalThis as unknown as {
          host: { render(model: unknown): void };
          cards(name: string): object;
        };
        host.render({ ...cards(wanted), depth: wanted === "belarus" ? 1 : 0 });
      }, to);
    await turn("belarus");
    expect((await state()).scrolled).toBe(0);
    await turn(SUBJECT);
    expect(await state()).toEqual(left);
  });
});
