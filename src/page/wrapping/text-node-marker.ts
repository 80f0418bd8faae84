import MarkJs, { type TextNodes } from "mark.js/src/lib/mark.js";
import { MARK_NAME } from "./text-splits.ts";

/**
 * Given to mark.js, which passes it to `each`. It holds the index of a mark rather than the mark, since
 * mark.js converts every range to JSON.
 */
export interface WrappedRange {
  start: number;
  length: number;
  mark: number;
}

/**
 * mark.js applied to one text node at a time. By itself it walks its context and joins all text again for
 * each call, and copies it for each range; this way it only wraps.
 */
export class TextNodeMarker extends MarkJs {
  #node: Text | null = null;

  constructor() {
    super(null);
  }

  /** Wraps ranges of one text node; calls `each` with every element made and its range's mark. */
  wrap(
    node: Text,
    ranges: WrappedRange[],
    each: (element: HTMLElement, mark: number) => void,
  ): void {
    this.#node = node;
    this.markRanges(ranges, {
      element: MARK_NAME,
      each: (element, { mark }) => each(element, mark),
    });
  }

  protected override getTextNodes(use: (nodes: TextNodes) => void): void {
    const node = this.#node;
    if (!node) return;
    use({ value: node.data, nodes: [{ start: 0, end: node.length, node }] });
  }
}
