import type { TextBlock } from "../text/text-block.ts";
import type { Mark } from "./mark.ts";

/** A way of showing marks. Marks look and behave the same whichever painter shows them. */
export interface Painter {
  /** Shows marks of one block, sorted and disjoint, in a block that shows none. */
  paint(block: TextBlock, marks: readonly Mark[]): void;
  /** Clears a block's marks, and leaves the page's tree as it was before `paint`. */
  clear(block: TextBlock): void;
}
