import type { Mark } from "./mark.ts";
import type { Painter } from "./painter.ts";
import type { TextBlock } from "./text-block.ts";

/** So many marks for which every change of the page pays may stand on it, unless they are near the view. */
const STANDING_MAX = 250;
/** Once there are more, marks are let go until so many are left: many at one time cost little more. */
const STANDING_KEPT = 200;

/** How a block is shown. */
export interface Painted {
  painter: Painter;
  marks: readonly Mark[];
}

/**
 * Which blocks of a long page are to be cleared until they come near the view again: the first painted
 * of those far from it. Expects the blocks in the order in which they were painted.
 */
export function blocksToLetGo(
  painted: ReadonlyMap<TextBlock, Painted>,
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
