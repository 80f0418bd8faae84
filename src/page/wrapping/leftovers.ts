import { runsNoScript } from "./script-free.ts";
import { MARK_NAME } from "./text-splits.ts";

/**
 * Removes the marks that an earlier content script of the extension left in a document. Firefox ends content
 * scripts together with their extension, so that they cannot clean up. Documents that run scripts were never
 * wrapped, and if a forged mark vanished there, scripts would learn of us.
 */
export function removeLeftovers(document: Document): void {
  const cards = [...document.querySelectorAll("fact-card")];
  const marks = [...document.querySelectorAll(MARK_NAME)];
  if (cards.length + marks.length === 0 || !runsNoScript(document)) return;
  for (const card of cards) card.remove();
  for (const mark of marks) dissolve(mark);
}

/**
 * Joins a mark's text with that before and after it, which were one text node: wrapping always leaves
 * the page's own text node before a mark and a split-off one after it.
 */
export function dissolve(mark: Element): void {
  const { previousSibling: before, nextSibling: after } = mark;
  let text = mark.textContent ?? "";
  if (isText(after)) {
    text += after.data;
    after.remove();
  }
  if (isText(before)) {
    before.appendData(text);
    mark.remove();
  } else mark.replaceWith(text);
}

function isText(node: ChildNode | null): node is Text {
  return node?.nodeType === Node.TEXT_NODE;
}
