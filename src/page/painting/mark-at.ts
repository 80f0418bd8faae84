import { areDrawnAt } from "../text/drawn-at.ts";
import { boxOf, documentOf, holds } from "../text/own-properties.ts";
import { isIn, type PageHit } from "../text/page-hit.ts";
import type { TextBlock } from "../text/text-block.ts";
import type { Mark } from "./mark.ts";

/**
 * The mark that a reader sees at a point. By their line boxes, not by `highlightsFromPoint`: Firefox finds
 * with it what lies under other elements, and Chromium misses what the pointer does not reach. A wrapper, too,
 * may be reached through something drawn over it.
 */
export function markAt(
  hit: PageHit,
  blocks: readonly TextBlock[],
  marksIn: (block: TextBlock) => readonly Mark[],
): Mark | null {
  for (const block of blocks) {
    if (documentOf(block.box) !== hit.document) continue;
    const isNear = holds(block.container, hit.element) || isIn([boxOf(block.box)], hit.x, hit.y);
    const found = isNear && marksIn(block).find((mark) => areDrawnAt(mark.ranges(), hit));
    if (found) return found;
  }
  return null;
}
