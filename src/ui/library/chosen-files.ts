import type { ChosenFile } from "./props.ts";

/** What programs leave in folders, and nobody means to add. */
const LEFT_BY_PROGRAMS = /(?:^|\/)(?:\.|Thumbs\.db$|desktop\.ini$|__MACOSX\/)/u;

/** The files chosen in a file dialog, with their paths in the folder that was chosen. */
export function chosenFiles(files: FileList | null): ChosenFile[] {
  return [...(files ?? [])]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(isMeant);
}

/** The files of a drop, with those in dropped folders. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<ChosenFile[]> {
  // The entries must be taken before anything is waited for: then the drop is over.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles(files);
  const found = await Promise.all(entries.map(filesIn));
  return found.flat().filter(isMeant);
}

async function filesIn(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path: entry.fullPath.replace(/^\//u, ""), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: ChosenFile[] = [];
  for (;;) {
    // A folder is told of in batches.
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) return found;
    for (const child of batch) found.push(...(await filesIn(child)));
  }
}

function isMeant({ path }: ChosenFile): boolean {
  return !LEFT_BY_PROGRAMS.test(path);
}
