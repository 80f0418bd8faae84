import type { EntityId } from "../core/pack.ts";
import { isEntityIds } from "../platform/page-asks.ts";
import { askTab } from "../platform/transport.ts";

/** How long to wait, in ms, before asking again; longer where the last answer brought nothing new. */
const PAUSE_MS = 100;
const PAUSE_UNCHANGED_MS = 1000;

/**
 * Tells which entities the part of a tab's page in view names, each time they change, until the signal
 * aborts. Resolves earlier where the page no longer answers: it was left, or is not read any more.
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
