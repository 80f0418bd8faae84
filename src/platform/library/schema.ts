/**
 * The reader's library in IndexedDB. A pack's contents are stored under a revision, which no reader sees
 * until the pack's record names it: so an import that ends early leaves nothing but rows to sweep.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { CardDocument, EntityLink } from "../../core/card/card.ts";
import type { Decisions } from "../../core/knowledge/collection/types.ts";
import type { Bearer } from "../../core/knowledge/import/same-entities.ts";
import type { Gazetteer } from "../../core/mentions/names/gazetteer.ts";
import type { DocumentId, Entity, EntityId, OwnCategory } from "../../core/pack.ts";

const DATABASE = "library";
const VERSION = 1;

/** One pack of the library: what the list of packs shows, and where its contents stand. */
export interface PackRecord {
  id: string;
  title: string;
  isOn: boolean;
  /** Under which its contents are stored; null for the bundled pack, whose contents ship with the extension. */
  revision: string | null;
  /** Whether it was built here from documents, so that its names can be reviewed, or came ready made. */
  origin: "bundled" | "documents" | "pack";
  documents: number;
  entities: number;
  /** How many shards its cards are spread over. */
  shards: number;
  /** The pack's own categories. */
  categories: OwnCategory[];
  /** When it first came in, in milliseconds since 1970. */
  addedAt: number;
  /** When the reader deleted it, in milliseconds since 1970; until it is swept it can be brought back. */
  deletedAt: number | null;
}

/** An entity with what its card needs of the rest of its pack. */
export interface StoredEntity {
  entity: Entity;
  namedIn: readonly DocumentId[];
  links: EntityLink[];
  /** Whether the documents are about it. Of packs that were stored without, all entities are. */
  isSubject?: boolean;
}

/** A document's description, and the entities that it names or that cite it. */
export interface StoredDocument {
  head: CardDocument;
  lang: string | null;
  entities: EntityId[];
}

/** An article that the reader has asked to add, as the tab had it. */
export interface ReceivedArticle {
  html: string;
  url: string;
  /** The tab's own title, for the list of files. */
  title: string;
}

/** The names of all packs that are switched on. */
export interface StoredIndex {
  /** What it was built from, and by which build of the extension: another key is out of date. */
  key: string;
  gazetteer: Gazetteer;
  /** Which packs have an entity, and under which ids, where its id does not tell. */
  bearers: Map<EntityId, Bearer[]>;
}

/** Long lists are kept as JSON: for a hundred thousand rows, copying objects takes many times as long. */
interface LibrarySchema extends DBSchema {
  packs: { key: string; value: PackRecord };
  /** What the reader decided of the names found, by pack; outlives each revision. */
  decisions: { key: string; value: Decisions };
  /** By revision: JSON of `NamedEntity[]`. */
  names: { key: string; value: string };
  /** By revision: JSON of `StoredDocument[]`. */
  documents: { key: string; value: string };
  /** By revision and document. */
  texts: { key: [string, DocumentId]; value: string };
  /** By revision and number: JSON of `StoredEntity[]`. */
  shards: { key: [string, number]; value: string };
  /** One record, under the key `INDEX_KEY`. */
  index: { key: string; value: StoredIndex };
  /** By the time at which it was taken, in milliseconds since 1970. */
  articles: { key: number; value: ReceivedArticle };
}

export const INDEX_KEY = "names";

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** What each version added; a database of version n has had the first n of them. */
const MIGRATIONS: readonly ((database: LibraryDatabase) => void)[] = [
  (database) => {
    database.createObjectStore("packs", { keyPath: "id" });
    for (const store of ["decisions", "names", "documents", "texts", "shards", "index"] as const) {
      database.createObjectStore(store);
    }
    database.createObjectStore("articles", { autoIncrement: true });
  },
];

/** Deletes the library with all of the reader's packs, for when the browser cannot open it. */
export async function deleteLibrary(): Promise<void> {
  (await opening?.catch(() => null))?.close();
  opening = null;
  await deleteDB(DATABASE);
}

let opening: Promise<LibraryDatabase> | null = null;

/** The open library. Rejects where the browser refuses it; the next call tries again. */
export function openLibrary(): Promise<LibraryDatabase> {
  const forget = () => {
    opening = null;
  };
  opening ??= openDB<LibrarySchema>(DATABASE, VERSION, {
    upgrade(database, oldVersion) {
      for (const migrate of MIGRATIONS.slice(oldVersion)) migrate(database);
    },
    // A newer version, or a deletion, waits until every page has closed the library.
    async blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).catch((error) => {
    forget();
    throw error;
  });
  return opening;
}
