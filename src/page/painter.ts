import type { Mark } from "./mark.ts";
import type { TextBlock } from "./text-block.ts";

/** A way of showing mentions. The reader cannot tell one from another. */
export interface Painter {
  /** Whether every frame pays for what is shown, so that a long page shows only what is near the view. */
  readonly costsWhileShown: boolean;
  /** Shows marks of one block, sorted and disjoint, in a block that shows none. */
  paint(block: TextBlock, marks: readonly Mark[]): void;
  /** Shows none in the block any more, and leaves the page's tree as it was before `paint`. */
  clear(block: TextBlock): void;
  /** The mark at a point of a document's own viewport. */
  markAt(point: PagePoint): Mark | null;
}

/** A point and what the page has there. */
export interface PagePoint {
  document: Document;
  x: number;
  y: number;
  /** The innermost element there, and the shadow roots it is in, outermost first. */
  element: Element;
  shadowRoots: readonly ShadowRoot[];
}
