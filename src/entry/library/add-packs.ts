import type { Message } from "../../core/i18n/translator.ts";
import type { PackRecord } from "../../platform/library/schema.ts";
import type { ChosenFile } from "../../ui/library/props.ts";
import type { LibraryCalls, PublishProgress, SamePackAnswer } from "./calls.ts";
import type { WorkerClient } from "./worker-calls.ts";

interface AddingPacks {
  /** Asks the reader about a file whose pack the library has, under that title; `keep` leaves it so. */
  ask(title: string): Promise<SamePackAnswer | "keep">;
  onStoring(progress: PublishProgress): void;
  /** Called with each pack that is in the library now, before the next file is read. */
  onAdded(pack: PackRecord): Promise<void>;
  onRefused(path: string, why: Message): void;
}

/** Adds pack files; answers with the last pack added, and how many files changed nothing. */
export async function addPacks(
  files: readonly ChosenFile[],
  worker: Pick<WorkerClient<LibraryCalls>, "call">,
  { ask, onStoring, onAdded, onRefused }: AddingPacks,
): Promise<{ last: PackRecord | null; kept: number }> {
  let last: PackRecord | null = null;
  let kept = 0;
  for (const { path, file } of files) {
    if (!file) {
      onRefused(path, { id: "refusedGone" });
      continue;
    }
    const add = (whereSame: "ask" | SamePackAnswer) =>
      worker.call("addPack", { file, whereSame }, onStoring);
    let added = await add("ask");
    if ("same" in added) {
      const answer = await ask(added.same);
      if (answer === "keep") {
        kept++;
        continue;
      }
      added = await add(answer);
    }
    if ("refused" in added) onRefused(path, added.refused);
    else if (!("same" in added)) {
      last = added;
      await onAdded(added);
    }
  }
  return { last, kept };
}
