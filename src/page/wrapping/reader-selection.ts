import type { TextSplits } from "./text-splits.ts";

interface Ends {
  anchor: Node | null;
  focus: Node | null;
}

/**
 * What the reader has selected in a document. Follows `selectionchange`, since asking a selection for its
 * ends makes the browser lay out the page, which is slow between two changes of the tree.
 */
export class ReaderSelection {
  readonly #document: Document;
  #ends: Ends = { anchor: null, focus: null };
  #isChanged = true;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    const changed = () => {
      this.#isChanged = true;
    };
    document.addEventListener("selectionchange", changed, { signal, passive: true });
  }

  /** Whether the selection, or the caret, begins or ends in a node. */
  isIn(node: Node): boolean {
    const { anchor, focus } = this.#endsNow();
    return node === anchor || node === focus;
  }

  /** Whether a node is selected at this moment, at least in part. */
  touches(node: Node): boolean {
    // The event for the latest change may not have come yet.
    this.#isChanged = true;
    return this.#document.getSelection()?.containsNode(node, true) ?? false;
  }

  /**
   * Runs work that joins split text nodes, and keeps the selection on the same characters, in the same
   * direction.
   */
  keep(splits: TextSplits, work: () => void): void {
    const restore = this.#remember(splits);
    work();
    restore?.();
  }

  #endsNow(): Ends {
    if (!this.#isChanged) return this.#ends;
    this.#isChanged = false;
    const { anchorNode, focusNode } = this.#document.getSelection() ?? {};
    this.#ends = { anchor: anchorNode ?? null, focus: focusNode ?? null };
    return this.#ends;
  }

  #remember(splits: TextSplits): (() => void) | null {
    const { anchor, focus } = this.#endsNow();
    const isTouched = [anchor, focus].some((node) => node && splits.concerns(node));
    const selection = isTouched ? this.#document.getSelection() : null;
    if (!selection?.anchorNode || !selection.focusNode) return null;
    const from = splits.pagePoint(selection.anchorNode, selection.anchorOffset);
    const to = splits.pagePoint(selection.focusNode, selection.focusOffset);
    return () => {
      if (!isPoint(from) || !isPoint(to)) return;
      selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    };
  }
}

/** False if the page has meanwhile removed or shortened the text. */
function isPoint({ node, offset }: { node: Node; offset: number }): boolean {
  const length = node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length;
  return node.isConnected && offset <= length;
}
