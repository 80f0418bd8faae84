import { join } from "node:path";
import { buildGazetteer, type Gazetteer } from "../src/core/mentions/names/gazetteer.ts";
import { compileBundled } from "./bundled-pack.ts";
import { readPackFile } from "./pack-file.ts";

const ROOT = join(import.meta.dirname, "..");

/** The gazetteer of a pack file, or of the bundled sources. Throws an Error that says what is wrong. */
export function loadGazetteer(file?: string): Gazetteer {
  return buildGazetteer([file === undefined ? compileBundled(ROOT).pack : readPackFile(file)]);
}
