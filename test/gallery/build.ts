import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { compileBundled } from "../../scripts/bundled-pack.ts";

const ROOT = join(import.meta.dirname, "../..");

const SHARED: esbuild.BuildOptions = {
  bundle: true,
  absWorkingDir: ROOT,
  target: ["chrome132", "firefox153"],
  logLevel: "warning",
};

/** As the extension's own build has it: a stylesheet imported by a script is a string. */
const stylesheetText: esbuild.Plugin = {
  name: "stylesheet-text",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({ ...SHARED, entryPoints: [path], write: false });
      return { contents: outputFiles[0]?.text ?? "", loader: "text" };
    });
  },
};

/**
 * Builds the gallery into a folder: every state of every view, one a page, `index.html?state=VIEW/NAME`, with no
 * extension around it. `PROBE` is the folder of a small extension
 * whose content script opens a card on every page under `PROBED`.
 */
export async function buildGallery(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const scripts = { ...SHARED, jsx: "automatic", jsxImportSource: "preact" } as const;
  const plugins = [stylesheetText];
  const { pack } = compileBundled(ROOT);
  const define = { PACK: JSON.stringify(pack) };
  for (const [entry, out] of [
    ["gallery.tsx", "gallery.js"],
    ["probe.ts", `${PROBE}/content.js`],
  ] as const) {
    await esbuild.build({
      ...scripts,
      plugins,
      define,
      entryPoints: [join(import.meta.dirname, entry)],
      outfile: join(folder, out),
    });
  }
  await esbuild.build({
    ...SHARED,
    entryPoints: ["popup", "panel", "sheet", "reader", "library", "options", "welcome"].map(
      (page) => join(ROOT, "src/ui", page, `${page}.css`),
    ),
    entryNames: "[name]",
    outdir: folder,
  });
  cpSync(join(import.meta.dirname, "index.html"), join(folder, "index.html"));
  writeFileSync(join(folder, PROBE, "manifest.json"), JSON.stringify(PROBE_MANIFEST));
  writeFileSync(join(folder, PROBE, "background.js"), "");
}

export const PROBE = "probe";

/** The pages on which the probe opens its card. */
export const PROBED = "/probed/";

const PROBE_MANIFEST = {
  manifest_version: 3,
  name: "Card probe",
  version: "1",
  content_scripts: [{ matches: [`http://127.0.0.1${PROBED}*`], js: ["content.js"] }],
  // Each browser takes the one it knows.
  background: { service_worker: "background.js", scripts: ["background.js"] },
  browser_specific_settings: { gecko: { id: "card-probe@fact-context.example" } },
};
