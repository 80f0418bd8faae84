import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { buildGazetteer, type Gazetteer } from "../src/core/mentions/gazetteer.ts";
import { compileBundled } from "./bundled-pack.ts";
import { readPackFile } from "./pack-file.ts";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The gazetteer of a pack file, or of the bundled sources. Throws an Error that says what is wrong. */
export function loadGazetteer(file?: string): Gazetteer {
  return buildGazetteer([file === undefined ? compileBundled(ROOT).pack : readPackFile(file)]);
}
