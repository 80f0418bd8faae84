import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { inEnglish } from "../src/core/i18n/english.ts";
import type { Decision, SourceDocument } from "../src/core/knowledge/import/types.ts";
import { FILE_BYTES_MAX, readFile } from "../src/files/read-file.ts";
import { mayBeList, readNameList } from "../src/files/read-name-list.ts";
import { Refusal } from "../src/files/read-text.ts";
import { Documents } from "../src/files/source-document.ts";

const CHARACTER_MAPS = `${resolve(import.meta.dirname, "../node_modules/pdfjs-dist/cmaps")}/`;

export interface Sources {
  documents: SourceDocument[];
  /** What lists of names in the folder decide. */
  decisions: Decision[];
  /** Files that hold no document, and why; named as seen from the folder. */
  refused: { file: string; reason: string }[];
}

/** Reads the files of a folder and of the folders in it, hidden ones and `leaveOut` apart, in the order of their names. */
export async function readSources(folder: string, leaveOut: string | null): Promise<Sources> {
  const documents = new Documents();
  const sources: Sources = { documents: [], decisions: [], refused: [] };
  for (const path of filesIn(folder)) {
    if (resolve(path) === leaveOut) continue;
    const file = relative(folder, path).replaceAll("\\", "/");
    try {
      const { size } = statSync(path);
      if (size > FILE_BYTES_MAX) {
        throw new Refusal("refusedLarge", { megabytes: FILE_BYTES_MAX / 1024 / 1024 });
      }
      const bytes = new Uint8Array(readFileSync(path));
      const list = mayBeList(file) ? readNameList(bytes) : null;
      if (list) {
        sources.decisions.push(...list);
        continue;
      }
      const read = await readFile(file, bytes, CHARACTER_MAPS);
      sources.documents.push(documents.add(file, read));
    } catch (error) {
      sources.refused.push({ file, reason: reasonOf(error) });
    }
  }
  return sources;
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return inEnglish(error.why.id, error.why.parameters);
  return error instanceof Error ? error.message : String(error);
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
