import type { PageMention } from "../text/page-mention.ts";
import type { TextBlock } from "../text/text-block.ts";
import type { TextNodeMarker, WrappedRange } from "./text-node-marker.ts";
import type { TextSplits } from "./text-splits.ts";

/** What a wrapper stands for. */
export interface Wrappable {
  mention: PageMention;
  /** Where in its block's text it is drawn from, if that is after its start. */
  readonly drawnFrom: number;
  /** Whether its letters are clear: Firefox (153) draws no line under such an element. */
  readonly isClear: boolean;
}

/** Shows mentions as `<fact-mark>` elements around their text, made by mark.js. */
export class WrapPainter<M extends Wrappable> {
  readonly #splits: TextSplits;
  readonly #marker: TextNodeMarker;

  constructor(splits: TextSplits, marker: TextNodeMarker) {
    this.#splits = splits;
    this.#marker = marker;
  }

  /** Wraps marks of one block, sorted and disjoint, in a block that holds none. */
  paint(block: TextBlock, marks: readonly M[]): void {
    const byNode = new Map<Text, WrappedRange[]>();
    for (const [mark, { mention, drawnFrom }] of marks.entries()) {
      for (const { node, start, end } of block.spans(
        Math.max(mention.start, drawnFrom),
        mention.end,
      )) {
        if (node.data.slice(start, end).trim() === "") continue;
        const ranges = byNode.get(node) ?? [];
        ranges.push({ start, length: end - start, mark });
        byNode.set(node, ranges);
      }
    }
    for (const [node, ranges] of byNode) this.#wrap(node, ranges, marks);
  }

  /** Restores the block's text nodes as they were before `paint`, except those that were only unwrapped. */
  clear(block: TextBlock): void {
    for (const { node } of block.pieces) {
      const split = this.#splits.of(node);
      if (split?.tails.some((tail) => tail.node !== tail.text)) {
        this.#splits.join(split);
      }
    }
  }

  #wrap(node: Text, ranges: WrappedRange[], marks: readonly M[]): void {
    const whole = node.data;
    const count = ranges.length;
    this.#marker.wrap(node, ranges, (element, index) => {
      const mark = marks[index];
      if (!mark) return;
      element.dataset.entity = mark.mention.entity;
      element.dataset.category = mark.mention.category;
    });
    this.#splits.remember(node, whole, count);
  }
}
