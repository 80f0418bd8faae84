/** As much of a node as its text needs: documents are parsed apart from any browser's DOM. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: TextNode | null;
  readonly nextSibling: TextNode | null;
  readonly parentNode: TextNode | null;
  getAttribute?(name: string): string | null;
}

/**
 * Calls for a node and all below it, in order, without recursion, however deep they are.
 *
 * @param enter false where what is below the node is passed over; then it is not left either
 */
export function walk(
  root: TextNode,
  enter: (node: TextNode) => boolean,
  leave: (node: TextNode) => void,
): void {
  let node = root;
  for (;;) {
    const isEntered = enter(node);
    if (isEntered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isEntered) leave(node);
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode ?? root;
      leave(node);
    }
    if (node === root || node.nextSibling === null) return;
    node = node.nextSibling;
  }
}
