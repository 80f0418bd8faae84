import { ExplainedError } from "../../core/i18n/explained-error.ts";
import type { Decisions, SourceDocument } from "../../core/knowledge/collection/types.ts";
import { takeOwnIds } from "../../core/knowledge/import/document-ids.ts";
import type { NamedPack } from "../../core/knowledge/import/same-entities.ts";
import { PACK_FORMAT, type Pack, type PackDocument } from "../../core/pack.ts";
import { fetchBundledPack } from "../../platform/knowledge-file.ts";
import { BUNDLED_ID, listPacks } from "../../platform/library/packs.ts";
import {
  allEntities,
  DamagedPack,
  type StoredPack,
  storedDocuments,
  storedNames,
  storedText,
  storedTexts,
} from "../../platform/library/read-pack.ts";
import type { LibraryDatabase, PackRecord } from "../../platform/library/schema.ts";
import { whileStaging } from "../../platform/library/sweep.ts";
import {
  type PackContents,
  type Publication,
  publish,
  stagePack,
} from "../../platform/library/write-pack.ts";
import type { PublishProgress } from "./calls.ts";
import { buildIndex, namesInUse, type StagedNames } from "./name-index.ts";

/** A pack to be stored. */
interface NewPack {
  pack: Omit<PackRecord, "revision" | "shards" | "documents" | "entities" | "deletedAt">;
  contents: PackContents;
  /** What the reader decided of the names found. */
  decisions: Decisions;
}

type Text = Pick<PackDocument, "text">;

/** No pack has that id: another window may have removed it. */
class NoSuchPackError extends ExplainedError {
  constructor(id: string) {
    super(`The library has no pack “${id}”.`, { id: "libraryPackGone" });
  }
}

/** Changes the library; publishes every change together with the index it needs. */
export class Shelf {
  readonly #database: LibraryDatabase;

  constructor(database: LibraryDatabase) {
    this.#database = database;
  }

