import { BRING_BACK_MINUTES } from "../../core/pack.ts";
import type { LibraryDatabase, PackRecord } from "./schema.ts";

/** Held, shared, while a revision is being staged, so that it is not swept. */
const STAGING_LOCK = "library-staging";

const BRING_BACK_MS = BRING_BACK_MINUTES * 60_000;

/** How long a page that was taken waits for the library page, which fetches it as soon as it is open. */
const ARTICLE_WAIT_MS = 5 * 60_000;

/** Runs while nothing is swept. */
export function whileStaging<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request(STAGING_LOCK, { mode: "shared" }, run);
}

/** Removes the pages that were taken and never fetched: the library page was closed before it could. */
export async function sweepArticles(database: LibraryDatabase, now: number): Promise<void> {
  await database.delete("articles", IDBKeyRange.upperBound(now - ARTICLE_WAIT_MS));
}

/**
 * Removes packs deleted long ago, and everything under a revision that no pack names: what imports that
 * did not end, and packs that were replaced or deleted, have left. Of packs it removes nothing while one is
 * being written.
 */
export async function sweep(database: LibraryDatabase, now: number): Promise<void> {
  await sweepArticles(database, now);
  await navigator.locks.request(STAGING_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const packs = await database.getAll("packs");
    const isOver = ({ deletedAt }: PackRecord) =>
      deletedAt !== null && deletedAt < now - BRING_BACK_MS;
    const over = packs.filter((pack) => pack.revision !== null && isOver(pack));
    for (const { id } of over) await forgetPack(database, id);
    const standing = new Set(
      packs.filter((pack) => !over.includes(pack)).flatMap(({ revision }) => revision ?? []),
    );
    for (const revision of await revisions(database)) {
      if (!standing.has(revision)) await removeRevision(database, revision);
    }
  });
}

async function forgetPack(database: LibraryDatabase, id: string): Promise<void> {
  const tables = database.transaction(["packs", "decisions"], "readwrite");
  await Promise.all([
    tables.objectStore("packs").delete(id),
    tables.objectStore("decisions").delete(id),
    tables.done,
  ]);
}

/** Every revision that has rows. */
async function revisions(database: LibraryDatabase): Promise<Set<string>> {
  const found = new Set<string>([
    ...(await database.getAllKeys("names")),
    ...(await database.getAllKeys("documents")),
  ]);
  // Skips from one revision to the next, since there may be many thousands of rows under each.
  for (const name of ["texts", "shards"] as const) {
    const { store } = database.transaction(name);
    let cursor = await store.openKeyCursor();
    while (cursor) {
      const [revision] = cursor.key;
      found.add(revision);
      cursor = await store.openKeyCursor(IDBKeyRange.lowerBound([revision, []], true));
    }
  }
  return found;
}

async function removeRevision(database: LibraryDatabase, revision: string): Promise<void> {
  const tables = database.transaction(["names", "documents", "texts", "shards"], "readwrite");
  const rows = IDBKeyRange.bound([revision], [revision, []]);
  await Promise.all([
    tables.objectStore("names").delete(revision),
    tables.objectStore("documents").delete(revision),
    tables.objectStore("texts").delete(rows),
    tables.objectStore("shards").delete(rows),
    tables.done,
  ]);
}
