import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Coverage } from "../src/core/knowledge/compiler/citations/coverage.ts";
import { compilePack, type PackSource } from "../src/core/knowledge/compiler/compile.ts";
import { describeProblem, type TextFile } from "../src/core/knowledge/compiler/sources/problem.ts";
import type { Pack } from "../src/core/pack.ts";

/**
 * Compiles the bundled documents and entities of the project at `root`.
 * Throws an Error whose message has one line, `file:line:column: message`, for each problem.
 */
export function compileBundled(root: string): { pack: Pack; coverage: Coverage } {
  const compiled = compilePack({
    id: "bundled",
    title: "Bundled documents",
    ...readBundledFiles(root),
  });
  if ("problems" in compiled) {
    throw new Error(compiled.problems.map(describeProblem).join("\n"));
  }
  return compiled;
}

/** The files of the bundled pack, as they are written. */
export function readBundledFiles(root: string): Omit<PackSource, "id" | "title"> {
  const hasNames = existsSync(join(root, "src/bundled/names"));
  const names = hasNames ? readFolder(root, "src/bundled/names", ".yaml") : [];
  const isRegions = ({ file }: TextFile) => file.endsWith("/regions.yaml");
  return {
    documents: readFolder(root, "src/bundled/documents", ".md"),
    entities: readFolder(root, "src/bundled/entities", ".yaml"),
    names: {
      languages: names.filter((file) => !isRegions(file)),
      regions: names.find(isRegions) ?? null,
    },
  };
}

/** The files of a folder, named relative to `root` with forward slashes on every system. */
function readFolder(root: string, folder: string, extension: string): TextFile[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(extension))
    .map((name) => ({
      file: `${folder}/${name}`,
      text: readFileSync(join(root, folder, name), "utf8"),
    }));
}
