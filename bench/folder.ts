/** Pages that the user gives as a folder, and the names that stand on them. */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { startChromium } from "./chromium.ts";
import type { BenchName } from "./names.ts";
import type { BenchPage } from "./pages.ts";
import { serveTexts } from "./serve.ts";

const PAGES_MAX = 30;
/** As many as the made pages have, so that all fit into the smallest pack. */
const NAMES_MAX = 68;
/** Words with capitals after a word without: not the first of a sentence, so mostly a name. */
const NAME = /(?<=\p{Ll}{2},? )\p{Lu}[\p{L}\p{M}]{2,}(?: \p{Lu}[\p{L}\p{M}]{2,}){0,3}/gu;

/** The first 30 *.html files of a folder, all with the same list of names drawn from their texts. */
export async function readFolder(folder: string): Promise<BenchPage[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".html")).sort();
  const pages = await Promise.all(
    files.slice(0, PAGES_MAX).map(async (file) => ({
      title: basename(file, ".html"),
      html: await readFile(join(folder, file), "utf8"),
    })),
  );
  if (pages.length === 0) throw new Error(`No *.html in ${folder}`);
  const names = commonNames(await visibleTexts(pages.map(({ html }) => html)));
  return pages.map((page) => ({ ...page, names }));
}

/** The names that texts have most often, taken from each text in turn until there are enough. */
export function commonNames(texts: readonly string[]): BenchName[] {
  const rankings = texts.map(rankedNames);
  const chosen = new Set<string>();
  const longest = Math.max(0, ...rankings.map((ranking) => ranking.length));
  for (let rank = 0; rank < longest; rank++) {
    for (const ranking of rankings) {
      const name = ranking[rank];
      if (name !== undefined && chosen.size < NAMES_MAX) chosen.add(name);
    }
  }
  return [...chosen].map((text) => ({ text, category: "place" }));
}

function rankedNames(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

/** What the reader of each page sees of its text. */
async function visibleTexts(documents: readonly string[]): Promise<string[]> {
  const server = await serveTexts(documents);
  const browser = await startChromium(null);
  try {
    const texts: string[] = [];
    for (const url of server.urls) {
      const { page } = await browser.open(url);
      texts.push(`${await page.evaluate("document.body.innerText")}`);
      await page.close();
    }
    return texts;
  } finally {
    await browser.close();
    await server.close();
  }
}
