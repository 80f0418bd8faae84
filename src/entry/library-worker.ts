/** The worker that finds names, builds packs and writes the library; the page itself waits for nothing. */

import type { Backup } from "../core/backup.ts";
import { readNameLexicon } from "../core/knowledge/extraction/lexicon/name-lexicon.ts";
import { onceRead } from "../core/once-read.ts";
import { Refusal } from "../files/read-text.ts";
import { deleteLibrary, openLibrary, type PackRecord } from "../platform/library/schema.ts";
import { sweep } from "../platform/library/sweep.ts";
import { fetchNameLexicon } from "../platform/name-lexicon-file.ts";
import { backUp, backupIn, restorePacks } from "./library/backup.ts";
import type { LibraryCalls } from "./library/calls.ts";
import { ImportSession } from "./library/import-session.ts";
import { packIdFor } from "./library/pack-id.ts";
import { Shelf } from "./library/shelf.ts";
import { takePackFile } from "./library/take-pack-file.ts";
import { serve, WorkEnded } from "./library/worker-calls.ts";

/** The import under way; null in a worker that has begun none. */
let session: ImportSession | null = null;
/** The pack that the import adds to; null for a new one. */
let target: PackRecord | null = null;
/** The backup that was read last. */
let backup: Backup | null = null;
const lexicon = onceRead(async () => readNameLexicon(await fetchNameLexicon()));

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
    const known = await (await shelf()).namesInUse();
    return begun().find(decisions, { lexicon: await lexicon(), known }, report);
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
  async addPack(ask, report) {
    return takePackFile(ask, { shelf: await shelf(), database: await openLibrary() }, report);
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

async function shelf(): Promise<Shelf> {
  return new Shelf(await openLibrary());
}