  /** Every pack, with the bundled one's numbers; deleted ones that can be brought back included. */
  async packs(): Promise<PackRecord[]> {
    const bundled = await fetchBundledPack();
    const packs = await listPacks(this.#database);
    return packs.map((pack) =>
      pack.id === BUNDLED_ID
        ? {
            ...pack,
            documents: bundled.documents.length,
            entities: bundled.entities.length,
          }
        : pack,
    );
  }

  /** The pack of that id, whose contents are stored. Throws where there is none. */
  async stored(id: string): Promise<StoredPack> {
    const pack = (await listPacks(this.#database)).find((one) => one.id === id);
    if (!pack || pack.revision === null) throw new NoSuchPackError(id);
    return { ...pack, revision: pack.revision };
  }

  /** The pack that is in the library already, by its id or by its texts; null where none is. */
  async samePack({ id, documents }: Pack): Promise<PackRecord | null> {
    for (const pack of await this.#standing()) {
      if (pack.id === id) return pack;
      if (pack.documents === documents.length && (await this.#hasAll(pack, documents))) return pack;
    }
    return null;
  }

  /** The title of a pack that has all of these documents; null where none has. */
  async packWithAll(documents: readonly Text[]): Promise<string | null> {
    for (const pack of await this.#standing()) {
      if (await this.#hasAll(pack, documents)) return pack.title;
    }
    return null;
  }

  /** The names that are found on pages, by pack. */
  async namesInUse(): Promise<NamedPack[]> {
    const packs = await listPacks(this.#database);
    return namesInUse(this.#database, packs, await fetchBundledPack());
  }

  /** The packs whose contents are stored, without deleted ones. */
  async #standing(): Promise<StoredPack[]> {
    const packs = await listPacks(this.#database);
    return packs.flatMap((pack) => {
      const { revision, deletedAt } = pack;
      return revision === null || deletedAt !== null ? [] : [{ ...pack, revision }];
    });
  }

  /** Whether the pack has the texts of all the documents. */
  async #hasAll(pack: StoredPack, documents: readonly Text[]): Promise<boolean> {
    if (pack.documents < documents.length) return false;
    const texts = new Set(await storedTexts(this.#database, pack));
    return documents.every(({ text }) => texts.has(text));
  }

  /** Changes the record of a pack. Throws where there is none. */
  async change(id: string, change: Partial<PackRecord>): Promise<void> {
    const packs = await listPacks(this.#database);
    const pack = packs.find((one) => one.id === id);
    if (!pack) throw new NoSuchPackError(id);
    await this.#publish(packs, [{ ...pack, ...change }]);
  }

  /** Stores contents and makes them visible, in place of what the pack had before. */
  async add(
    pack: NewPack["pack"],
    contents: PackContents,
    report: (progress: PublishProgress) => void,
    decisions: Decisions = [],
  ): Promise<PackRecord> {
    const [record] = await this.addAll([{ pack, contents, decisions }], {}, report);
    return record as PackRecord;
  }

  /**
   * Stores the contents of packs and makes all of them visible at once, each in place of what the pack of
   * its id had before; with them the change of the bundled pack.
   */
  async addAll(
    packs: readonly NewPack[],
    bundledChange: Partial<PackRecord>,
    report: (progress: PublishProgress) => void,
  ): Promise<PackRecord[]> {
    return whileStaging(async () => {
      const records: PackRecord[] = [];
      const staged: StagedNames[] = [];
      for (const [i, { pack, contents }] of packs.entries()) {
        const revision = crypto.randomUUID();
        const { shards } = await stagePack(this.#database, revision, contents, (part) =>
          report({ phase: "storing", done: i + part, of: packs.length }),
        );
        records.push({
          ...pack,
          revision,
          documents: contents.documents.length,
          entities: contents.entities.length,
          deletedAt: null,
          shards,
        });
        staged.push({ revision, names: contents.entities.map(({ entity }) => entity) });
      }
      const ids = new Set(records.map(({ id }) => id));
      const others = (await listPacks(this.#database)).filter(({ id }) => !ids.has(id));
      const bundled = others
        .filter(({ id }) => id === BUNDLED_ID && Object.keys(bundledChange).length > 0)
        .map((one) => ({ ...one, ...bundledChange }));
      const decisions = packs.map(({ pack, decisions }) => ({ pack: pack.id, decisions }));
      await this.#publish([...others, ...records], [...bundled, ...records], { staged, decisions });
      return records;
    });
  }

  /** A pack's documents, as they were before it was built from them. */
  async documents(pack: StoredPack): Promise<SourceDocument[]> {
    const list = await storedDocuments(this.#database, pack);
    const texts = await Promise.all(
      list.map(({ head }) => storedText(this.#database, pack, head.id)),
    );
    const { documents } = takeOwnIds({
      ...emptyPack(pack),
      documents: list.map(({ head }, i) => ({ ...head, text: texts[i] ?? "" })),
    });
    return documents.map((one, i) => ({ ...one, lang: list[i]?.lang ?? null }));
  }

  /** The pack as a pack file holds it. */
  async whole(id: string): Promise<Pack> {
    if (id === BUNDLED_ID) return fetchBundledPack();
    const pack = await this.stored(id);
    const documents = await this.documents(pack);
    const entities = (await allEntities(this.#database, pack)).map(({ entity }) => entity);
    const { entities: own } = takeOwnIds({ ...emptyPack(pack), entities });
    return {
      ...emptyPack(pack),
      documents: documents.map(({ lang: _, ...rest }) => rest),
      entities: own,
    };
  }

  /** Rebuilds the index without packs whose contents are lost; returns their titles. */
  async rebuild(): Promise<string[]> {
    const packs = await listPacks(this.#database);
    const damaged: PackRecord[] = [];
    for (const pack of packs) if (await this.#isDamaged(pack)) damaged.push(pack);
    for (const { id } of damaged) await this.#database.delete("packs", id);
    await this.#publish(await listPacks(this.#database), []);
    return damaged.map(({ title }) => title);
  }

  async #isDamaged(pack: PackRecord): Promise<boolean> {
    const { id, revision } = pack;
    if (revision === null) return false;
    try {
      await this.whole(id);
      await storedNames(this.#database, { ...pack, revision });
      return false;
    } catch (error) {
      if (error instanceof DamagedPack || error instanceof SyntaxError) return true;
      throw error;
    }
  }

  /** Publishes the changed packs, with an index of the names of all that are in use then. */
  async #publish(
    packs: readonly PackRecord[],
    changed: readonly PackRecord[],
    {
      staged,
      decisions,
    }: { staged?: readonly StagedNames[]; decisions?: Publication["decisions"] } = {},
  ): Promise<void> {
    const after = packs.map((pack) => changed.find(({ id }) => id === pack.id) ?? pack);
    const bundled = await fetchBundledPack();
    const index = await buildIndex(this.#database, after, bundled, staged);
    await publish(this.#database, { packs: changed, index, ...(decisions && { decisions }) });
  }
}

function emptyPack({ id, title, categories }: PackRecord): Pack {
  return {
    format: PACK_FORMAT,
    id,
    title,
    ...(categories.length > 0 ? { categories } : {}),
    documents: [],
    entities: [],
  };
}
