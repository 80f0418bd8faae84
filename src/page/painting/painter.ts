import type { TextBlock } from "../text/text-block.ts";
import type { Mark } from "./mark.ts";

/** A way of showing mentions. The reader cannot tell one from another. */
export interface Painter {
  /** Shows marks of one block, sorted and disjoint, in a block that shows none. */
  paint(block: TextBlock, marks: readonly Mark[]): void;
  /** Shows none in the block any more, and leaves the page's tree as it was before `paint`. */
  clear(block: TextBlock): void;
}
