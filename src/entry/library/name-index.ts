import { type NamedPack, unitePacks } from "../../core/knowledge/import/same-entities.ts";
import { buildGazetteer, type NamedEntity } from "../../core/mentions/names/gazetteer.ts";
import type { Pack } from "../../core/pack.ts";
import { DamagedPack, storedNames } from "../../platform/library/read-pack.ts";
import type { LibraryDatabase, PackRecord, StoredIndex } from "../../platform/library/schema.ts";

/** Changes with every build whose index of names may differ; the build script sets it. */
declare const BUILD_ID: string;

/** Tells an index that is up to date: it was built by this build from just these packs. */
export function indexKey(packs: readonly PackRecord[]): string {
  return JSON.stringify([
    BUILD_ID,
    ...packs.filter(isInUse).map(({ id, revision }) => [id, revision]),
  ]);
}

/** Whether the pack's names are to be found on pages. */
export function isInUse({ isOn, deletedAt }: PackRecord): boolean {
  return isOn && deletedAt === null;
}

/** The names of a pack that is staged, and so cannot be read from the library yet. */
export interface StagedNames {
  revision: string;
  names: readonly NamedEntity[];
}

/** The index of the names of the packs in use, in which an entity of several packs is one. */
export async function buildIndex(
  database: LibraryDatabase,
  packs: readonly PackRecord[],
  bundled: Pick<Pack, "entities">,
  staged: readonly StagedNames[] = [],
): Promise<StoredIndex> {
  const named = await namesInUse(database, packs, bundled, staged);
  const { packs: united, bearers } = unitePacks(named);
  return { key: indexKey(packs), gazetteer: buildGazetteer(united), bearers };
}

/**
 * The names of the packs in use. A damaged pack has none: the others are still right.
 * @param bundled the pack that ships with the extension
 */
export function namesInUse(
  database: LibraryDatabase,
  packs: readonly PackRecord[],
  bundled: Pick<Pack, "entities">,
  staged: readonly StagedNames[] = [],
): Promise<NamedPack[]> {
  return Promise.all(
    packs.filter(isInUse).map(async (pack) => {
      const { id, revision } = pack;
      if (revision === null) return { id, entities: bundled.entities };
      const fresh = staged.find((one) => one.revision === revision);
      if (fresh) return { id, entities: fresh.names };
      const entities = await storedNames(database, { ...pack, revision }).catch(noneIfDamaged);
      return { id, entities };
    }),
  );
}

function noneIfDamaged(error: unknown): NamedEntity[] {
  if (error instanceof DamagedPack) return [];
  throw error;
}
