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

/** A file or folder that cannot be opened stands in the list without a file; the others go in. */
async function filesIn(entry: FileSystemEntry): Promise<ChosenFile[]> {
  const path = entry.fullPath.replace(/^\//u, "");
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    );
    return [{ path, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: ChosenFile[] = [];
  for (;;) {
    // A folder lists its entries in batches.
    const batch = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    );
    if (batch === null) return [...found, { path, file: null }];
    if (batch.length === 0) return found;
    for (const child of batch) found.push(...(await filesIn(child)));
  }
}

function isMeant({ path }: ChosenFile): boolean {
  return !LEFT_BY_PROGRAMS.test(path);
}
