import { dissolve } from "./dissolve.ts";
import { unregisterIn } from "./range-painter.ts";
import { MARK_NAME } from "./text-splits.ts";

/**
 * Takes away what an earlier script of the extension left behind. Firefox ends a script with its
 * extension, without a word, so that it cannot clean up; the next one does. Wrapping always leaves the
 * page's own text node before a mark and a split-off one after it: put together again they are the
 * page's node with the page's data, unless the page has meanwhile removed one that was empty.
 */
export function removeLeftovers(document: Document): void {
  for (const card of document.querySelectorAll("fact-card")) card.remove();
  for (const mark of document.querySelectorAll(MARK_NAME)) dissolve(mark);
  unregisterIn(document);
}
