import type { NoReport } from "../../core/page-report.ts";

/** How long to wait, in ms, before a page that may have more to say is asked again what it names. */
export const ASK_AGAIN_MS = 500;
/** Most questions to a page that may have no more to say: some are never read whole, others not at all. */
export const ASKED_MAX = 10;

/**
 * Whether a page that was silent when last asked may still answer. One that has just loaded is "unread"
 * until its content script has begun, and where there is nothing to mark the script never reports by itself.
 *
 * @param asked how often the page has been asked
 */
export function mayStillAnswer(why: NoReport, asked: number): boolean {
  return why === "loading" || (why === "unread" && asked < ASKED_MAX);
}
