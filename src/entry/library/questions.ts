/** What the reader is asked in the course of an import. */
import type { ImportState, UnreadFile } from "../../ui/library/state.ts";
import type { LibraryCalls, SamePackAnswer } from "./calls.ts";
import type { WorkerClient } from "./worker-calls.ts";

type Show = (importing: ImportState) => void;

/** Asks what becomes of a pack file whose pack is in the library, under that title. */
export function askWhereSame(
  title: string,
  unread: readonly UnreadFile[],
  show: Show,
): Promise<SamePackAnswer | "keep"> {
  return new Promise((answer) => show({ step: "same", title, answer, unread }));
}

/** Whether a new pack is to be made, which is asked where a pack has all the documents of the import. */
export async function isNewPackWanted(
  worker: WorkerClient<LibraryCalls>,
  unread: readonly UnreadFile[],
  show: Show,
): Promise<boolean> {
  const title = await worker.call("packWithAll", null);
  if (title === null) return true;
  return new Promise((answer) => show({ step: "have", title, answer, unread }));
}
