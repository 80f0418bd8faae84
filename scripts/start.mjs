/**
 * `npm start [-- --browser chromium|firefox] [--page article|live]`: builds the extension and opens it
 * on a sample page. With no display it runs headless, hovers a highlight and writes a screenshot.
 */
import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { ensureBrowser } from "./browsers.mjs";
import { readCommandLine } from "./command-line.mjs";
import { FAMILIES, hasDisplay, openBrowser, serveFolder } from "./sample-browser.mjs";

const ROOT = join(import.meta.dirname, "..");
const FIND_TIMEOUT_MS = 15_000;

const { values: options } = readCommandLine({
  usage: "npm start -- [--browser chromium|firefox] [--page article|live]",
  options: {
    browser: { type: "string", default: "chromium" },
    page: { type: "string", default: "article" },
  },
  choices: { browser: FAMILIES, page: ["article", "live"] },
});
const family = options.browser;

const executablePath = await ensureBrowser(family);
const built = spawnSync(process.execPath, ["build.mjs"], { cwd: ROOT, stdio: "inherit" });
if (built.status !== 0) process.exit(built.status ?? 1);

const server = await serveFolder(join(ROOT, "demo"));
const url = `${server.origin}/${options.page}.html`;
const extension = join(ROOT, "dist", family);
const browser = await openBrowser(family, { executablePath, extension });
const page = (await browser.pages())[0] ?? (await browser.newPage());
await page.goto(url);

if (hasDisplay) {
  console.log(`Fact Context is running on ${url}. Close the browser to end.`);
  await new Promise((resolve) => browser.once("disconnected", resolve));
} else {
  await showHover();
  await browser.close();
}
server.close();

/** Rests the pointer on the first highlight until its card is there, and writes a screenshot. */
async function showHover() {
  await page.bringToFront();
  await page.waitForFunction(() => document.querySelector("fact-mark") ?? CSS.highlights.size > 0, {
    timeout: FIND_TIMEOUT_MS,
  });
  const { x, y, name } = await page.evaluate(firstHighlight);
  await page.mouse.move(x, y, { steps: 3 });
  await page.waitForSelector("fact-card", { timeout: FIND_TIMEOUT_MS });
  await page.waitForNetworkIdle({ idleTime: 500 });
  await mkdir(join(ROOT, "dist"), { recursive: true });
  const path = join(ROOT, "dist", `sample-${options.page}-${family}.png`);
  await page.screenshot({ path });
  console.log(`No display, so ${family} ran headless on the sample ${options.page}.`);
  console.log(`A card, opened by hovering "${name}": ${path}`);
}

/** In the page: the first highlight's name and the middle of its first line, whoever painted it. */
function firstHighlight() {
  const mark = document.querySelector("fact-mark");
  const range = document.createRange();
  if (mark) range.selectNodeContents(mark);
  else {
    const [highlight] = [...CSS.highlights.values()].filter(({ size }) => size > 0);
    const [first] = [...highlight];
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(first.endContainer, first.endOffset);
  }
  const [{ x, y, width, height }] = range.getClientRects();
  return { x: x + width / 2, y: y + height / 2, name: range.toString() };
}
