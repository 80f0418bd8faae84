/**
 * Builds the extension: `node build.mjs [--out DIR] [--pack FILE] [--sourcemap]`.
 * Writes DIR/chromium, DIR/firefox and a zip of each (DIR is `dist`); the same input gives the same
 * bytes. `--pack` takes the knowledge from a pack file instead of compiling src/bundled. `--sourcemap`
 * leaves the scripts readable and tells the debugger where each line came from.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import * as esbuild from "esbuild";
import { zipSync } from "fflate";
import { tsImport } from "tsx/esm/api";
import { newestChanges } from "./scripts/build/changes.mjs";
import { characterMaps, noCodeFromStrings } from "./scripts/build/file-readers.mjs";
import { licencesOf } from "./scripts/build/licences.mjs";
import { contentScriptApis } from "./scripts/build/polyfill.mjs";
import { readCommandLine } from "./scripts/command-line.mjs";

const ROOT = import.meta.dirname;
/** Zip entries carry a date; this one is as good as any, and the same each time. */
const ZIP_DATE = new Date(1980, 0, 2);

const { values: options } = readCommandLine({
  usage: "node build.mjs [--out DIR] [--pack FILE] [--sourcemap]",
  options: {
    out: { type: "string", default: join(ROOT, "dist") },
    pack: { type: "string" },
    sourcemap: { type: "boolean", default: false },
  },
});

const MANIFEST = JSON.parse(await readFile(join(ROOT, "manifest.json"), "utf8"));

/** What differs from manifest.json, by browser. */
const MANIFEST_OVERLAYS = {
  chromium: {
    permissions: [...MANIFEST.permissions, "sidePanel"],
    side_panel: { default_path: "panel.html" },
  },
  firefox: {
    sidebar_action: {
      default_title: MANIFEST.name,
      default_panel: "panel.html",
      default_icon: MANIFEST.action.default_icon,
      open_at_install: false,
    },
    commands: firefoxCommands(MANIFEST.commands),
    background: { scripts: ["background.js"] },
    minimum_chrome_version: undefined,
    browser_specific_settings: {
      gecko: {
        id: "fact-context@fact-context.example",
        strict_min_version: "153.0",
        data_collection_permissions: { required: ["none"] },
      },
      gecko_android: { strict_min_version: "153.0" },
    },
  },
};

/**
 * Firefox opens and closes the sidebar itself, by a command of a name of its own. It also takes a key for
 * the command that Chromium, which takes four suggested keys at most, has to leave without one.
 */
function firefoxCommands({ "open-panel": openPanel, "count-names": countNames, ...commands }) {
  const key = { suggested_key: { default: "Alt+Shift+G" } };
  return {
    ...commands,
    "count-names": { ...key, ...countNames },
    _execute_sidebar_action: openPanel,
  };
}

const SCRIPT_OPTIONS = {
  bundle: true,
  minify: !options.sourcemap,
  sourcemap: options.sourcemap && "inline",
  target: ["chrome132", "firefox153"],
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none",
  charset: "utf8",
  absWorkingDir: ROOT,
  logLevel: "warning",
};

/** A stylesheet imported by a script becomes a string: its own imports joined, minified. */
const stylesheetText = {
  name: "stylesheet-text",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await bundleStylesheet(path);
      const watchFiles = Object.keys(metafile.inputs).map((input) => join(ROOT, input));
      return { contents: outputFiles[0].text.trim(), loader: "text", watchFiles };
    });
  },
};

function bundleStylesheet(path) {
  return esbuild.build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: ROOT,
    absWorkingDir: ROOT,
    target: SCRIPT_OPTIONS.target,
    logLevel: "warning",
  });
}

/** Paths of all modules that were bundled, as esbuild writes them. */
const bundledModules = new Set();

async function build() {
  const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  const shared = await sharedFiles();
  for (const [browser, overlay] of Object.entries(MANIFEST_OVERLAYS)) {
    const files = {
      ...shared,
      "manifest.json": JSON.stringify({ ...MANIFEST, version, ...overlay }, null, 2),
    };
    await writeExtension(browser, files);
  }
}

