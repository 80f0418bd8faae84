/** One file with all that the reader has made: the settings, with the hidden names in them, and own packs. */
import * as v from "valibot";
import type { Decisions } from "./knowledge/import/types.ts";
import { readPack } from "./knowledge/read-pack.ts";
import type { DocumentId, Pack } from "./pack.ts";
import { readSettingsFile, type SettingsRecord } from "./settings-record.ts";

const BACKUP_FORMAT = "fact-context-backup";

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

/** Every problem of a file: what is wrong, where, and what it should be. */
export interface Problems {
  problems: readonly [string, ...string[]];
}

/**
 * What a backup file holds, or every problem with it; of a file with a problem nothing is to be taken.
 * @param reserved ids that no pack of the reader's can have
 */
export function readBackup(text: string, reserved: readonly string[]): Backup | Problems {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return { problems: [`The file is not JSON (${String(error)}). Choose a backup made here.`] };
  }
  const read = v.safeParse(backupSchema, file);
  if (!read.success) return { problems: each(read.issues, problemOf) };
  const { settings: stored, isBundledOn, packs: listed } = read.output;
  const problems: string[] = [];
  const settings = readSettingsFile(stored);
  if ("problems" in settings) problems.push(...settings.problems);
  const taken = new Set(reserved);
  const packs = listed.flatMap(({ pack: value, ...rest }, i): PackBackup[] => {
    const at = `packs[${i}].pack`;
    const pack = readPack(value);
    if ("problems" in pack) {
      problems.push(...pack.problems.map(({ path, message }) => `${at}.${path}: ${message}`));
      return [];
    }
    const { id } = pack.pack;
    if (taken.has(id) || id.includes("/") || id === "") {
      problems.push(`${at}.id: "${id}" should be an id of its own, without "/"`);
    }
    taken.add(id);
    return [{ pack: pack.pack, ...rest }];
  });
  const [first, ...others] = problems;
  if (first !== undefined) return { problems: [first, ...others] };
  return { settings: "record" in settings ? settings.record : {}, isBundledOn, packs };
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? "The file";
  return `${path}: ${issue.message}`;
}

function each<A>(
  [first, ...rest]: readonly [A, ...A[]],
  say: (one: A) => string,
): [string, ...string[]] {
  return [say(first), ...rest.map(say)];
}
