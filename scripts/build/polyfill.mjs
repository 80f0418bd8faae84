/** What the content script needs of webextension-polyfill. */
import { readFile } from "node:fs/promises";

/** The functions of the browser's API that answer with a promise and that the content script calls. */
const CONTENT_SCRIPT_APIS = { runtime: ["sendMessage"] };

/** The package in its parts: its head for every kind of module system, the code around the table, and the table. */
const PARTS =
  /^\(function \(global, factory\) \{.*?this, (function \(module\) \{.*\bapiMetadata = )(\{.*?\n\s+\});(.*\n\})\);\s*(?:\/\/.*\s*)?$/s;

/**
 * Keeps only these functions in the table from which webextension-polyfill wraps Chromium's API: the whole
 * table is 5 KB that every page would parse for nothing. Makes an ES module of it, so that no code for other
 * kinds of modules comes along. Fails where the package no longer has these parts.
 * @type {import("esbuild").Plugin}
 */
export const contentScriptApis = {
  name: "content-script-apis",
  setup(build) {
    build.onLoad(
      { filter: /webextension-polyfill.dist.browser-polyfill\.js$/ },
      async ({ path }) => {
        const source = await readFile(path, "utf8");
        const [, start, table, end] = PARTS.exec(source) ?? [];
        if (!table) throw new Error(`${path} has no table of the browser's API any more`);
        const apis = JSON.parse(table);
        const kept = Object.fromEntries(
          Object.entries(CONTENT_SCRIPT_APIS).map(([api, names]) => [
            api,
            Object.fromEntries(names.map((name) => [name, apis[api][name]])),
          ]),
        );
        const factory = `${start}${JSON.stringify(kept)};${end}`;
        const contents = `const module = {};\n(${factory})(module);\nexport default module.exports;`;
        return { contents, loader: "js" };
      },
    );
  },
};
