import type { LibraryDatabase, PackRecord } from "./schema.ts";

/** The id of the pack that ships with the extension. No other can have it: theirs come from titles. */
export const BUNDLED_ID = "bundled";

/**
 * The bundled pack's record for as long as the reader has changed nothing about it. An empty title is the
 * pack's own.
 */
const BUNDLED: PackRecord = {
  id: BUNDLED_ID,
  title: "",
  isOn: true,
  revision: null,
  origin: "bundled",
  documents: 0,
  entities: 0,
  shards: 0,
  categories: [],
  addedAt: 0,
  deletedAt: null,
};

/** Every pack, the bundled one first and the last added last, deleted ones that can still be brought back included. */
export async function listPacks(database: LibraryDatabase): Promise<PackRecord[]> {
  const stored = await database.getAll("packs");
  const bundled = stored.find(({ id }) => id === BUNDLED_ID) ?? BUNDLED;
  const others = stored.filter((pack) => pack !== bundled);
  return [bundled, ...others.sort((a, b) => a.addedAt - b.addedAt)];
}

/** What packs there are in a library that cannot be opened. */
export const NO_LIBRARY: readonly PackRecord[] = [BUNDLED];
