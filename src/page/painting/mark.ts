import { outerOf } from "../text/own-properties.ts";
import type { PageMention } from "../text/page-mention.ts";
import type { PageNodes } from "../text/page-nodes.ts";
import type { TextBlock } from "../text/text-block.ts";
import { isClearColour } from "../text/unseen.ts";

/** What a mark needs to find its place on the page. */
export interface MarkLocator {
  nodes: PageNodes;
  /** The line boxes of ranges in the top window's viewport, CSS pixels, in reading order. */
  boxesOf(ranges: readonly Range[]): DOMRect[];
}

/** Shared, since a long page has thousands of marks. */
const NO_BOXES: DOMRect[] = [];

/** A mention in its block. Stays the same object when its block is painted again. */
export class Mark {
  block: TextBlock;
  mention: PageMention;
  isShown = false;
  /** Where in its block's text it is drawn from, if that is after its start. */
  drawnFrom = 0;
  /** Until when, by `performance.now()`, it keeps its last place, as its text may be written again. */
  keepsPlaceUntil = 0;
  #lastBoxes = NO_BOXES;
  readonly #locator: MarkLocator;

  constructor(block: TextBlock, mention: PageMention, locator: MarkLocator) {
    this.block = block;
    this.mention = mention;
    this.#locator = locator;
  }

  /** The element that is measured to find where on the page the block is. */
  get box(): Element {
    return this.block.box;
  }

  /** The element around its first letter. */
  get parent(): Element | null {
    const { start } = this.mention;
    const [span] = this.block.spans(start, start + 1);
    return span ? outerOf(span.node) : null;
  }

  /** Whether its letters are clear, so that a line in their colour would be clear too. */
  get isClear(): boolean {
    const { parent } = this;
    return parent !== null && isClearColour(getComputedStyle(parent).color);
  }

  /** Its line boxes in the top window's viewport; empty where it is not shown and keeps no place. */
  lineBoxes(): DOMRect[] {
    if (this.isShown) this.#lastBoxes = this.#locator.boxesOf(this.ranges());
    else if (performance.now() > this.keepsPlaceUntil) return [];
    return this.#lastBoxes;
  }

  /** The surface form as it stands in the page. */
  surface(): string {
    return this.block.text.slice(this.mention.start, this.mention.end);
  }

  /** One range for each text node the mention runs through, as the page's tree stands now. */
  ranges(from = this.mention.start): Range[] {
    return this.block.spans(from, this.mention.end).map(({ node, start, end }) => {
      const range = node.ownerDocument.createRange();
      const from = this.#locator.nodes.locate(node, start, "start");
      const to = this.#locator.nodes.locate(node, end, "end");
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    });
  }

  /**
   * What is drawn of the mention, as static ranges, as the page's tree stands now: one, unless it has text within that is not
   * part of it, as the reading of a word or the number of a note.
   */
  staticRanges(): StaticRange[] {
    const stretches: Range[] = [];
    for (const range of this.ranges(Math.max(this.mention.start, this.drawnFrom))) {
      const last = stretches.at(-1);
      const between = last?.cloneRange();
      between?.collapse();
      between?.setEnd(range.startContainer, range.startOffset);
      if (last && String(between) === "") last.setEnd(range.endContainer, range.endOffset);
      else stretches.push(range);
    }
    return stretches.map((range) => new StaticRange(range));
  }
}
