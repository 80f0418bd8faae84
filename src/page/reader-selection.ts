import type { TextSplits } from "./text-splits.ts";

interface Ends {
  anchor: Node | null;
  focus: Node | null;
}

/**
 * What the reader has selected. Known from the events that tell of it: to ask a selection for its
 * ends makes the browser lay out the page, which is dear between two changes of its tree.
 */
export class ReaderSelection {
  readonly #signal: AbortSignal;
  readonly #documents: () => Iterable<Document>;
  readonly #ends = new WeakMap<Document, Ends>();
  readonly #changed = new WeakSet<Document>();

  constructor(documents: () => Iterable<Document>, signal: AbortSignal) {
    this.#documents = documents;
    this.#signal = signal;
  }

  /** Begins to follow a document's selection. */
  follow(document: Document): void {
    this.#changed.add(document);
    document.addEventListener("selectionchange", () => this.#changed.add(document), {
      signal: this.#signal,
      passive: true,
    });
  }

  /** Whether the selection, or the caret, begins or ends in a node. */
  isIn(node: Node): boolean {
    const { anchor, focus } = this.#endsIn(node.ownerDocument ?? document);
    return node === anchor || node === focus;
  }

  /**
   * Runs work that joins split text nodes, and leaves what is selected where it was: on the same
   * characters, in the same direction.
   */
  keep(splits: TextSplits, work: () => void): void {
    const keeping = [...this.#documents()].map((document) => this.#remember(document, splits));
    work();
    for (const restore of keeping) restore?.();
  }

  #endsIn(document: Document): Ends {
    const known = this.#ends.get(document);
    if (known && !this.#changed.delete(document)) return known;
    this.#changed.delete(document);
    const { anchorNode, focusNode } = document.getSelection() ?? {};
    const ends = { anchor: anchorNode ?? null, focus: focusNode ?? null };
    this.#ends.set(document, ends);
    return ends;
  }

  #remember(document: Document, splits: TextSplits): (() => void) | null {
    if (!this.#ends.has(document)) return null;
    const { anchor, focus } = this.#endsIn(document);
    const isTouched = [anchor, focus].some((node) => node && splits.ownerOf(node));
    const selection = isTouched ? document.getSelection() : null;
    if (!selection?.anchorNode || !selection.focusNode) return null;
    const from = splits.pagePoint(selection.anchorNode, selection.anchorOffset);
    const to = splits.pagePoint(selection.focusNode, selection.focusOffset);
    return () => {
      if (!isPoint(from) || !isPoint(to)) return;
      selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    };
  }
}

/** Not so where the page has meanwhile removed or shortened the text. */
function isPoint({ node, offset }: { node: Node; offset: number }): boolean {
  const length = node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length;
  return node.isConnected && offset <= length;
}