/** Everything both browsers get, as path to content. */
async function sharedFiles() {
  const pack = await knowledge();
  const files = {
    "knowledge.json": pack,
    "name-lexicon.json": await nameLexicon(),
    "changes.json": JSON.stringify(
      newestChanges(await readFile(join(ROOT, "CHANGELOG.md"), "utf8")),
    ),
    ...(await scripts(["content.ts"], { plugins: [stylesheetText, contentScriptApis] })),
    ...(await scripts([
      "popup.tsx",
      "reader.tsx",
      "library.tsx",
      "options.tsx",
      "welcome.tsx",
      "panel.tsx",
      "sheet.tsx",
      "read-files.ts",
    ])),
    ...(await characterMaps(ROOT)),
    ...(await scripts(["background.ts", "library-worker.ts"], {
      define: { BUILD_ID: JSON.stringify(await buildId(pack)) },
    })),
    // Run beside the content script, which finds its exports under this name.
    ...(await scripts(["card.ts"], { globalName: "factContextCard" })),
    ...(await scripts(["wrap.ts"], { globalName: "factContextWrapping" })),
  };
  const html = await readFile(join(ROOT, "src/entry/page.html"), "utf8");
  for (const page of ["popup", "panel", "sheet", "reader", "library", "options", "welcome"]) {
    files[`${page}.html`] = html.replaceAll("PAGE", page);
    files[`${page}.css`] = await stylesheet(`src/ui/${page}/${page}.css`);
  }
  for (const name of await readdir(join(ROOT, "icons"))) {
    if (name.endsWith(".png")) files[`icons/${name}`] = await readFile(join(ROOT, "icons", name));
  }
  for (const name of await readdir(join(ROOT, "src/locales"))) {
    const locale = name.replace(/\.json$/, "");
    files[`_locales/${locale}/messages.json`] = await catalogue(join(ROOT, "src/locales", name));
  }
  files.LICENSE = await readFile(join(ROOT, "LICENSE"));
  files["THIRD-PARTY-LICENCES.txt"] = await licencesOf(ROOT, bundledModules);
  return files;
}

/** Tells builds apart whose index of names may differ: by the bundled pack and the code that reads names. */
async function buildId(pack) {
  const hash = createHash("sha256").update(pack);
  const core = join(ROOT, "src/core");
  for (const path of (await readdir(core, { recursive: true })).sort()) {
    if (/(?<!\.test)\.ts$/.test(path)) hash.update(await readFile(join(core, path)));
  }
  return hash.digest("base64url").slice(0, 16);
}

/** Entries bundled into one file each, as path to content; `more` are further options of esbuild. */
async function scripts(names, more = {}) {
  const { outputFiles, metafile } = await esbuild.build({
    ...SCRIPT_OPTIONS,
    plugins: [stylesheetText, noCodeFromStrings],
    ...more,
    format: "iife",
    entryPoints: names.map((name) => join(ROOT, "src/entry", name)),
    outdir: ROOT,
    write: false,
    metafile: true,
  });
  for (const path of Object.keys(metafile.inputs)) bundledModules.add(path);
  return Object.fromEntries(
    outputFiles.map(({ path, contents }) => [relative(ROOT, path), contents]),
  );
}

/** A catalogue of messages in the form that browsers read, where `$` is written twice. */
async function catalogue(path) {
  const messages = Object.entries(JSON.parse(await readFile(path, "utf8")));
  const entries = messages.map(([id, text]) => [id, { message: text.replaceAll("$", "$$$$") }]);
  return JSON.stringify(Object.fromEntries(entries));
}

async function knowledge() {
  return JSON.stringify(options.pack ? await packFrom(options.pack) : await bundledPack());
}

/** What helps to find names in the reader's own documents; only who imports some fetches it. */
async function nameLexicon() {
  const { buildNameLexicon } = await tsImport("./scripts/name-lexicon.ts", import.meta.url);
  return JSON.stringify(buildNameLexicon());
}

async function packFrom(file) {
  const { readPackFile } = await tsImport("./scripts/pack-file.ts", import.meta.url);
  return readPackFile(file);
}

async function bundledPack() {
  const { compileBundled } = await tsImport("./scripts/bundled-pack.ts", import.meta.url);
  return compileBundled(ROOT).pack;
}

async function stylesheet(path) {
  const { outputFiles } = await bundleStylesheet(join(ROOT, path));
  return outputFiles[0].contents;
}

async function writeExtension(browser, files) {
  const folder = join(options.out, browser);
  await rm(folder, { recursive: true, force: true });
  const zipped = {};
  for (const path of Object.keys(files).sort()) {
    const content = Buffer.from(files[path]);
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), content);
    zipped[path] = [new Uint8Array(content), { mtime: ZIP_DATE }];
  }
  await writeFile(join(options.out, `fact-context-${browser}.zip`), zipSync(zipped, { level: 9 }));
}

await build();
