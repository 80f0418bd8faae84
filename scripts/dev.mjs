/**
 * `npm run dev [-- --browser chromium|firefox]`: opens a browser with the extension on the sample
 * article, builds again with source maps whenever a source changes, and reloads extension and page.
 */
import { spawnSync } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { ensureBrowser } from "./browsers.mjs";
import { readCommandLine } from "./command-line.mjs";
import { FAMILIES, hasDisplay, openBrowser, serveFolder } from "./sample-browser.mjs";

const ROOT = join(import.meta.dirname, "..");
/** Editors write a file in several steps, in ms. */
const SETTLE_MS = 100;

const { values: options } = readCommandLine({
  usage: "npm run dev -- [--browser chromium|firefox]",
  options: { browser: { type: "string", default: "chromium" } },
  choices: { browser: FAMILIES },
});
const family = options.browser;
if (!hasDisplay) {
  console.error("npm run dev shows a browser, and there is no display. Try npm start.");
  process.exit(1);
}
const extension = join(ROOT, "dist", family);
const executablePath = await ensureBrowser(family);
if (!build()) process.exit(1);

const server = await serveFolder(join(ROOT, "demo"));
const browser = await openBrowser(family, { executablePath, extension });
const page = (await browser.pages())[0] ?? (await browser.newPage());
await page.goto(`${server.origin}/article.html`);
console.log("Watching src, manifest.json and demo. Close the browser to end.");

let settling;
for (const path of ["src", "manifest.json", "demo"]) {
  watch(join(ROOT, path), { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(() => void rebuild(), SETTLE_MS);
  });
}
browser.once("disconnected", () => process.exit(0));

function build() {
  const { status } = spawnSync(process.execPath, ["build.mjs", "--sourcemap"], {
    cwd: ROOT,
    stdio: "inherit",
  });
  return status === 0;
}

/** A build that fails has said why; the browser keeps what it has. */
async function rebuild() {
  if (!build()) return;
  await browser.installExtension(extension);
  await page.reload();
  console.log("Reloaded.");
}
