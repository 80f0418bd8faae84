/**
 * `npm run gallery`: every state of every view, one a page, in an ordinary browser tab with no
 * extension around it. Builds again when a view changes; reload the tab to see it.
 */
import { watch } from "node:fs";
import { join } from "node:path";
import { buildGallery } from "../test/gallery/build.ts";
import { readCommandLine } from "./command-line.mjs";
import { serveFolder } from "./sample-browser.mjs";

readCommandLine({ usage: "npm run gallery" });

const ROOT = join(import.meta.dirname, "..");
const folder = join(ROOT, ".cache/gallery");
/** Editors write a file in several steps, in ms. */
const SETTLE_MS = 100;

await buildGallery(folder);
const { origin } = await serveFolder(folder);
console.log(`The gallery: ${origin}/ (Ctrl+C ends it)`);

let settling: NodeJS.Timeout | undefined;
for (const path of ["src", "test/gallery"]) {
  watch(join(ROOT, path), { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(rebuild, SETTLE_MS);
  });
}

/** A build that fails has said why; the gallery keeps what it has. */
function rebuild(): void {
  buildGallery(folder).then(
    () => console.log("Built again."),
    () => console.log("Not built."),
  );
}
