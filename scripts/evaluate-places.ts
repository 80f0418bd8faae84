/**
 * `npm run evaluate:places -- FOLDER [--settings JSON]`: opens each saved page of a folder in Chromium
 * with the built extension, at its default settings or with those given. Prints for each page the number of
 * marks in its body text (the text that @mozilla/readability extracts), the number in menus, and the number
 * per hundred words.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { launch, ROOT } from "../test/browser/harness.ts";
import { serve } from "../test/browser/server.ts";
import { readCommandLine } from "./command-line.mjs";

/** As far as this script meddles with it. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const SETTLE_MS = 2500;
const MENU = "nav,footer,[role='navigation'],[role='contentinfo'],[role='menu']";

interface FoundMark {
  name: string;
  /** The words around the mark in its own text node. */
  around: string;
  isInMenu: boolean;
}

const { values: options, positionals } = readCommandLine({
  usage: "npm run --silent evaluate:places -- FOLDER [--settings JSON]",
  options: { settings: { type: "string", default: "{}" } },
  count: { least: 1, most: 1 },
});
const [folder = ""] = positionals;
const settings = JSON.parse(options.settings);
const files = readdirSync(folder).filter((name) => name.endsWith(".html"));

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

/** In the page: every mark, whoever painted it. */
function marksOnPage(menu: string): FoundMark[] {
  const ranges: AbstractRange[] = [...document.querySelectorAll("fact-mark")].map((mark) => {
    const range = document.createRange();
    range.selectNodeContents(mark);
    return range;
  });
  const registry = CSS.highlights as unknown as Map<string, Set<AbstractRange>>;
  for (const [name, highlight] of registry) {
    if (name.startsWith("fact-mark") && name !== "fact-mark-current") ranges.push(...highlight);
  }
  return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const text = startContainer.textContent ?? "";
    const parent = startContainer.parentElement;
    return {
      name: range.toString(),
      around: text.slice(Math.max(0, startOffset - 20), startOffset + 40),
      isInMenu: parent?.closest(menu) != null,
    };
  });
}

const driver = await launch("chromium", { asInstalled: true });
const own = await driver.openExtensionPage("options.html");
await own.evaluate((record) => chrome.storage.local.set({ settings: record }), settings);
await own.close();
const server = await serve(join(ROOT, "demo"));
let [marks, inBody, inMenus] = [0, 0, 0];
for (const file of files) {
  const html = readFileSync(resolve(folder, file), "utf8");
  const page = await driver.open(server.put(`/${file}`, html));
  // Marks far from the view are not painted, so all of the page is in view.
  await page.setViewport({ width: 1100, height: 30_000 });
  await page.bringToFront();
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  const found = await page.evaluate(marksOnPage, MENU);
  await page.close();
  const { document } = parseHTML(html);
  const body = squeeze(new Readability(document as unknown as Document).parse()?.textContent ?? "");
  const beside = found.filter(({ around }) => !body.includes(squeeze(around)));
  const menus = found.filter(({ isInMenu }) => isInMenu);
  marks += found.length;
  inBody += found.length - beside.length;
  inMenus += menus.length;
  const words = body.split(" ").length;
  const rate = ((100 * (found.length - beside.length)) / words).toFixed(1);
  console.log(
    `${file.padEnd(20)} ${found.length} marks, ${beside.length} beside the text, ${menus.length} in menus, ${rate} a hundred words`,
  );
  for (const { around } of beside.slice(0, 5)) console.log(`    ${squeeze(around)}`);
}
await driver.close();
await server.close();
const part = marks === 0 ? 100 : (100 * inBody) / marks;
console.log(`${marks} marks, ${part.toFixed(1)} % in body text, ${inMenus} in menus`);
