/** The worker that finds names, builds packs and writes the library; the page itself waits for nothing. */

import type { Backup } from "../core/backup.ts";
import { otherKind, parsedJson } from "../core/file-kind.ts";
import type { Message } from "../core/i18n/translator.ts";
import {
  type NameLexicon,
  readNameLexicon,
} from "../core/knowledge/extraction/lexicon/name-lexicon.ts";
import { takeLibraryIds } from "../core/knowledge/import/document-ids.ts";
import { type PackProblem, readPack } from "../core/knowledge/pack/read-pack.ts";
import { isQuotation, statementsOf } from "../core/knowledge/pack/statements.ts";
import type { Pack } from "../core/pack.ts";
import { Refusal } from "../files/read-text.ts";
import { deleteLibrary, openLibrary, type PackRecord } from "../platform/library/schema.ts";
import { sweep } from "../platform/library/sweep.ts";
import { fetchNameLexicon } from "../platform/name-lexicon-file.ts";
import { backUp, backupIn, restorePacks } from "./library/backup.ts";
import type { LibraryCalls } from "./library/calls.ts";
import { contentsOf } from "./library/contents.ts";
import { isGone } from "./library/gone.ts";
import { ImportSession } from "./library/import-session.ts";
import { namingDocuments } from "./library/naming.ts";
import { packIdFor } from "./library/pack-id.ts";
import { Shelf } from "./library/shelf.ts";
import { serve, WorkEnded } from "./library/worker-calls.ts";

/** A pack file larger than this is refused: it would not fit in memory while it is checked. */
const PACK_FILE_MAX = 256 * 1024 * 1024;

/** The import under way; null in a worker that has begun none. */
let session: ImportSession | null = null;
/** The pack that the import adds to; null for a new one. */
let target: PackRecord | null = null;
/** The backup that was read last. */
let backup: Backup | null = null;
let lexicon: Promise<NameLexicon> | null = null;

serve<LibraryCalls>({
  async packs() {
    const database = await openLibrary();
    await sweep(database, Date.now());
    return (await shelf()).packs();
  },
  async begin({ pack }) {
    const library = await shelf();
    const stored = pack === null ? null : await library.stored(pack);
    const documents = stored ? await library.documents(stored) : [];
    session = new ImportSession(documents);
    target = stored;
    const database = await openLibrary();
    const decisions = stored ? await database.get("decisions", stored.id) : undefined;
    return { decisions: decisions ?? [], documents: documents.length };
  },
  add({ file, read }) {
    try {
      return { title: begun().add(file, read).title };
    } catch (error) {
      if (error instanceof Refusal) return { refused: error.why };
      throw error;
    }
  },
  async packWithAll() {
    return (await shelf()).packWithAll(begun().documents);
  },
  about: () => begun().about(),
  describe: ({ documents, told }) => begun().describe(documents, told),
  async find({ decisions }, report) {
    lexicon ??= fetchNameLexicon().then(readNameLexicon);
    const known = await (await shelf()).namesInUse();
    return begun().find(decisions, { lexicon: await lexicon, known }, report);
  },
  decide: ({ decisions }) => begun().decide(decisions),
  sentences: ({ entity }) => begun().sentences(entity),
  async publish({ title, decisions }, report) {
    const library = await shelf();
    const id = target?.id ?? packIdFor(title, await library.packs());
    const { pack, contents } = await begun().build({ id, title, decisions }, report);
    const record = {
      id,
      title,
      isOn: target?.isOn ?? true,
      addedAt: target?.addedAt ?? Date.now(),
      origin: "documents" as const,
      categories: pack.categories ?? [],
    };
    return library.add(record, contents, report, decisions);
  },
  async addPack({ file, whereSame }, report) {
    if (file.size > PACK_FILE_MAX) {
      const parameters = { megabytes: PACK_FILE_MAX / 1024 / 1024 };
      return { refused: { id: "refusedLarge", parameters } };
    }
    const json = await file.text().catch(nullIfGone);
    if (json === null) return { refused: { id: "refusedGone" } };
    const value = parsedJson(json);
    const refused = otherKind(value, "pack");
    if (refused !== null) return { refused };
    const read = readPack(value);
    if ("problems" in read) {
      return { refused: noPack(read.problems) };
    }
    const library = await shelf();
    const { title, categories = [] } = read.pack;
    const same = whereSame === "both" ? null : await library.samePack(read.pack);
    if (same && whereSame === "ask") return { same: same.title };
    const id = same?.id ?? packIdFor(title, await library.packs());
    const pack = takeLibraryIds({ ...read.pack, id });
    const languages = new Map(pack.documents.map((one) => [one.id, one.lang ?? null]));
    const contents = contentsOf(pack, namingDocuments(pack), languages);
    const { isOn = true, addedAt = Date.now() } = same ?? {};
    const reviewed = same?.origin === "documents" && isVerbatim(pack);
    const origin = reviewed ? ("documents" as const) : ("pack" as const);
    const database = await openLibrary();
    const decisions = reviewed ? await database.get("decisions", id) : undefined;
    const record = { id, title, isOn, origin, categories, addedAt };
    return library.add(record, contents, report, decisions);
  },
  async export({ pack }) {
    const json = JSON.stringify(await (await shelf()).whole(pack));
    return new Blob([json], { type: "application/json" });
  },
  async backUp({ settings }) {
    return backUp(await shelf(), await openLibrary(), settings);
  },
  async readBackup({ file }) {
    const read = await backupIn(file);
    if (!("settings" in read)) return read;
    backup = read;
    return { settings: read.settings };
  },
  async restorePacks() {
    if (!backup) throw new WorkEnded("No backup has been read.");
    const taken = backup;
    backup = null;
    await restorePacks(await shelf(), taken, Date.now());
    return null;
  },
  async change({ pack, change }) {
    await (await shelf()).change(pack, change);
    return null;
  },
  async rebuild() {
    return (await shelf()).rebuild();
  },
  async startOver() {
    await deleteLibrary();
    return null;
  },
});

/** The import under way. Throws where another worker began it, which the browser has ended. */
function begun(): ImportSession {
  if (!session) throw new WorkEnded("No import has begun.");
  return session;
}

/** Whether the pack says nothing but sentences of its documents, as one that was built from them does. */
function isVerbatim({ entities }: Pack): boolean {
  return entities.every((entity) =>
    statementsOf(entity).every(({ statement }) => isQuotation(statement)),
  );
}

/** The first problem, where it stands, and how many there are besides. */
function noPack([first, ...more]: readonly [PackProblem, ...PackProblem[]]): Message {
  const { path, message } = first;
  const placed: Message = { id: "filePackWrong", parameters: { place: path, problem: message } };
  const problem = path === "" ? message : placed;
  if (more.length === 0) return { id: "refusedNoPack", parameters: { problem } };
  return { id: "refusedNoPackAndMore", parameters: { problem, count: more.length } };
}

async function shelf(): Promise<Shelf> {
  return new Shelf(await openLibrary());
}

function nullIfGone(error: unknown): null {
  if (isGone(error)) return null;
  throw error;
}
