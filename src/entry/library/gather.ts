import type { Translate } from "../../core/i18n/translator.ts";
import type { Decision } from "../../core/knowledge/collection/types.ts";
import type { ChosenFile } from "../../ui/library/props.ts";
import type { UnreadFile } from "../../ui/library/state.ts";
import type { LibraryCalls } from "./calls.ts";
import type { FileReading } from "./file-reading.ts";
import type { WorkerClient } from "./worker-calls.ts";

/** A file that was read as a list of names, and what it decides. */
export interface NameList {
  path: string;
  decisions: readonly Decision[];
}

/** The result of reading an import's files. */
export interface Gathered {
  /** How many documents were added. */
  documents: number;
  /** The titles that files tell of themselves. */
  titles: string[];
  lists: NameList[];
  unread: UnreadFile[];
}

interface Gathering {
  reading: FileReading;
  worker: WorkerClient<LibraryCalls>;
  t: Translate;
}

const GONE = { refused: { id: "refusedGone", parameters: {} } } as const;

/**
 * Reads files one after the other and adds their texts to the import of the worker.
 * @param onFile called before each file, with what could not be read so far
 */
export async function gather(
  files: readonly ChosenFile[],
  { reading, worker, t }: Gathering,
  onFile: (done: number, path: string, unread: readonly UnreadFile[]) => void,
): Promise<Gathered> {
  const gathered: Gathered = { documents: 0, titles: [], lists: [], unread: [] };
  for (const [done, { path, file, url = null }] of files.entries()) {
    onFile(done, path, [...gathered.unread]);
    const result = file ? await reading.read(path, file) : GONE;
    if ("list" in result) {
      gathered.lists.push({ path, decisions: result.list });
      continue;
    }
    const added =
      "refused" in result
        ? result
        : await worker.call("add", {
            file: path,
            read: { ...result.read, url: result.read.url ?? url },
          });
    if ("refused" in added) {
      const { id, parameters } = added.refused;
      gathered.unread.push({ path, why: t(id, parameters), isAdded: false });
      continue;
    }
    gathered.documents++;
    const { missing = [], title = null } = "read" in result ? result.read : {};
    if (title !== null) gathered.titles.push(title);
    for (const { id, parameters } of missing) {
      gathered.unread.push({ path, why: t(id, parameters), isAdded: true });
    }
  }
  return gathered;
}

/** Lists of names without a document to find them in, which are not added. */
export function listsAlone(lists: readonly NameList[], t: Translate): UnreadFile[] {
  const why = t("libraryListAlone");
  return lists.map(({ path }) => ({ path, why, isAdded: false }));
}
