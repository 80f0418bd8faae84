/**
 * `npm start [-- --browser chromium|firefox]`: builds the extension and opens it on the sample
 * article. With no display it runs headless, hovers a highlight and writes a screenshot.
 */
import { spawnSync } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { parseArgs } from "node:util";
import puppeteer from "puppeteer-core";
import { ensureBrowser } from "./browsers.mjs";

const ROOT = join(import.meta.dirname, "..");
const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8" };
const FIND_TIMEOUT_MS = 15_000;

const { values: options } = parseArgs({
  options: { browser: { type: "string", default: "chromium" } },
});
const family = options.browser;
if (family !== "chromium" && family !== "firefox") {
  console.error(`--browser is "${family}"; it can be chromium or firefox.`);
  process.exit(2);
}

const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const executablePath = await ensureBrowser(family);
const built = spawnSync(process.execPath, ["build.mjs"], { cwd: ROOT, stdio: "inherit" });
if (built.status !== 0) process.exit(built.status ?? 1);

const server = createServer(async (request, response) => {
  const path = normalize(new URL(request.url ?? "/", "http://demo").pathname);
  try {
    const content = await readFile(join(ROOT, "demo", path));
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain" }).end(content);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const url = `http://127.0.0.1:${server.address().port}/article.html`;

const browser = await launch();
const page = (await browser.pages())[0] ?? (await browser.newPage());
await page.goto(url);

if (hasDisplay) {
  console.log(`Fact Context is running on ${url}. Close the browser to end.`);
  await new Promise((resolve) => browser.once("disconnected", resolve));
} else {
  await showHover(page);
  await browser.close();
}
server.close();
server.closeAllConnections();

async function launch() {
  const extension = join(ROOT, "dist", family);
  const shared = { executablePath, headless: !hasDisplay, defaultViewport: null };
  if (family === "chromium") {
    return puppeteer.launch({
      ...shared,
      pipe: true,
      enableExtensions: [extension],
      args: [
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1100,820",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    });
  }
  const firefox = await puppeteer.launch({
    ...shared,
    browser: "firefox",
    args: ["--width=1100", "--height=820"],
  });
  await firefox.installExtension(extension);
  return firefox;
}

async function showHover(page) {
  const mark = await page.waitForSelector("fact-mark[data-entity]", { timeout: FIND_TIMEOUT_MS });
  await mark.hover();
  await page.waitForSelector("fact-card", { timeout: FIND_TIMEOUT_MS });
  await page.waitForNetworkIdle({ idleTime: 500 });
  await mkdir(join(ROOT, "dist"), { recursive: true });
  const path = join(ROOT, "dist", `sample-article-${family}.png`);
  await page.screenshot({ path });
  const marks = await page.$$eval("fact-mark", (found) => found.length);
  console.log(`No display, so ${family} ran headless on the sample article: ${marks} highlights.`);
  console.log(`A card, opened by hovering "${await mark.evaluate((m) => m.textContent)}": ${path}`);
}
