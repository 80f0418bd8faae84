/** What the background knows: the names and cards of all packs in use. Keeps nothing that it cannot load again. */
import { type CardData, type CardDocument, cardOf, cardWith } from "../core/card/card.ts";
import { type DocumentView, documentView } from "../core/card/document-view.ts";
import { joinCards, type PackCard } from "../core/card/join-cards.ts";
import { type DocumentMention, mentionsIn } from "../core/card/named-places.ts";
import { statementsTogether, type Together } from "../core/card/together.ts";
import { categoriesToList, type LabelledCategory } from "../core/categories.ts";
import { packOfDocument } from "../core/knowledge/import/document-ids.ts";
import { type Bearer, idsAmongPacks } from "../core/knowledge/import/same-entities.ts";
import { buildGazetteer, type Gazetteer } from "../core/mentions/gazetteer.ts";
import type { DocumentId, Entity, EntityId, Pack } from "../core/pack.ts";
import { fetchBundledPack } from "../platform/knowledge-file.ts";
import { listPacks, NO_LIBRARY } from "../platform/library/packs.ts";
import {
  type StoredPack,
  storedDocuments,
  storedEntities,
  storedIndex,
  storedText,
} from "../platform/library/read-pack.ts";
import {
  INDEX_KEY,
  type LibraryDatabase,
  openLibrary,
  type PackRecord,
  type StoredDocument,
} from "../platform/library/schema.ts";
import { buildIndex, indexKey, isInUse } from "./name-index.ts";

/** One pack in use, wherever its contents are stored; its entities have its own ids. */
interface PackInUse {
  id: string;
  title(): Promise<string>;
  cards(entities: readonly EntityId[]): Promise<CardData[]>;
  entities(ids: readonly EntityId[]): Promise<Entity[]>;
  documents(): Promise<CardDocument[]>;
  /** Null if the pack has no such document. */
  document(document: DocumentId): Promise<DocumentView | null>;
}

/** The packs in use, as they were when the background woke or the library last changed. */
interface PacksInUse {
  gazetteer: Gazetteer;
  bearers: ReadonlyMap<EntityId, readonly Bearer[]>;
  /** The categories that the packs add. */
  ownCategories: LabelledCategory[];
  packs: PackInUse[];
}

const bundledPack = onceRead(fetchBundledPack);
let inUse = onceRead(readPacksInUse);

/** To be called when the library has changed: everything is read again when it is next needed. */
export function forgetLibrary(): void {
  inUse = onceRead(readPacksInUse);
}

export async function gazetteer(): Promise<Gazetteer> {
  return (await inUse()).gazetteer;
}

/** The categories to offer switches for. */
export async function categoriesInUse(): Promise<LabelledCategory[]> {
  const { gazetteer, ownCategories } = await inUse();
  return categoriesToList(gazetteer.categoryIds, ownCategories);
}

/** The cards of those among the entities that a pack in use has; one card for an entity of several packs. */
export async function cardsOf(entities: readonly EntityId[]): Promise<CardData[]> {
  const { packs, bearers } = await inUse();
  const found = await Promise.all(packs.map((pack) => packCards(pack, entities, bearers)));
  const byEntity = new Map<EntityId, PackCard[]>();
  for (const one of found.flat()) {
    const id = one.ids.get(one.card.id) ?? one.card.id;
    byEntity.set(id, [...(byEntity.get(id) ?? []), one]);
  }
  return [...byEntity.values()].flatMap((cards) => joinCards(cards) ?? []);
}

async function packCards(
  pack: PackInUse,
  entities: readonly EntityId[],
  bearers: PacksInUse["bearers"],
): Promise<PackCard[]> {
  const cards = await pack.cards(entities.flatMap((id) => idsIn(pack, id, bearers)));
  if (cards.length === 0) return [];
  const title = await pack.title();
  const ids = idsAmongPacks(bearers, pack.id);
  return cards.map((card) => ({ pack: title, card, ids }));
}

/** The ids that a pack has for an entity of all packs. */
function idsIn(pack: PackInUse, id: EntityId, bearers: PacksInUse["bearers"]): EntityId[] {
  const places = bearers.get(id);
  if (!places) return [id];
  return places.filter((place) => place.pack === pack.id).map(({ entity }) => entity);
}

/** What the packs in use say of two entities at once, pack by pack. */
export async function togetherOf(first: EntityId, second: EntityId): Promise<Together> {
  const { packs, bearers } = await inUse();
  const found = await Promise.all(
    packs.map(async (pack): Promise<Together> => {
      const [one, other] = await Promise.all(
        [first, second].map((id) => pack.entities(idsIn(pack, id, bearers))),
      );
      const statements = (one ?? []).flatMap((a) =>
        (other ?? []).flatMap((b) => statementsTogether(a, b)),
      );
      const cited = new Set(
        statements.flatMap(({ citations }) => citations.map(({ document }) => document)),
      );
      const documents = cited.size === 0 ? [] : await pack.documents();
      const shown = documents.filter(({ id }) => cited.has(id));
      return { statements, documents: Object.fromEntries(shown.map((head) => [head.id, head])) };
    }),
  );
  return {
    statements: found.flatMap(({ statements }) => statements),
    documents: Object.assign({}, ...found.map(({ documents }) => documents)),
  };
}

/** All documents of the packs in use, without their texts. */
export async function documentsInUse(): Promise<CardDocument[]> {
  const { packs } = await inUse();
  return (await Promise.all(packs.map((pack) => pack.documents()))).flat();
}

/** A document with all that is drawn from it, or null where no pack in use has it. */
export async function documentOf(document: DocumentId): Promise<DocumentView | null> {
  const { packs, bearers } = await inUse();
  for (const pack of packs) {
    const view = await pack.document(document);
    if (!view) continue;
    const ids = idsAmongPacks(bearers, pack.id);
    const idOf = (id: EntityId) => ids.get(id) ?? id;
    return {
      ...view,
      citations: view.citations.map((one) => ({ ...one, entity: idOf(one.entity) })),
      entities: view.entities.map((one) => ({ ...one, id: idOf(one.id) })),
    };
  }
  return null;
}

/** The mentions in a document, a list for each paragraph; none where no pack in use has it. */
export async function mentionsInDocument(id: DocumentId): Promise<DocumentMention[][]> {
  const view = await documentOf(id);
  if (!view) return [];
  const { text } = view.document;
  const mentions = mentionsIn(view.document, await gazetteer());
  const cards = await cardsOf([...new Set(mentions.flat().map(({ entity }) => entity))]);
  const categories = new Map(cards.map((card) => [card.id, card.category]));
  return mentions.map((list) =>
    list.flatMap(({ start, end, entity, kind }) => {
      const category = categories.get(entity);
      const surface = text.slice(start, end);
      return category ? [{ start, end, entity, kind, category, surface }] : [];
    }),
  );
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

/** If the library cannot be read, the bundled pack alone is in use. */
function noLibrary(error: unknown): null {
  console.error("Fact Context cannot open its library:", error);
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
      return (await bundledPack()).documents.map(({ text: _, ...head }) => head);
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

/** Reads when first called, and again if that failed. */
function onceRead<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | null = null;
  return () => {
    reading ??= read().catch((error) => {
      reading = null;
      throw error;
    });
    return reading;
  };
}
