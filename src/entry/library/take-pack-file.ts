import { otherKind, parsedJson } from "../../core/file-kind.ts";
import type { Message } from "../../core/i18n/translator.ts";
import { takeLibraryIds } from "../../core/knowledge/import/document-ids.ts";
import { type PackProblem, readPack } from "../../core/knowledge/pack/read-pack.ts";
import { isQuotation, statementsOf } from "../../core/knowledge/pack/statements.ts";
import type { Pack } from "../../core/pack.ts";
import type { LibraryDatabase } from "../../platform/library/schema.ts";
import type { LibraryCalls, PublishProgress } from "./calls.ts";
import { contentsOf } from "./contents.ts";
import { textOfFile } from "./file-text.ts";
import { namingDocuments } from "./naming.ts";
import { packIdFor } from "./pack-id.ts";
import type { Shelf } from "./shelf.ts";

/** A pack file larger than this is refused: it would not fit in memory while it is checked. */
const PACK_FILE_MAX = 256 * 1024 * 1024;

type AddPack = LibraryCalls["addPack"];

/** Puts the pack of a file into the library. Keeps the reader's decisions where it replaces a reviewed pack. */
export async function takePackFile(
  { file, whereSame }: AddPack["ask"],
  { shelf, database }: { shelf: Shelf; database: LibraryDatabase },
  report: (progress: PublishProgress) => void,
): Promise<AddPack["answer"]> {
  const read = await packIn(file);
  if ("refused" in read) return read;
  const same = whereSame === "both" ? null : await shelf.samePack(read);
  if (same && whereSame === "ask") return { same: same.title };
  const { title, categories = [] } = read;
  const id = same?.id ?? packIdFor(title, await shelf.packs());
  const pack = takeLibraryIds({ ...read, id });
  const languages = new Map(pack.documents.map((one) => [one.id, one.lang ?? null]));
  const contents = contentsOf(pack, namingDocuments(pack), languages);
  const isReviewed = same?.origin === "documents" && isVerbatim(pack);
  const decisions = isReviewed ? await database.get("decisions", id) : undefined;
  const { isOn = true, addedAt = Date.now() } = same ?? {};
  const origin = isReviewed ? ("documents" as const) : ("pack" as const);
  return shelf.add({ id, title, isOn, origin, categories, addedAt }, contents, report, decisions);
}

async function packIn(file: Blob): Promise<Pack | { refused: Message }> {
  const text = await textOfFile(file, PACK_FILE_MAX);
  if (typeof text !== "string") return text;
  const value = parsedJson(text);
  const refused = otherKind(value, "pack");
  if (refused !== null) return { refused };
  const read = readPack(value);
  return "problems" in read ? { refused: noPack(read.problems) } : read.pack;
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
