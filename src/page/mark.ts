import { lineBoxesOf } from "./line-boxes.ts";
import type { MarkedMention, PageMention } from "./page.ts";
import type { TextBlock } from "./text-block.ts";
import type { TextSplits } from "./text-splits.ts";

/** A mention in its block. Stays the same object from one painting to the next. */
export class Mark implements MarkedMention {
  readonly block: TextBlock;
  mention: PageMention;
  isShown = false;
  readonly #splits: TextSplits;

  constructor(block: TextBlock, mention: PageMention, splits: TextSplits) {
    this.block = block;
    this.mention = mention;
    this.#splits = splits;
  }

  lineBoxes(): DOMRect[] {
    return this.isShown ? lineBoxesOf(this.ranges()) : [];
  }

  surface(): string {
    return this.block.text.slice(this.mention.start, this.mention.end);
  }

  /** One range for each text node the mention runs through, as the page's tree stands now. */
  ranges(): Range[] {
    return this.block.spans(this.mention.start, this.mention.end).map(({ node, start, end }) => {
      const range = node.ownerDocument.createRange();
      const from = this.#splits.locate(node, start, "start");
      const to = this.#splits.locate(node, end, "end");
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    });
  }
}
