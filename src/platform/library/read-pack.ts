import { ExplainedError } from "../../core/i18n/explained-error.ts";
import type { NamedEntity } from "../../core/mentions/names/gazetteer.ts";
import type { DocumentId, EntityId } from "../../core/pack.ts";
import {
  INDEX_KEY,
  type LibraryDatabase,
  type PackRecord,
  type StoredDocument,
  type StoredEntity,
  type StoredIndex,
} from "./schema.ts";
import { shardOf } from "./shards.ts";

/** A pack whose contents are in the library. */
export type StoredPack = PackRecord & { revision: string };

/** Thrown if a pack's record names contents that the store no longer has. */
export class DamagedPack extends ExplainedError {
  readonly revision: string;

  constructor({ title, revision }: Pick<StoredPack, "title" | "revision">) {
    super(`The pack “${title}” is damaged: part of what was stored is gone.`, {
      id: "libraryDamaged",
      parameters: { title },
    });
    this.revision = revision;
  }
}

export function storedIndex(database: LibraryDatabase): Promise<StoredIndex | undefined> {
  return database.get("index", INDEX_KEY);
}

export async function storedNames(
  database: LibraryDatabase,
  pack: StoredPack,
): Promise<NamedEntity[]> {
  const json = await database.get("names", pack.revision);
  if (json === undefined) throw new DamagedPack(pack);
  return JSON.parse(json);
}

export async function storedDocuments(
  database: LibraryDatabase,
  pack: StoredPack,
): Promise<StoredDocument[]> {
  const json = await database.get("documents", pack.revision);
  if (json === undefined) throw new DamagedPack(pack);
  return JSON.parse(json);
}

/** The text of one document, which the pack's list of documents names. */
export async function storedText(
  database: LibraryDatabase,
  pack: StoredPack,
  document: DocumentId,
): Promise<string> {
  const text = await database.get("texts", [pack.revision, document]);
  if (text === undefined) throw new DamagedPack(pack);
  return text;
}

/** The texts of all the pack's documents that the store still has. */
export function storedTexts(
  database: LibraryDatabase,
  { revision }: Pick<StoredPack, "revision">,
): Promise<string[]> {
  return database.getAll("texts", IDBKeyRange.bound([revision], [revision, []]));
}

/** The pack's entities among those asked for; each shard is read once. */
export async function storedEntities(
  database: LibraryDatabase,
  pack: StoredPack,
  ids: Iterable<EntityId>,
): Promise<StoredEntity[]> {
  const wanted = new Set(ids);
  const shards = new Set([...wanted].map((id) => shardOf(id, pack.shards)));
  const { store, done } = database.transaction("shards");
  const read = await Promise.all([...shards].map((shard) => store.get([pack.revision, shard])));
  await done;
  return read.flatMap((json) => {
    if (json === undefined) throw new DamagedPack(pack);
    return (JSON.parse(json) as StoredEntity[]).filter(({ entity }) => wanted.has(entity.id));
  });
}

/** All of the pack's entities. */
export async function allEntities(
  database: LibraryDatabase,
  pack: StoredPack,
): Promise<StoredEntity[]> {
  const range = IDBKeyRange.bound([pack.revision], [pack.revision, []]);
  const shards = await database.getAll("shards", range);
  if (shards.length !== pack.shards) throw new DamagedPack(pack);
  return shards.flatMap((json) => JSON.parse(json) as StoredEntity[]);
}
