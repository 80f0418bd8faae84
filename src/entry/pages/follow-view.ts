import type { EntityId } from "../../core/pack.ts";
import { isEntityIds } from "../../platform/page-asks.ts";
import { askTab } from "../../platform/transport.ts";

/** How long to wait, in ms, before asking again; longer if the last answer was the same as before. */
const PAUSE_MS = 100;
const PAUSE_UNCHANGED_MS = 1000;

/**
 * Reports the entities named in the part of a tab's page in view, each time they change, until the signal
 * aborts. Resolves earlier if the page no longer answers: it was left, or is no longer read.
 */
export async function followView(
  tab: number,
  signal: AbortSignal,
  tell: (inView: ReadonlySet<EntityId>) => void,
): Promise<void> {
  let known: EntityId[] = [];
  while (!signal.aborted) {
    const inView: unknown = await askTab(tab, "entitiesInView", { known }).catch(() => null);
    if (signal.aborted || !isEntityIds(inView)) return;
    const isChanged = inView.join(" ") !== known.join(" ");
    known = inView;
    if (isChanged) tell(new Set(inView));
    await new Promise((resolve) => setTimeout(resolve, isChanged ? PAUSE_MS : PAUSE_UNCHANGED_MS));
  }
}
