import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { inEnglish } from "../src/core/i18n/english.ts";
import type { Decision, SourceDocument } from "../src/core/knowledge/collection/types.ts";
import { readFile, refuseLarge } from "../src/files/read-file.ts";
import { mayBeList, readNameList } from "../src/files/read-name-list.ts";
import { Refusal } from "../src/files/read-text.ts";
import { DocumentMaker } from "../src/files/source-document.ts";

const CHARACTER_MAPS = `${resolve(import.meta.dirname, "../node_modules/pdfjs-dist/cmaps")}/`;

export interface Sources {
  documents: SourceDocument[];
  /** What lists of names in the folder decide. */
  decisions: Decision[];
  /** Files that hold no document, and why; named as seen from the folder. */
  refused: { file: string; reason: string }[];
  /** Documents of which a part could not be read, and why. */
  incomplete: { file: string; reason: string }[];
}

/** Reads the files of a folder and of the folders in it, hidden ones and `leaveOut` apart, in the order of their names. */
export async function readSources(folder: string, leaveOut: string | null): Promise<Sources> {
  const documents = new DocumentMaker();
  const { files, refused } = filesIn(folder);
  const sources: Sources = { documents: [], decisions: [], refused, incomplete: [] };
  for (const path of files) {
    if (resolve(path) === leaveOut) continue;
    const file = nameIn(folder, path);
    try {
      refuseLarge(statSync(path).size);
      const bytes = new Uint8Array(readFileSync(path));
      const list = mayBeList(file) ? readNameList(bytes) : null;
      if (list) {
        sources.decisions.push(...list);
        continue;
      }
      const read = await readFile(file, bytes, CHARACTER_MAPS);
      sources.documents.push(documents.add(file, read));
      for (const { id, parameters } of read.missing) {
        sources.incomplete.push({ file, reason: inEnglish(id, parameters) });
      }
    } catch (error) {
      sources.refused.push({ file, reason: reasonOf(error) });
    }
  }
  return sources;
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return inEnglish(error.why.id, error.why.parameters);
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? message ?? String(error);
}

/** What the system says of a file that cannot be opened, by its error code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "it is a link that leads nowhere, or was removed while the folder was read",
  ELOOP: "it is a link that leads back to itself",
  EACCES: "you may not read it: change its permissions",
  EPERM: "you may not read it: change its permissions",
};

interface Listing {
  files: string[];
  refused: Sources["refused"];
}

/** The files of a folder in the order of their names. Links are followed, but to no folder twice. */
function filesIn(folder: string): Listing {
  const listing: Listing = { files: [], refused: [] };
  const seen = new Set<string>();
  const refuse = (path: string, reason: string) =>
    listing.refused.push({ file: nameIn(folder, path), reason });
  const list = (path: string) => {
    try {
      const real = realpathSync(path);
      const kind = statSync(real);
      if (kind.isFile()) listing.files.push(path);
      else if (!kind.isDirectory()) refuse(path, "it is no file");
      else if (seen.has(real)) refuse(path, "it leads to a folder that is read already");
      else {
        const names = readdirSync(real).sort();
        seen.add(real);
        for (const name of names) if (!name.startsWith(".")) list(join(path, name));
      }
    } catch (error) {
      refuse(path, reasonOf(error));
    }
  };
  list(folder);
  return listing;
}

function nameIn(folder: string, path: string): string {
  return relative(folder, path).replaceAll("\\", "/") || path;
}
