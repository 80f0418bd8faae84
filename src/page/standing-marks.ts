import type { Mark } from "./mark.ts";
import type { Painter } from "./painter.ts";
import type { TextBlock } from "./text-block.ts";

/** So many marks for which every frame pays may stand on a page, unless they are near the view. */
const STANDING_MAX = 500;
/** Once there are more, marks are let go until so many are left: many at one time cost little more. */
const STANDING_KEPT = 450;
/** As far from the view as no reader scrolls at one go; further than where blocks count as near. */
const FAR_PX = 2500;

/** How a block is shown. */
export interface Painted {
  painter: Painter;
  marks: readonly Mark[];
}

/**
 * Which blocks of a long document are to be cleared until they come near the view again: the first
 * painted of those far from it. Expects the blocks in the order in which they were painted.
 */
export function blocksToLetGo(
  document: Document,
  painted: ReadonlyMap<TextBlock, Painted>,
): TextBlock[] {
  const costly = [...painted].filter(([, { painter }]) => painter.costsWhileShown);
  let standing = costly.reduce((sum, [, { marks }]) => sum + marks.length, 0);
  if (standing <= STANDING_MAX) return [];
  const far: TextBlock[] = [];
  for (const [block, { marks }] of costly) {
    if (standing <= STANDING_KEPT) break;
    if (!isFar(block, document)) continue;
    far.push(block);
    standing -= marks.length;
  }
  return far;
}

/** A frame's blocks never are: their boxes do not say where they stand in the page. */
function isFar({ box }: TextBlock, document: Document): boolean {
  if (box.ownerDocument !== document) return false;
  const { top, bottom } = box.getBoundingClientRect();
  const height = document.documentElement.clientHeight;
  return bottom < -FAR_PX || top > height + FAR_PX;
}
