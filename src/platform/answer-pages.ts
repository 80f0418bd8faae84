import { FloodGate } from "./flood.ts";
import type { PageMessages } from "./messages.ts";
import { PAGE_ASKS } from "./page-asks.ts";
import { type Answers, listen, type PageSender } from "./transport.ts";

/** Leaving messages unanswered costs the background least, and so the other tabs. */
const flood = new FloodGate(() => performance.now());

/**
 * For the background: answers content scripts. A question that PAGE_ASKS does not accept is refused with an
 * error, and a tab that sends too many messages gets no answer for a while.
 */
export function answerPages(handlers: Answers<PageMessages, PageSender>): void {
  listen(handlers, ({ name, ask }, sender) => {
    if (sender.isOwn || flood.isTooMuch(sender.tab)) return null;
    const isAllowed = PAGE_ASKS[name as keyof PageMessages];
    if (!isAllowed(ask)) throw new Error(`The question "${name}" is not as it should be`);
    return sender;
  });
}
