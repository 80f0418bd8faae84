/** Every path and npm script that the documentation names exists. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const SRC = join(ROOT, "src");

const documentation = ["", "docs", "store", "src/bundled", ".github"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: folder !== "", encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join(folder, path)),
);
const pages = documentation.filter((path) => !path.startsWith(join("src/bundled/documents", "")));
const read = (page: string) => readFileSync(join(ROOT, page), "utf8");
/** What tests and builds make. */
const made = new Set(read(".gitignore").split("\n"));
const files = ["src", "test", "scripts", "bench"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }),
);
const fileNames = new Set([...files, ...readdirSync(ROOT)].map((path) => basename(path)));

it("is found in every folder that has some", () => {
  expect(pages).toContain("README.md");
  expect(pages).toContain(join("docs", "decisions", "who-is-meant.md"));
  expect(pages).toContain(join("src/bundled", "FORMAT.md"));
});

it.each(pages)("%s names only scripts that exist", (page) => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = read(page).matchAll(/npm (?:(start|test)|run (?:--silent )?([\w:-]+))/g);
  for (const [, own, run] of named) expect(Object.keys(scripts)).toContain(own ?? run);
});

const rooms = readdirSync(SRC);

it.each(pages)("%s names only files that exist", (page) => {
  const tops = ["src", "test", "scripts", "bench", ...rooms].join("|");
  const written = read(page).matchAll(new RegExp(`\`((?:${tops})/[\\w./-]+)\``, "gu"));
  const named = [...written].map(([, path = ""]) => path);
  // A room's files are named without the folder that all rooms are in.
  const isThere = (path: string) =>
    [ROOT, SRC].some((folder) =>
      ["", ".ts", ".tsx"].some((end) => existsSync(join(folder, path + end))),
    );
  expect(named.filter((path) => !isThere(path) && !made.has(path))).toEqual([]);
  const alone = [...read(page).matchAll(/`([\w-]+\.(?:tsx?|mjs))`/gu)].map(([, name]) => name);
  expect(alone.filter((name) => name && !fileNames.has(name))).toEqual([]);
});
