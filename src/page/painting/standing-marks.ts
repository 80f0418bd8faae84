import type { TextBlock } from "../text/text-block.ts";
import type { Shown } from "./block-life.ts";
import type { Mark } from "./mark.ts";
import type { Painter } from "./painter.ts";

/** Most marks that may stand far from the view, where every change of the page pays for each. */
const STANDING_MAX = 250;
/** Once there are more, as many are cleared as leave this many: clearing many at a time costs little more. */
const STANDING_KEPT = 200;

/**
 * Which blocks of a long page are to be cleared until they come near the view again: the first painted
 * of those far from it. Expects the blocks in the order in which they were painted.
 */
export function blocksToClear(
  painted: Iterable<[TextBlock, Shown<Painter, Mark>]>,
  isFar: (block: TextBlock) => boolean,
): TextBlock[] {
  const costly = [...painted].filter(([, { painter }]) => painter.costsWhileShown);
  let standing = costly.reduce((sum, [, { marks }]) => sum + marks.length, 0);
  if (standing <= STANDING_MAX) return [];
  const far: TextBlock[] = [];
  for (const [block, { marks }] of costly) {
    if (standing <= STANDING_KEPT) break;
    if (!isFar(block)) continue;
    far.push(block);
    standing -= marks.length;
  }
  return far;
}
