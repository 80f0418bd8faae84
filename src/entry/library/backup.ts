import { type Backup, backupParts, type PackBackup, readBackup } from "../../core/backup.ts";
import type { Message } from "../../core/i18n/translator.ts";
import { takeLibraryIds } from "../../core/knowledge/import/document-ids.ts";
import type { FileProblems, SettingsRecord } from "../../core/settings-record.ts";
import { BUNDLED_ID } from "../../platform/library/packs.ts";
import type { LibraryDatabase, PackRecord } from "../../platform/library/schema.ts";
import type { LibraryCalls } from "./calls.ts";
import { contentsOf } from "./contents.ts";
import { textOfFile, tooLarge } from "./file-text.ts";
import { namingDocuments } from "./naming.ts";
import type { Shelf } from "./shelf.ts";

/** Most bytes of a backup; a larger one could not be read again, since it is held in memory to be checked. */
const BACKUP_MAX = 256 * 1024 * 1024;

/** A backup with all of the reader's packs that are not deleted. */
export async function backUp(
  shelf: Shelf,
  database: LibraryDatabase,
  settings: SettingsRecord,
): Promise<LibraryCalls["backUp"]["answer"]> {
  const all = (await shelf.packs()).filter(({ deletedAt }) => deletedAt === null);
  const own = all.filter(({ id }) => id !== BUNDLED_ID);
  const packs: PackBackup[] = [];
  for (const record of own) packs.push(await backedUp(shelf, database, record));
  const isBundledOn = all.some(({ id, isOn }) => id === BUNDLED_ID && isOn);
  const parts = backupParts({ settings, isBundledOn, packs });
  const file = new Blob(parts, { type: "application/json" });
  return file.size > BACKUP_MAX ? { refused: tooLarge(BACKUP_MAX) } : { file };
}

async function backedUp(
  shelf: Shelf,
  database: LibraryDatabase,
  { id, isOn, origin }: PackRecord,
): Promise<PackBackup> {
  const documents = await shelf.documents(await shelf.stored(id));
  const languages = documents.flatMap(({ id, lang }) => (lang ? [[id, lang] as const] : []));
  return {
    pack: await shelf.whole(id),
    isOn,
    origin: origin === "documents" ? "documents" : "pack",
    decisions: (await database.get("decisions", id)) ?? [],
    languages: Object.fromEntries(languages),
  };
}

/** What a backup file holds; nothing is stored yet. */
export async function backupIn(file: Blob): Promise<Backup | FileProblems | { refused: Message }> {
  const text = await textOfFile(file, BACKUP_MAX);
  return typeof text === "string" ? readBackup(text, [BUNDLED_ID]) : text;
}

/** Puts a backup's packs into the library, all at once or none, in place of those of the same ids. */
export async function restorePacks(
  shelf: Pick<Shelf, "addAll">,
  { packs, isBundledOn }: Backup,
  now: number,
): Promise<void> {
  const fresh = packs.map(({ pack, isOn, origin, decisions, languages }, i) => {
    const { id, title, categories = [] } = pack;
    const told = pack.documents.map((one) => languages[one.id] ?? null);
    const ours = takeLibraryIds(pack);
    const known = ours.documents.map((one, j) => [one.id, told[j] ?? null] as const);
    return {
      // In the order of the file, which is the order in which they were added.
      pack: { id, title, isOn, origin, categories, addedAt: now + i },
      contents: contentsOf(ours, namingDocuments(ours), new Map(known)),
      decisions,
    };
  });
  await shelf.addAll(fresh, { isOn: isBundledOn, deletedAt: null }, () => {});
}
