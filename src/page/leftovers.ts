/**
 * Takes away what an earlier script of the extension left behind. Firefox ends a script with its
 * extension, without a word, so that it cannot clean up; the next one does. Wrapping always leaves the
 * page's own text node before a mark and a split-off one after it: put together again they are the
 * page's node with the page's data.
 */
export function removeLeftovers(document: Document): void {
  for (const card of document.querySelectorAll("fact-card")) card.remove();
  for (const mark of document.querySelectorAll("fact-mark")) {
    const { previousSibling: head, nextSibling: tail, textContent } = mark;
    if (!isText(head) || !isText(tail)) continue;
    head.appendData(`${textContent}${tail.data}`);
    mark.remove();
    tail.remove();
  }
}

function isText(node: ChildNode | null): node is Text {
  return node?.nodeType === Node.TEXT_NODE;
}
