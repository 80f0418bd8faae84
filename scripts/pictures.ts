/**
 * `npm run pictures`: takes the pictures of the README and of the stores from the extension as it was
 * built, on the sample article, in Chromium. Writes `docs/pictures/NAME.png`, each 1280 by 800 CSS pixels,
 * the size that both stores take, and `store/promotion.png`, the tile of the Chrome Web Store.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import type { Pack } from "../src/core/pack.ts";
import { riverFiles } from "../test/support/rivers.ts";
import { ensureBrowser } from "./browsers.mjs";
import { readCommandLine } from "./command-line.mjs";
import { openBrowser, serveFolder } from "./sample-browser.mjs";

readCommandLine({ usage: "npm run pictures" });

const ROOT = join(import.meta.dirname, "..");
const EXTENSION = join(ROOT, "dist/chromium");
const PICTURES = join(ROOT, "docs/pictures");
const SIZE = { width: 1280, height: 800 };
const PANEL_WIDTH = 400;
const PROMOTION = { width: 440, height: 280 };
/** The entity whose card is shown. */
const ENTITY = "alexander-lukashenko";
const DOCUMENTS = 12;
/** Longer than any of the extension's transitions and delays, in ms. */
const SETTLING_MS = 800;

/** As far as the pictures ask the extension's own pages for it. */
declare const chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };

const executablePath = await ensureBrowser("chromium");
const server = await serveFolder(join(ROOT, "demo"));
const browser = await openBrowser("chromium", { executablePath, extension: EXTENSION });
const ownOrigin = await originOf(browser);
await mkdir(PICTURES, { recursive: true });
await mkdir(join(ROOT, "store"), { recursive: true });
try {
  await takeAll();
} finally {
  await browser.close();
  server.close();
}

async function takeAll(): Promise<void> {
  const article = await browser.newPage();
  await article.setViewport(SIZE);
  await article.goto(`${server.origin}/article.html`);
  const mark = await article.waitForSelector(`fact-mark[data-entity="${ENTITY}"]`);
  await settle();
  const marks = await take(article, "marks");
  await mark?.hover();
  await article.waitForSelector("fact-card");
  await settle();
  await take(article, "card");
  await article.mouse.move(2, 2);
  await settle();
  await compose("popup", [{ image: marks }, { image: await popupOver(article), isOver: true }]);
  await takePanel(article);
  await takeReader();
  await takeLibrary();
  await takePromotion();
}

/** The toolbar popup, in its own size. */
async function popupOver(article: Page): Promise<string> {
  const [extension] = [...(await browser.extensions()).values()];
  await extension?.triggerAction(article);
  const target = await browser.waitForTarget((one) => one.url().endsWith("/popup.html"));
  const popup = await target.asPage();
  await popup.waitForSelector(".cast button");
  await settle();
  return pictureOf(popup);
}

/** The article with the list of its names beside it, scrolled to some of them. */
async function takePanel(article: Page): Promise<void> {
  await article.bringToFront();
  await article.setViewport({ ...SIZE, width: SIZE.width - PANEL_WIDTH });
  await article.evaluate(() => scrollTo(0, 0));
  await settle();
  const beside = await pictureOf(article);
  const panel = await browser.newPage();
  await panel.setViewport({ ...SIZE, width: PANEL_WIDTH });
  await panel.goto(`${ownOrigin}/popup.html`);
  const tab = await panel.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
    article.url(),
  );
  await panel.goto(`${ownOrigin}/panel.html?tab=${tab}`);
  await panel.waitForSelector("[data-in-view=true]");
  await settle();
  await compose("panel", [{ image: beside }, { image: await pictureOf(panel) }]);
  await panel.close();
}

/** The reader at the words that the first claim on the card cites. */
async function takeReader(): Promise<void> {
  const { entities }: Pack = JSON.parse(await readFile(join(EXTENSION, "knowledge.json"), "utf8"));
  const cited = entities.find(({ id }) => id === ENTITY)?.summary[0]?.citations[0];
  if (!cited) throw new Error(`The bundled pack says nothing of ${ENTITY}`);
  const { document, start, end } = cited;
  const query = new URLSearchParams({ document, entity: ENTITY, start: `${start}`, end: `${end}` });
  await takeOwnPage("reader", `reader.html?${query}`, ".card .head");
}

async function takeLibrary(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "fact-context-pictures-"));
  const paths = await Promise.all(
    riverFiles(DOCUMENTS).map(async ({ path, bytes }) => {
      const file = join(folder, basename(path));
      await writeFile(file, bytes);
      return file;
    }),
  );
  await takeOwnPage("library", "library.html", ".filters", async (page) => {
    const input = await page.waitForSelector("input[type=file]");
    await (input as Awaited<ReturnType<typeof page.$<"input">>>)?.uploadFile(...paths);
  });
  await rm(folder, { recursive: true });
}

/** Takes one of the extension's pages once `shown` is there. */
async function takeOwnPage(
  name: string,
  path: string,
  shown: string,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(`${ownOrigin}/${path}`);
  await prepare(page);
  await page.waitForSelector(shown);
  await settle();
  await take(page, name);
  await page.close();
}

async function takePromotion(): Promise<void> {
  const { name } = JSON.parse(await readFile(join(ROOT, "manifest.json"), "utf8"));
  const icon = await readFile(join(ROOT, "icons/icon-128.png"), "base64");
  const page = await browser.newPage();
  await page.setViewport(PROMOTION);
  await page.setContent(
    `<body style="margin:0;height:100vh;display:flex;flex-direction:column;align-items:center;` +
      `justify-content:center;gap:14px;background:#f5f4f0;color:#1f2328;font:600 34px system-ui">` +
      `<img src="data:image/png;base64,${icon}" width="112">${name}</body>`,
  );
  await page.screenshot({ path: join(ROOT, "store/promotion.png") });
  await page.close();
}

interface Part {
  /** A PNG in base64. */
  image: string;
  /** Laid over the others at the upper right, as a popup is. */
  isOver?: boolean;
}

/** Puts pictures side by side, as the browser's window shows them. */
async function compose(name: string, parts: readonly Part[]): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  const over = "position:absolute;top:0;right:12px;box-shadow:0 4px 24px rgb(0 0 0/35%)";
  const beside = "box-shadow:0 0 0 1px #c9c6be";
  await page.setContent(
    `<body style="margin:0;display:flex;gap:1px;overflow:hidden">${parts
      .map(({ image, isOver }) => {
        const style = isOver ? over : beside;
        return `<img style="${style}" src="data:image/png;base64,${image}">`;
      })
      .join("")}</body>`,
  );
  await take(page, name);
  await page.close();
}

async function take(page: Page, name: string): Promise<string> {
  const image = await pictureOf(page);
  await writeFile(join(PICTURES, `${name}.png`), image, "base64");
  console.log(`docs/pictures/${name}.png`);
  return image;
}

function pictureOf(page: Page): Promise<string> {
  return page.screenshot({ encoding: "base64" });
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
}

async function originOf(running: Browser): Promise<string> {
  const worker = await running.waitForTarget((target) => target.type() === "service_worker");
  return worker.url().replace(/^(chrome-extension:\/\/[^/]+).*$/u, "$1");
}
