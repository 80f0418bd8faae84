import type { TextBlock } from "../text/text-block.ts";
import type { Shown } from "./block-life.ts";
import type { Mark } from "./mark.ts";
import type { Painter } from "./painter.ts";

/** Most ranges that may be painted at a time: Chromium checks each whenever the page changes. */
const PAINTED_MAX = 250;
/**
 * How many marks are kept once some are cleared. Below the limit, since clearing many at a time costs
 * little more than clearing one.
 */
const PAINTED_KEPT = 200;

/**
 * Which blocks of a long page painted with ranges are to be cleared until they come near the view again:
 * the first painted of those far from it. Expects the blocks in the order in which they were painted.
 */
export function blocksToClear(
  painted: readonly [TextBlock, Shown<Painter, Mark>][],
  isFar: (block: TextBlock) => boolean,
): TextBlock[] {
  let count = painted.reduce((sum, [, { marks }]) => sum + marks.length, 0);
  if (count <= PAINTED_MAX) return [];
  const far: TextBlock[] = [];
  for (const [block, { marks }] of painted) {
    if (count <= PAINTED_KEPT) break;
    if (!isFar(block)) continue;
    far.push(block);
    count -= marks.length;
  }
  return far;
}
