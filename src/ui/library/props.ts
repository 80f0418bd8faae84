import type { CardDocument } from "../../core/card/card.ts";
import type { DocumentFacts } from "../../core/knowledge/collection/types.ts";
import type { DocumentId } from "../../core/pack.ts";
import type { CategoryOption, ImportState, LibraryPack, ReviewSentence } from "./state.ts";

/** What the reader can do on the library page. */
export interface LibraryActions {
  addFiles(files: readonly ChosenFile[], pack: string | null): void;
  addText(title: string, text: string): void;
  review(pack: string): void;
  cancel(): void;
  /** Tells something of documents of the import. */
  describe(ids: string[], told: Partial<DocumentFacts>): void;
  /** Puts what was imported into the library. */
  accept(title: string): void;
  /** Closes the report of an import that is over. */
  dismiss(): void;
  change(pack: string, change: { title?: string; isOn?: boolean }): void;
  remove(pack: string): void;
  bringBack(pack: string): void;
  exportPack(pack: string): void;
  rebuild(): void;
  startOver(): void;
  reviewing: ReviewActions;
}

/** What the reader can decide of the names found. `names` are all names of one entity. */
export interface ReviewActions {
  select(id: string | null): void;
  keep(names: string[]): void;
  drop(names: string[]): void;
  rename(names: string[], label: string): void;
  recategorise(names: string[], category: string): void;
  split(name: string): void;
  merge(into: string, other: string): void;
  add(name: string, category: string): void;
  /** Makes a category of the reader's own. */
  define(label: string): void;
  /** Leaves out a list of names, by its path. */
  leaveOut(list: string): void;
  undo(): void;
}

/** A file with its path in the folder that was chosen. */
export interface ChosenFile {
  path: string;
  /** Null where the browser could not hand it over. */
  file: File | null;
  /** Where it was saved from, if it was. */
  url?: string;
}

export interface LibraryProps {
  /** Undefined while they are asked for. */
  packs: readonly LibraryPack[] | undefined;
  /** Those of the packs in use. */
  documents: readonly CardDocument[];
  /** Opens the reader on a document. */
  readDocument(document: DocumentId): void;
  /** Why the library cannot be used, and whether it can be mended here; null where it can be used. */
  trouble: { why: string; canMend: boolean } | null;
  importing: ImportState | null;
  /** What was done or failed last, in words. */
  notice: string | null;
  selected: { id: string; sentences: readonly ReviewSentence[] } | null;
  categories: readonly CategoryOption[];
  on: LibraryActions;
}
