/** What the browser tests do on a page and in the popup, in words. */
import type { Page } from "puppeteer-core";
import type { Category } from "../../src/core/categories.ts";

const WAIT_MS = 10_000;

/** Waits by asking, since a tab in the background has no animation frames to wait for. */
export async function until(isTrue: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`Not true after ${WAIT_MS} ms: ${isTrue}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function marksOf(page: Page, category?: Category): Promise<number> {
  const selector = category ? `fact-mark[data-category="${category}"]` : "fact-mark";
  return page.$$eval(selector, (marks) => marks.length);
}

/** The words painted, by whichever painter. */
export function painted(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...[...document.querySelectorAll("fact-mark")].map((mark) => mark.textContent ?? ""),
    ...[...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith("fact-mark-") ? [...ranges].map(String) : [],
    ),
  ]);
}

/** Rests the real mouse on an entity's first mark. */
export async function hover(page: Page, entity: string): Promise<void> {
  const mark = await page.waitForSelector(`fact-mark[data-entity="${entity}"]`);
  await mark?.scrollIntoView();
  await page.mouse.move(2, 2);
  await mark?.hover();
}

export function cardText(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector("fact-card")?.shadowRoot?.textContent?.trim() ?? "",
  );
}

export async function waitForCard(page: Page, label: string): Promise<void> {
  await until(() =>
    page.evaluate((wanted) => {
      const root = document.querySelector("fact-card")?.shadowRoot;
      return root?.querySelector("h2")?.textContent?.includes(wanted) ?? false;
    }, label),
  );
}

export function waitForNoCard(page: Page): Promise<void> {
  return until(() => page.evaluate(() => document.querySelector("fact-card") === null));
}

/** Clicks the card's button with this text or accessible name; false where there is none. */
export function clickInCard(page: Page, name: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const root = document.querySelector("fact-card")?.shadowRoot;
    const buttons = [...(root?.querySelectorAll("button") ?? [])];
    const found = buttons.find((button) =>
      [button.getAttribute("aria-label"), button.textContent].some((text) =>
        text?.startsWith(wanted),
      ),
    );
    found?.click();
    return found !== undefined;
  }, name);
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
