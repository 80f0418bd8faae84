/** What the browser tests do on a page and in the popup, in words. */
import { isDeepStrictEqual } from "node:util";
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Category } from "../../src/core/categories.ts";
import { inCard } from "./closed-card.ts";
import type { ExtensionPage } from "./driver.ts";
import { dueWork } from "./due-work.ts";

/** Far longer than anything takes: what a test waits for has not come, and never will. */
const WAIT_MS = 20_000;
const STAYING_MS = 500;
const TWO_FRAMES_MS = 34;

/**
 * Waits by asking, since a tab in the background has no animation frames to wait for.
 * @param isTrue gives something: what gives nothing at all could never become true
 * @param waitMs after which it throws; longer for work that takes seconds on an idle machine
 */
export async function until(
  isTrue: () => Promise<NonNullable<unknown> | null | undefined>,
  waitMs: number = WAIT_MS,
): Promise<void> {
  const deadline = Date.now() + waitMs;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`Not true after ${waitMs} ms: ${isTrue}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until something is as it should be, and then makes sure that it stays so for a while. */
export async function comesToBe<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  await until(async () => isDeepStrictEqual(await read(), wanted)).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, STAYING_MS));
  expect(await read()).toEqual(wanted);
}

export function marksOf(page: Page, category?: Category): Promise<number> {
  const selector = category ? `fact-mark[data-category="${category}"]` : "fact-mark";
  return page.$$eval(selector, (marks) => marks.length);
}

/** How many marks there are once no more come: those far from the view come in idle time. */
export async function allMarksOf(page: Page): Promise<number> {
  let before = -1;
  let now = await marksOf(page);
  while (now !== before) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.evaluate(dueWork);
    before = now;
    now = await marksOf(page);
  }
  return now;
}

/** The words painted, by whichever painter. */
export function painted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const textOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    };
    return [
      ...[...document.querySelectorAll("fact-mark")].map((mark) => mark.textContent ?? ""),
      ...[...CSS.highlights].flatMap(([name, ranges]) =>
        name.startsWith("fact-mark-") ? [...ranges].map(textOf) : [],
      ),
    ];
  });
}

/** Rests the real mouse on an entity's first mark. */
export async function hover(page: Page, entity: string): Promise<void> {
  const mark = await page.waitForSelector(`fact-mark[data-entity="${entity}"]`);
  await mark?.scrollIntoView();
  await page.mouse.move(2, 2);
  await mark?.hover();
}

/** The text of all open cards, each no-break space in it replaced by a space, so that tests can write it. */
export async function cardText(page: Page): Promise<string> {
  const text = await inCard(page, (root) => root.textContent?.trim());
  return text?.replaceAll("\u00a0", " ") ?? "";
}

/** Rests the pointer on words until the card of the name with this label is in front; returns their box. */
export async function openCard(page: Page, words: string, label = words) {
  const box = await hoverText(page, words);
  await waitForCard(page, label);
  return box;
}

/** Waits until the card in front is of the name with this label. */
export async function waitForCard(page: Page, label: string): Promise<void> {
  await until(async () => (await cardHeading(page)).includes(label));
}

/** The label on the card in front, empty where there is none in view. */
export async function cardHeading(page: Page): Promise<string> {
  const heading = await inCard(page, (root) => {
    const frame = root.querySelector<HTMLElement>(".frame");
    return frame?.style.visibility === "visible" ? frame.querySelector("h2")?.textContent : "";
  });
  return heading ?? "";
}

/** The edges of the card's host in the window, in CSS pixels. */
export function cardBox(page: Page) {
  return page.$eval("fact-card", (card) => {
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Scrolls the page, without animation, so that its view begins `top` CSS pixels from the page's top. */
export function scrollPage(page: Page, top: number): Promise<void> {
  return page.evaluate((to) => scrollTo({ top: to, behavior: "instant" }), top);
}

/** Whether one of the extension's pages has these words. */
export function hasWords(page: ExtensionPage, words: string): Promise<boolean> {
  return page.evaluate((text) => document.body.textContent?.includes(text) ?? false, words);
}

/** Waits until one of the extension's pages has these words. */
export function waitForWords(page: ExtensionPage, words: string): Promise<void> {
  return until(() => hasWords(page, words));
}

export function waitForNoCard(page: Page): Promise<void> {
  return until(async () => (await inCard(page, () => true)) === null);
}

interface ButtonPlace {
  x: number;
  y: number;
  /** Whether a press there reaches the button. */
  isReached: boolean;
}

/** The middle of the card's button with this text or accessible name, scrolled to; null where none is enabled. */
function placeOfButton(root: ShadowRoot, wanted: string): ButtonPlace | null {
  const buttons = [...root.querySelectorAll("button")];
  const found = buttons.find(
    (button) =>
      !button.disabled &&
      [button.getAttribute("aria-label"), button.textContent].some((text) =>
        text?.startsWith(wanted),
      ),
  );
  if (!found) return null;
  const dialog = found.closest(".dialog");
  const head = dialog?.querySelector(".head")?.getBoundingClientRect();
  const seen = dialog?.getBoundingClientRect();
  const at = found.getBoundingClientRect();
  if (dialog && head && seen && !found.closest(".head")) {
    if (at.top < head.bottom) dialog.scrollBy({ top: at.top - head.bottom, behavior: "instant" });
    if (at.bottom > seen.bottom)
      dialog.scrollBy({ top: at.bottom - seen.bottom, behavior: "instant" });
  }
  const { left, top, width, height } = found.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return { x, y, isReached: found.contains(root.elementFromPoint(x, y)) };
}

/**
 * Clicks the card's button with this text or accessible name, with the real mouse, once it is there and
 * has kept its place while the pointer came to it.
 */
export async function clickInCard(page: Page, name: string): Promise<void> {
  let place: ButtonPlace | null = null;
  await until(async () => {
    const before = place;
    if (before) await page.mouse.move(before.x, before.y, { steps: 3 });
    await new Promise((resolve) => setTimeout(resolve, TWO_FRAMES_MS));
    place = await inCard(page, placeOfButton, name);
    return place?.isReached && place.x === before?.x && place.y === before.y;
  });
  const { x, y } = place as unknown as ButtonPlace;
  await page.mouse.click(x, y);
}

/** For the popup's page: clicks the switch so labelled; false while there is none. */
export function clickSwitch(label: string): boolean {
  const labels = [...document.querySelectorAll("label")];
  const input = labels.find((one) => one.textContent?.includes(label))?.querySelector("input");
  input?.click();
  return input !== null && input !== undefined;
}

/** For the popup's page: clicks the button whose text begins so; false while there is none. */
export function clickButton(text: string): boolean {
  const buttons = [...document.querySelectorAll("button")];
  const found = buttons.find((button) => button.textContent?.trim().startsWith(text));
  found?.click();
  return found !== undefined;
}

/** Where a text stands on the page, open shadow roots included: the box of its first occurrence. */
export function textBox(
  page: Page,
  text: string,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return page.evaluate((wanted) => {
    const boxIn = (root: Node): DOMRect | null => {
      const walker = document.createTreeWalker(
        root,
        NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      );
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (!(node instanceof Text)) {
          const inside = (node as Element).shadowRoot;
          const box = inside && boxIn(inside);
          if (box) return box;
          continue;
        }
        const at = node.data.indexOf(wanted);
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        return range.getBoundingClientRect();
      }
      return null;
    };
    const box = boxIn(document.body);
    if (!box) throw new Error(`The page does not say ${wanted}`);
    const { left, top, right, bottom } = box;
    return { left, top, right, bottom };
  }, text);
}

/** Rests the real mouse on a text, however it is painted; gives its box. */
export async function hoverText(page: Page, text: string) {
  const box = await textBox(page, text);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  await page.mouse.move(x - 5, y);
  await page.mouse.move(x, y, { steps: 3 });
  return box;
}

/** Waits until the page has marks, by either painter, and has had a moment to finish. */
export async function settled(page: Page): Promise<void> {
  await until(() =>
    page.evaluate(
      () =>
        document.querySelector("fact-mark") !== null ||
        [...CSS.highlights].some(
          ([name, ranges]) => name.startsWith("fact-mark") && ranges.size > 0,
        ),
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.evaluate(dueWork);
}

/** For a page of the extension's own: clicks the button so labelled; false while there is none. */
export function clickLabelled(label: string): boolean {
  const button = document.querySelector<HTMLElement>(`button[aria-label="${label}"]`);
  button?.click();
  return button !== null;
}
