import type { DocumentAbout } from "../../core/knowledge/collection/types.ts";

/** A pack as the list shows it. */
export interface LibraryPack {
  id: string;
  title: string;
  isOn: boolean;
  origin: "bundled" | "documents" | "pack";
  documents: number;
  entities: number;
  isDeleted: boolean;
}

/** A name found, as the table shows it. */
export interface ReviewRow {
  id: string;
  label: string;
  category: string;
  names: string[];
  mentions: number;
  documents: number;
  kept: boolean;
  /** Whether only documents that are being added to a pack name it. */
  isNew: boolean;
}

/** A sentence that names the entity, from `start` to `end`. */
export interface ReviewSentence {
  document: string;
  text: string;
  start: number;
  end: number;
}

export interface CategoryOption {
  id: string;
  label: string;
}

/** A file that was not read, or not whole, and why. */
export interface UnreadFile {
  path: string;
  why: string;
  /** What could be read of it is added. */
  isAdded: boolean;
}

/**
 * One import, from its files to the library:
 *
 *   reading → finding → review → storing → done
 *   reading → have → finding, of documents that a pack has already
 *   same → storing → done, of a pack file
 *   storing → review, where that fails
 *      each may end in `failed`, and in nothing where the reader cancels
 */
export type ImportState = { unread: readonly UnreadFile[] } & (
  | { step: "reading"; done: number; of: number; path: string }
  | { step: "finding"; part: number }
  | {
      step: "review";
      title: string;
      /** Whether the pack is in the library already, and the review changes it. */
      isInLibrary: boolean;
      rows: readonly ReviewRow[];
      documents: readonly DocumentAbout[];
      /** The paths of the files that were read as lists of names. */
      lists: readonly string[];
      canUndo: boolean;
      /** Why it could not be stored, where that was tried. */
      failed?: string;
    }
  /** The library has the pack of a pack file, under that title. */
  | { step: "same"; title: string; answer(choice: "replace" | "both" | "keep"): void }
  /** A pack of that title has all the documents already. */
  | { step: "have"; title: string; answer(isAdded: boolean): void }
  | { step: "storing"; part: number }
  | { step: "done"; title: string; isInLibrary: boolean; names: number; documents: number }
  /** `isPartAdded`: some of what was chosen is in the library. */
  | { step: "failed"; why: string; isPartAdded: boolean }
);

/** The names found, while the reader looks over them. */
export type ReviewState = Extract<ImportState, { step: "review" }>;

/** Whether nothing more is done or asked: the import only tells how it has ended. */
export function isOver({ step }: ImportState): boolean {
  return step === "done" || step === "failed";
}
