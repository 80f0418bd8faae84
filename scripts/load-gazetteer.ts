import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readPack } from "../src/core/knowledge/read-pack.ts";
import { buildGazetteer, type Gazetteer } from "../src/core/mentions/gazetteer.ts";
import { compileBundled } from "./bundled-pack.ts";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The gazetteer of a pack file, or of the bundled sources. Throws an Error that says what is wrong. */
export function loadGazetteer(file?: string): Gazetteer {
  if (file === undefined) return buildGazetteer([compileBundled(ROOT).pack]);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
  const read = readPack(value);
  if ("problems" in read) {
    throw new Error(
      read.problems.map(({ path, message }) => `${file}: ${path}: ${message}`).join("\n"),
    );
  }
  return buildGazetteer([read.pack]);
}
