import { bisect } from "../../core/bisect.ts";
import { typeIfAlive } from "./own-properties.ts";

/** A stretch of one of the page's own text nodes; offsets count UTF-16 code units of its whole data. */
export interface NodeSpan {
  node: Text;
  start: number;
  end: number;
}

/** Where a text node's data, or a part of it, stands in its block's text. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
  /** Where in the node's data it begins. */
  from: number;
}

/** What a block stands in: an element with a box of its own, or a shadow root. */
export type Container = Element | ShadowRoot;

export function isShadowRoot(node: Node): node is ShadowRoot {
  return typeIfAlive(node) === Node.DOCUMENT_FRAGMENT_NODE;
}

/** Placeholder in a block's text for content that is not read, so that no name matches across it. */
export const GAP = "\uFFFC";

/**
 * A run of text that a reader sees as one: a paragraph, a heading, a cell, or the text between two
 * such blocks. `text` is the data of its text nodes, joined, with a line break for each `<br>`.
 */
export class TextBlock {
  /** False once the page has removed or changed the block. */
  alive = true;
  readonly container: Container;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** All parts of a text too long for one block, in order; null if this block is the whole text. */
  readonly parts: readonly TextBlock[] | null;
  #box: Element | undefined;

  constructor(
    container: Container,
    text: string,
    pieces: readonly Piece[],
    parts: readonly TextBlock[] | null = null,
  ) {
    this.container = container;
    this.text = text;
    this.pieces = pieces;
    this.parts = parts;
  }

  /** A block has at least one piece. */
  get firstNode(): Text {
    return (this.pieces[0] as Piece).node;
  }

  /** The element that is measured to find where on the page the block is. */
  get box(): Element {
    const { container } = this;
    this.#box ??= isShadowRoot(container) ? container.host : container;
    return this.#box;
  }

  /** The stretches of text nodes that hold `[start, end)` of the block's text, in order. */
  spans(start: number, end: number): NodeSpan[] {
    const spans: NodeSpan[] = [];
    for (let index = this.#pieceAt(start); index < this.pieces.length; index++) {
      const piece = this.pieces[index];
      if (!piece || piece.start >= end) break;
      const from = Math.max(start, piece.start);
      const to = Math.min(end, piece.end);
      if (from < to) {
        const offset = piece.from - piece.start;
        spans.push({ node: piece.node, start: from + offset, end: to + offset });
      }
    }
    return spans;
  }

  /** The first piece that ends after an offset, by bisection: some blocks have thousands. */
  #pieceAt(offset: number): number {
    return bisect(this.pieces.length, (index) => (this.pieces[index]?.end ?? 0) <= offset);
  }
}
