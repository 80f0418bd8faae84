import type { Decisions } from "../../core/knowledge/collection/types.ts";
import type { NamedEntity } from "../../core/mentions/names/gazetteer.ts";
import type { DocumentId } from "../../core/pack.ts";
import {
  INDEX_KEY,
  type LibraryDatabase,
  type PackRecord,
  type StoredDocument,
  type StoredEntity,
  type StoredIndex,
} from "./schema.ts";
import { shardCount, shardOf } from "./shards.ts";

/** Rows written in one transaction: few enough for a cancellation to take effect soon. */
const ROWS_AT_ONCE = 200;

/** A pack's contents, ready to be stored. */
export interface PackContents {
  documents: readonly StoredDocument[];
  texts: ReadonlyMap<DocumentId, string>;
  entities: readonly StoredEntity[];
}

/**
 * Stores contents under a revision that no pack names yet, and says after each step which part of it,
 * 0 to 1, stands.
 */
export async function stagePack(
  database: LibraryDatabase,
  revision: string,
  { documents, texts, entities }: PackContents,
  onProgress: (part: number) => void,
): Promise<{ shards: number }> {
  const shards: StoredEntity[][] = Array.from({ length: shardCount(entities.length) }, () => []);
  for (const one of entities) shards[shardOf(one.entity.id, shards.length)]?.push(one);
  const rows = texts.size + shards.length;
  let written = 0;
  let writing = Promise.resolve();
  // Each row is made when it is its turn, while the step before is written: all at once would take the
  // memory of the pack.
  const putAll = async (store: "texts" | "shards", all: [string | number, () => string][]) => {
    for (let first = 0; first < all.length; first += ROWS_AT_ONCE) {
      const step = all.slice(first, first + ROWS_AT_ONCE);
      const transaction = database.transaction(store, "readwrite");
      const puts = step.map(([key, row]) => transaction.store.put(row(), [revision, key] as never));
      const before = writing;
      writing = stored(transaction.done, puts);
      // If the step before fails, that is what is told; this one fails with it.
      writing.catch(() => {});
      await before;
      written += step.length;
      onProgress(written / rows);
    }
  };
  await putAll(
    "texts",
    [...texts].map(([id, text]) => [id, () => text]),
  );
  await putAll(
    "shards",
    shards.map((shard, number) => [number, () => JSON.stringify(shard)]),
  );
  const tables = database.transaction(["documents", "names"], "readwrite");
  const puts = [
    tables.objectStore("documents").put(JSON.stringify(documents), revision),
    tables.objectStore("names").put(namesOf(entities), revision),
  ];
  await Promise.all([writing, stored(tables.done, puts)]);
  return { shards: shards.length };
}

function namesOf(entities: readonly StoredEntity[]): string {
  const names = entities.map(
    ({ entity: { id, category, names, related } }): NamedEntity => ({
      id,
      category,
      names,
      related,
    }),
  );
  return JSON.stringify(names);
}

/** What becomes visible together. */
export interface Publication {
  packs: readonly PackRecord[];
  /** The names of all packs that are then in use. */
  index: StoredIndex;
  /** What the reader decided of the names found, for some of the packs. */
  decisions?: readonly { pack: string; decisions: Decisions }[];
}

/** Makes changes to packs visible, all at once or not at all. */
export async function publish(
  database: LibraryDatabase,
  { packs, index, decisions = [] }: Publication,
): Promise<void> {
  const tables = database.transaction(["packs", "index", "decisions"], "readwrite", {
    durability: "strict",
  });
  const puts: Promise<unknown>[] = packs.map((pack) => tables.objectStore("packs").put(pack));
  puts.push(tables.objectStore("index").put(index, INDEX_KEY));
  for (const { pack, decisions: decided } of decisions) {
    puts.push(tables.objectStore("decisions").put(decided, pack));
  }
  await stored(tables.done, puts);
}

/** Waits for a transaction. Rejects with its own error, since its requests only say that it was aborted. */
async function stored(done: Promise<void>, requests: readonly Promise<unknown>[]): Promise<void> {
  const [result] = await Promise.allSettled([done, ...requests]);
  if (result.status === "rejected") throw result.reason;
}
