/** What the readers of files need of the build beside their own code. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Code made from strings, which the extension's policy forbids, and what stands in for it. */
const MADE_FROM_STRINGS = [
  [/Function\(['"]return this['"]\)\(\)/g, "globalThis"],
  [/Function\('return require\("' \+ name \+ '"\)'\)\(\)/g, "undefined"],
  [/new Function\(""\);\s*return true;/g, "return false;"],
  [/new Function\("src", "srcOffset", "dest", "destOffset", compiled\)/g, "null"],
  [/new Function\(""\+\w\)/g, "null"],
  [/new Function\(argument, '_', source\)/g, "null"],
];

/**
 * Takes out the places where packages make code from strings: all of them ask first whether they may, or
 * are never reached, but the stores' checks do not see that. Fails where a package has a new one.
 * @type {import("esbuild").Plugin}
 */
export const noCodeFromStrings = {
  name: "no-code-from-strings",
  setup(build) {
    build.onLoad(
      { filter: /node_modules.(?:pdfjs-dist|underscore|jszip).*\.m?js$/ },
      async ({ path }) => {
        let contents = await readFile(path, "utf8");
        for (const [made, instead] of MADE_FROM_STRINGS) contents = contents.replace(made, instead);
        const left = /(?<![\w.$])(?:new )?Function\((?!\))/.exec(contents);
        if (left)
          throw new Error(
            `${path} makes code from strings: ${contents.slice(left.index, left.index + 80)}`,
          );
        return { contents, loader: "js" };
      },
    );
  },
};

/**
 * The character maps that pdf.js needs for some Asian fonts, as path to content.
 * @param {string} root
 */
export async function characterMaps(root) {
  const folder = join(root, "node_modules/pdfjs-dist/cmaps");
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [`cmaps/${name}`, await readFile(join(folder, name))]),
    ),
  );
}
