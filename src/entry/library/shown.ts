import type { Translate } from "../../core/i18n/translator.ts";
import type { PackRecord, ReceivedArticle } from "../../platform/library/schema.ts";
import type { ChosenFile, LibraryProps } from "../../ui/library/props.ts";
import type { ImportState, LibraryPack, UnreadFile } from "../../ui/library/state.ts";
import type { PublishProgress } from "./calls.ts";

export type LibraryState = Pick<
  LibraryProps,
  "packs" | "trouble" | "importing" | "notice" | "selected"
>;

/** What is shown until the packs are known. */
export const BEFORE_ALL: LibraryState = {
  packs: undefined,
  trouble: null,
  importing: null,
  notice: null,
  selected: null,
};

/** The part of the progress that is for quoting, which takes longer than storing. */
const QUOTING_PART = 0.6;

/** How far a publication is, 0 to 1. */
export function partPublished({ phase, done, of }: PublishProgress): number {
  const part = of ? done / of : 1;
  return phase === "storing" ? QUOTING_PART + part * (1 - QUOTING_PART) : part * QUOTING_PART;
}

/** An import whose pack is in the library. */
export function doneWith(
  { title, entities: names, documents }: PackRecord,
  unread: readonly UnreadFile[],
  isInLibrary = false,
): ImportState {
  return { step: "done", title, isInLibrary, names, documents, unread };
}

/** A pack as the list shows it. The bundled one has no title of its own until the reader gives it one. */
export function asShown({ deletedAt, title, ...pack }: PackRecord, t: Translate): LibraryPack {
  return { ...pack, title: title || t("libraryBundled"), isDeleted: deletedAt !== null };
}

/** An article from a tab as a file of the pack of such articles. */
export function articleFile(
  { html, url, title }: ReceivedArticle,
  pack: string,
  t: Translate,
): ChosenFile {
  const name = title.replace(/[\\/]/gu, " ").trim() || t("libraryArticle");
  const file = new File([html], `${name}.html`, { type: "text/html" });
  return { path: `${pack}/${file.name}`, file, url };
}

/**
 * What to call a new pack: the folder's name where all files are of one; where there is one file, what it calls
 * itself, as a mail by its subject, or its name.
 * @param titles those that files tell of themselves
 */
export function titleOf(
  files: readonly ChosenFile[],
  titles: readonly string[],
  t: Translate,
): string {
  const [folder] = files[0]?.path.split("/") ?? [];
  if (folder && files.every(({ path }) => path.startsWith(`${folder}/`))) return folder;
  const only = files.length === 1 ? files[0]?.path.replace(/\.\w+$/u, "") : undefined;
  return (only !== undefined && titles[0]) || only || t("libraryMine");
}
