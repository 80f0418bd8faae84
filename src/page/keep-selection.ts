import type { TextSplits } from "./text-splits.ts";

/**
 * Runs work that joins split text nodes of a document, and leaves the reader's selection where it
 * was: on the same characters, with the same direction.
 */
export function keepSelection(document: Document, splits: TextSplits, work: () => void): void {
  const selection = document.getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  const isTouched =
    anchorNode && focusNode && (splits.ownerOf(anchorNode) || splits.ownerOf(focusNode));
  if (!selection || !isTouched) {
    work();
    return;
  }
  const anchor = splits.pagePoint(anchorNode, selection.anchorOffset);
  const focus = splits.pagePoint(focusNode, selection.focusOffset);
  work();
  if (isPoint(anchor) && isPoint(focus)) {
    selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  }
}

/** Not so where the page has meanwhile removed or shortened the text. */
function isPoint({ node, offset }: { node: Node; offset: number }): boolean {
  const length = node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length;
  return node.isConnected && offset <= length;
}
