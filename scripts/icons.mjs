/** Draws icons/icon-<size>.png from icons/icon.svg, in the browser that is installed. */
import { readFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { findBrowser } from "./browsers.mjs";
import { readCommandLine } from "./command-line.mjs";

readCommandLine({ usage: "npm run icons" });

const SIZES = [16, 32, 48, 128];

const svg = await readFile(new URL("../icons/icon.svg", import.meta.url), "utf8");
const browser = await puppeteer.launch({
  executablePath: await findBrowser("chromium"),
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  const path = new URL(`../icons/icon-${size}.png`, import.meta.url).pathname;
  await page.screenshot({ path, omitBackground: true });
  console.log(path);
}
await browser.close();
