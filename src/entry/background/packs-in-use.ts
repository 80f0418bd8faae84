/** The packs in use, wherever their contents are stored. Keeps nothing that it cannot load again. */
import {
  type CardData,
  type CardDocument,
  cardOf,
  cardWith,
  withoutText,
} from "../../core/card/card.ts";
import type { LabelledCategory } from "../../core/categories.ts";
import { packOfDocument } from "../../core/knowledge/import/document-ids.ts";
import type { Bearer } from "../../core/knowledge/import/same-entities.ts";
import { buildGazetteer, type Gazetteer } from "../../core/mentions/names/gazetteer.ts";
import { onceRead } from "../../core/once-read.ts";
import type { DocumentId, Entity, EntityId, Pack } from "../../core/pack.ts";
import { type DocumentView, documentView } from "../../core/reader/document-view.ts";
import { fetchBundledPack } from "../../platform/knowledge-file.ts";
import { listPacks, NO_LIBRARY } from "../../platform/library/packs.ts";
import {
  DamagedPack,
  type StoredPack,
  storedDocuments,
  storedEntities,
  storedIndex,
  storedText,
} from "../../platform/library/read-pack.ts";
import {
  INDEX_KEY,
  type LibraryDatabase,
  openLibrary,
  type PackRecord,
  type StoredDocument,
} from "../../platform/library/schema.ts";
import { buildIndex, indexKey, isInUse } from "../library/name-index.ts";

/** How long, in ms, pages are answered without a library that could not be opened before it is tried again. */
const OPEN_AGAIN_MS = 60_000;

/** One pack in use, wherever its contents are stored; its entities have its own ids. */
export interface PackInUse {
  id: string;
  title(): Promise<string>;
  cards(entities: readonly EntityId[]): Promise<CardData[]>;
  entities(ids: readonly EntityId[]): Promise<Entity[]>;
  documents(): Promise<CardDocument[]>;
  /** Null if the pack has no such document. */
  document(document: DocumentId): Promise<DocumentView | null>;
}

export interface PacksInUse {
  gazetteer: Gazetteer;
  bearers: ReadonlyMap<EntityId, readonly Bearer[]>;
  /** The categories that the packs add. */
  ownCategories: LabelledCategory[];
  packs: PackInUse[];
}

const bundledPack = onceRead(fetchBundledPack);
let inUse = onceRead(readPacksInUse);
/** Revisions that lacked something when they were last read. */
const damaged = new Set<string>();

/** The packs in use, as they were when the background woke or the library last changed. */
export function packsInUse(): Promise<PacksInUse> {
  return inUse();
}

/** To be called when the library has changed: everything is read again when it is next needed. */
export function forgetLibrary(): void {
  inUse = onceRead(readPacksInUse);
}

/**
 * Notes that a pack lacks something. The first time all is read again: the pack may only have been replaced.
 * @throws the error, if it is another
 */
export function noteDamage(error: unknown): void {
  if (!(error instanceof DamagedPack)) throw error;
  if (damaged.has(error.revision)) return;
  damaged.add(error.revision);
  console.error(error);
  forgetLibrary();
}

async function readPacksInUse(): Promise<PacksInUse> {
  const database = await openLibrary().catch(noLibrary);
  const packs = (database ? await listPacks(database) : NO_LIBRARY).filter(isInUse);
  return {
    ...(await indexOf(database, packs)),
    ownCategories: packs.flatMap(({ categories }) => categories),
    packs: packs.map((pack) => {
      const { revision } = pack;
      return revision === null ? bundledInUse(pack) : storedInUse({ ...pack, revision });
    }),
  };
}

/** If the library cannot be opened, the bundled pack alone is in use, for a while. */
function noLibrary(error: unknown): null {
  console.error("Fact Context cannot open its library:", error);
  setTimeout(forgetLibrary, OPEN_AGAIN_MS);
  return null;
}

async function indexOf(
  database: LibraryDatabase | null,
  packs: readonly PackRecord[],
): Promise<Pick<PacksInUse, "gazetteer" | "bearers">> {
  if (database === null) {
    return { gazetteer: buildGazetteer([await bundledPack()]), bearers: new Map() };
  }
  const stored = await storedIndex(database);
  if (stored?.key === indexKey(packs)) return stored;
  const built = await buildIndex(database, packs, await bundledPack());
  await database.put("index", built, INDEX_KEY).catch(console.error);
  return built;
}

function bundledInUse({ id, title }: PackRecord): PackInUse {
  return {
    id,
    title: async () => title || (await bundledPack()).title,
    async cards(entities) {
      const pack = await bundledPack();
      return entities.flatMap((entity) => cardOf(pack, entity) ?? []);
    },
    async entities(ids) {
      return (await bundledPack()).entities.filter(({ id }) => ids.includes(id));
    },
    async documents() {
      return (await bundledPack()).documents.map(withoutText);
    },
    async document(document) {
      return documentView(await bundledPack(), document);
    },
  };
}

/**
 * Opens the library each time, which costs nothing while it is open: another page may have closed it. If it
 * cannot be opened any more, the next question is answered without it.
 */
async function openLibraryAgain(): Promise<LibraryDatabase> {
  try {
    return await openLibrary();
  } catch (error) {
    forgetLibrary();
    throw error;
  }
}

function storedInUse(pack: StoredPack): PackInUse {
  const documents = onceRead(async () => {
    const list = await storedDocuments(await openLibraryAgain(), pack);
    return new Map(list.map((document) => [document.head.id, document]));
  });
  return {
    id: pack.id,
    title: async () => pack.title,
    async cards(entities) {
      const found = await storedEntities(await openLibraryAgain(), pack, entities);
      if (found.length === 0) return [];
      const heads = [...(await documents()).values()].map(({ head }) => head);
      return found.map((stored) =>
        cardWith({
          ...stored,
          documents: heads,
          categories: pack.categories,
          isSubject: stored.isSubject ?? true,
        }),
      );
    },
    async entities(ids) {
      const found = await storedEntities(await openLibraryAgain(), pack, ids);
      return found.map(({ entity }) => entity);
    },
    async documents() {
      return [...(await documents()).values()].map(({ head }) => head);
    },
    async document(id) {
      if (packOfDocument(id) !== pack.id) return null;
      const document = (await documents()).get(id);
      if (document === undefined) return null;
      const text = await storedText(await openLibraryAgain(), pack, id);
      return documentView(await packAround({ ...document.head, text }, document), id);
    },
  };

  /** As much of the pack as is drawn from one document. */
  async function packAround(
    document: Pack["documents"][number],
    { entities }: StoredDocument,
  ): Promise<Pick<Pack, "documents" | "entities">> {
    const drawn = await storedEntities(await openLibraryAgain(), pack, entities);
    return { documents: [document], entities: drawn.map(({ entity }) => entity) };
  }
}
