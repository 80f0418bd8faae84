/** The options page's one file with all that the reader has made. */

import { fileWrong } from "../../core/file-kind.ts";
import type { Message, Translate } from "../../core/i18n/translator.ts";
import { changeRecord, exportSettings } from "../../core/settings-record.ts";
import { storedRecord } from "../../platform/settings-store.ts";
import { askBackground } from "../../platform/transport.ts";
import type { Outcome } from "../../ui/options/options-props.ts";
import type { LibraryCalls } from "../library/calls.ts";
import { explain } from "../library/explain.ts";
import { textOfFile } from "../library/file-text.ts";
import { WorkerClient } from "../library/worker-calls.ts";

const FILE_NAME = "fact-context-backup.json";

/** Most bytes of a settings file: more than any that was saved has, and few enough to be held in memory. */
const SETTINGS_FILE_MAX = 16 * 1024 * 1024;

/** The backup file with its name, or why there is none. */
export async function makeBackup(t: Translate): Promise<{ file: Blob; name: string } | Outcome> {
  return inWorker(t, async (worker) => {
    const settings = changeRecord(await storedRecord(), {});
    const made = await worker.call("backUp", { settings });
    if ("file" in made) return { file: made.file, name: FILE_NAME };
    return bad(t("libraryRefusedFile", { path: FILE_NAME, why: made.refused }));
  });
}

/** Puts settings and packs back as a backup file has them; where one of the two fails, neither is changed. */
export async function restoreBackup(file: File, t: Translate): Promise<Outcome> {
  return inWorker(t, async (worker) => {
    const read = await worker.call("readBackup", { file });
    if ("refused" in read) return notTaken(file, [fileWrong(read.refused)], t);
    if ("problems" in read) return notTaken(file, read.problems, t);
    const before = changeRecord(await storedRecord(), {});
    const text = exportSettings(read.settings);
    const { problems } = await askBackground("importSettings", { text });
    if (problems.length > 0) return notTaken(file, problems, t);
    try {
      await worker.call("restorePacks", null);
    } catch (error) {
      await askBackground("putSettingsBack", { record: before });
      return bad([t("fileNotTaken", { file: file.name }), explain(error, t)].join("\n"));
    }
    await askBackground("libraryChanged", null);
    return { isGood: true, text: t("optionsRestored", { file: file.name }) };
  });
}

async function inWorker<R>(
  t: Translate,
  run: (worker: WorkerClient<LibraryCalls>) => Promise<R | Outcome>,
): Promise<R | Outcome> {
  const worker = new WorkerClient<LibraryCalls>("library-worker.js");
  try {
    return await run(worker);
  } catch (error) {
    return bad(explain(error, t));
  } finally {
    worker.end();
  }
}

/** The text of a settings file, or why it cannot be read. */
export async function settingsText(file: File, t: Translate): Promise<string | Outcome> {
  const text = await textOfFile(file, SETTINGS_FILE_MAX);
  return typeof text === "string" ? text : notTaken(file, [fileWrong(text.refused)], t);
}

/** Why a file was not taken, each problem on a line of its own. */
export function notTaken(file: File, problems: readonly Message[], t: Translate): Outcome {
  const told = problems.map(({ id, parameters }) => t(id, parameters));
  return bad([t("fileNotTaken", { file: file.name }), ...told].join("\n"));
}

function bad(text: string): Outcome {
  return { isGood: false, text };
}
