import { readFileSync } from "node:fs";
import { inEnglish } from "../src/core/i18n/english.ts";
import { readPack } from "../src/core/knowledge/pack/read-pack.ts";
import type { Pack } from "../src/core/pack.ts";

/** The pack in a file, checked. Throws an Error with a line, `file: place: fault`, for each problem. */
export function readPackFile(file: string): Pack {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
  const read = readPack(value);
  if ("pack" in read) return read.pack;
  throw new Error(
    read.problems
      .map(({ path, message: { id, parameters } }) =>
        [file, path, inEnglish(id, parameters)].filter((part) => part !== "").join(": "),
      )
      .join("\n"),
  );
}
