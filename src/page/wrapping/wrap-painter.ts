import MarkJs, { type TextNodes } from "mark.js/src/lib/mark.js";
import type { PageMention } from "../text/page-mention.ts";
import type { TextBlock } from "../text/text-block.ts";
import { MARK_NAME, type TextSplits } from "./text-splits.ts";

/** What a wrapper stands for. */
export interface Wrappable {
  mention: PageMention;
}

/**
 * Given to mark.js, which hands it on to `each`. The mark goes by its number: mark.js writes every
 * range out as JSON, though it logs nothing.
 */
interface WrappedRange {
  start: number;
  length: number;
  mark: number;
}

/**
 * mark.js at work on one text node at a time. It would otherwise walk its context and join the text
 * anew for each call, and for each range copy all of it: here it wraps, and wraps only.
 */
class TextNodeMarker extends MarkJs {
  #node: Text | null = null;

  constructor() {
    super(null);
  }

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

/** Shows mentions as `<fact-mark>` elements around their text, made by mark.js. */
export class WrapPainter<M extends Wrappable> {
  readonly costsWhileShown = false;
  readonly #marker = new TextNodeMarker();
  readonly #splits: TextSplits;
  readonly #marks = new WeakMap<Element, M>();

  constructor(splits: TextSplits) {
    this.#splits = splits;
  }

  /** Wraps marks of one block, sorted and disjoint, in a block that holds none. */
  paint(block: TextBlock, marks: readonly M[]): void {
    const byNode = new Map<Text, WrappedRange[]>();
    for (const [mark, { mention }] of marks.entries()) {
      for (const { node, start, end } of block.spans(mention.start, mention.end)) {
        if (node.data.slice(start, end).trim() === "") continue;
        const ranges = byNode.get(node) ?? [];
        ranges.push({ start, length: end - start, mark });
        byNode.set(node, ranges);
      }
    }
    for (const [node, ranges] of byNode) this.#wrap(node, ranges, marks);
  }

  /** Leaves the block's text nodes as they were before `paint`, those excepted that were only loosened. */
  clear(block: TextBlock): void {
    for (const { node } of block.pieces) {
      const split = this.#splits.of(node);
      if (split?.leftovers.some((leftover) => leftover.node !== leftover.text)) {
        this.#splits.join(split);
      }
    }
  }

  /** The mark whose wrapper holds an element. */
  markAround(element: Element): M | null {
    const wrapper = element.closest(MARK_NAME);
    return (wrapper && this.#marks.get(wrapper)) ?? null;
  }

  #wrap(node: Text, ranges: WrappedRange[], marks: readonly M[]): void {
    const whole = node.data;
    const count = ranges.length;
    this.#marker.wrap(node, ranges, (element, index) => {
      const mark = marks[index];
      if (!mark) return;
      element.dataset.entity = mark.mention.entity;
      element.dataset.category = mark.mention.category;
      this.#marks.set(element, mark);
    });
    this.#splits.remember(node, whole, count);
  }
}
