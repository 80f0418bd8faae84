/** One file with all that the reader has made: the settings, with the hidden names in them, and own packs. */
import * as v from "valibot";
import { BACKUP_FORMAT, parsedJson, wrongFile } from "./file-kind.ts";
import type { Message } from "./i18n/translator.ts";
import type { Decisions } from "./knowledge/collection/types.ts";
import { readPack } from "./knowledge/pack/read-pack.ts";
import type { DocumentId, Pack } from "./pack.ts";
import {
  FILE_DAMAGED,
  type FileProblems,
  readSettingsFile,
  type SettingsRecord,
  wrongValue,
} from "./settings-record.ts";

/** One of the reader's packs. */
export interface PackBackup {
  /** Its documents called as they are outside any library. */
  pack: Pack;
  isOn: boolean;
  /** Whether it was built from documents, so that its names can be reviewed, or came ready made. */
  origin: "documents" | "pack";
  /** What the reader decided of the names found. */
  decisions: Decisions;
  /** The languages of documents, where they are known. */
  languages: Record<DocumentId, string>;
}

export interface Backup {
  settings: SettingsRecord;
  /** Whether the pack that came with the extension is in use. */
  isBundledOn: boolean;
  packs: readonly PackBackup[];
}

/** The text of a backup file in parts, of which the largest hold one pack each. */
export function backupParts({ settings, isBundledOn, packs }: Backup): string[] {
  const head = JSON.stringify({ format: BACKUP_FORMAT, settings, isBundledOn });
  const listed = packs.flatMap((one, i) => [i === 0 ? "" : ",\n", JSON.stringify(one)]);
  return [`${head.slice(0, -1)},"packs":[`, ...listed, "]}\n"];
}

const names = v.array(v.string());
const named = { names, label: v.string() };
const decision = v.variant("do", [
  v.object({ do: v.picklist(["keep", "drop", "merge", "split"]), names }),
  v.object({ do: v.literal("rename"), ...named }),
  v.object({ do: v.literal("recategorise"), names, category: v.string() }),
  v.object({ do: v.literal("list"), ...named, category: v.nullable(v.string()) }),
  v.object({ do: v.picklist(["add", "define"]), ...named, category: v.string() }),
]);
const packBackup = v.object({
  pack: v.unknown(),
  isOn: v.boolean(),
  origin: v.picklist(["documents", "pack"]),
  decisions: v.array(decision),
  languages: v.record(v.string(), v.string()),
});
const backupSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  settings: v.unknown(),
  isBundledOn: v.boolean(),
  packs: v.array(packBackup),
});

/**
 * What a backup file holds, or every problem with it.
 * @param reserved ids that no pack of the reader's can have
 */
export function readBackup(text: string, reserved: readonly string[]): Backup | FileProblems {
  const file = parsedJson(text);
  const wrong = wrongFile(file, "backup");
  if (wrong !== null) return { problems: [wrong] };
  const read = v.safeParse(backupSchema, file);
  if (!read.success) return { problems: [FILE_DAMAGED, ...read.issues.map(problemOf)] };
  const { settings: stored, isBundledOn, packs: listed } = read.output;
  const problems: Message[] = [];
  const settings = readSettingsFile(stored);
  if ("problems" in settings) problems.push(...settings.problems);
  const taken = new Set(reserved);
  const packs = listed.flatMap(({ pack: value, ...rest }, i): PackBackup[] => {
    const at = `packs[${i}].pack`;
    const pack = readPack(value);
    if ("problems" in pack) {
      problems.push(
        ...pack.problems.map(({ path, message }): Message => {
          return { id: "filePackWrong", parameters: { place: `${at}.${path}`, problem: message } };
        }),
      );
      return [];
    }
    const { id } = pack.pack;
    if (taken.has(id) || id.includes("/") || id === "") {
      problems.push({ id: "filePackId", parameters: { place: `${at}.id`, id } });
    }
    taken.add(id);
    return [{ pack: pack.pack, ...rest }];
  });
  if (problems.length > 0) return { problems: [FILE_DAMAGED, ...problems] };
  return { settings: "record" in settings ? settings.record : {}, isBundledOn, packs };
}

function problemOf(issue: v.BaseIssue<unknown>): Message {
  return wrongValue(v.getDotPath(issue) ?? "{ }", issue.expected ?? "{ }", issue.received);
}
