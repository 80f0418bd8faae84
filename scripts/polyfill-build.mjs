/** What the content script needs of webextension-polyfill. */
import { readFile } from "node:fs/promises";

/** The part of the browser's API that the content script uses. */
const CONTENT_SCRIPT_APIS = ["runtime"];

/**
 * Keeps only these parts in the table from which webextension-polyfill wraps Chromium's API: the whole
 * table is 5 KB that every page would parse for nothing. Fails where the package no longer has the table.
 * @type {import("esbuild").Plugin}
 */
export const contentScriptApis = {
  name: "content-script-apis",
  setup(build) {
    build.onLoad(
      { filter: /webextension-polyfill.dist.browser-polyfill\.js$/ },
      async ({ path }) => {
        const source = await readFile(path, "utf8");
        const [, start, table, end] =
          /^(.*\bapiMetadata = )(\{.*?\n\s+\});(.*)$/s.exec(source) ?? [];
        if (!table) throw new Error(`${path} has no table of the browser's API any more`);
        const apis = JSON.parse(table);
        const kept = Object.fromEntries(CONTENT_SCRIPT_APIS.map((name) => [name, apis[name]]));
        return { contents: `${start}${JSON.stringify(kept)};${end}`, loader: "js" };
      },
    );
  },
};
