/** Tells the kinds of files that the extension saves apart, and says what to do with one that was chosen in the wrong place. */
import type { Message } from "./i18n/translator.ts";
import { isRecord } from "./is-record.ts";

export const BACKUP_FORMAT = "fact-context-backup";
export const SETTINGS_FORMAT = "fact-context-settings";
/** Its version follows. */
const PACK_FORMATS = "fact-context-pack/";

type FileKind = "backup" | "settings" | "pack";

/** What to do with a file of each kind that was chosen for another. */
const WHERE_TO: Readonly<Record<FileKind, Message>> = {
  backup: { id: "refusedBackup", parameters: { button: { id: "optionsRestore" } } },
  settings: { id: "refusedSettings", parameters: { button: { id: "optionsImport" } } },
  pack: {
    id: "refusedPack",
    parameters: { button: { id: "libraryAdd" }, page: { id: "libraryTitle" } },
  },
};

/** How the reader comes to a file of each kind. */
const WHERE_FROM: Readonly<Record<FileKind, Message>> = {
  backup: { id: "refusedNoBackup", parameters: { button: { id: "optionsSaveAll" } } },
  settings: { id: "refusedNoSettings", parameters: { button: { id: "optionsExport" } } },
  pack: { id: "refusedOther", parameters: { button: { id: "packExport" } } },
};

/** The JSON value in a text; undefined, which no file of ours holds, where there is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why a parsed file is not of the kind that is wanted, as part of a sentence; null if it is. */
export function otherKind(file: unknown, wanted: FileKind): Message | null {
  const kind = kindOf(file);
  if (kind === wanted) return null;
  return kind === null ? WHERE_FROM[wanted] : WHERE_TO[kind];
}

/** The same, as a whole sentence. */
export function wrongFile(file: unknown, wanted: FileKind): Message | null {
  const why = otherKind(file, wanted);
  return why && fileWrong(why);
}

export function fileWrong(why: Message): Message {
  return { id: "fileWrong", parameters: { why } };
}

function kindOf(file: unknown): FileKind | null {
  if (!isRecord(file) || typeof file.format !== "string") return null;
  if (file.format === BACKUP_FORMAT) return "backup";
  if (file.format === SETTINGS_FORMAT) return "settings";
  return file.format.startsWith(PACK_FORMATS) ? "pack" : null;
}
