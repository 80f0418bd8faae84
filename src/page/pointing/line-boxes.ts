import { boxIn } from "./frames.ts";

/** Two boxes are on one line if they overlap by more than this part of the less high one's height. */
const SAME_LINE_OVERLAP = 0.5;
/** They must also be at most this far apart, as a part of that height: else they are in two columns. */
const SAME_LINE_GAP = 1;

/**
 * The boxes of ranges, one for each line, in CSS pixels of the top window's viewport, in the ranges' order.
 * Ranges that are not rendered have none.
 */
export function lineBoxesOf(ranges: readonly Range[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const range of ranges) {
    const { ownerDocument } = range.startContainer;
    for (const rect of range.getClientRects()) {
      if (rect.width === 0 || rect.height === 0) continue;
      const box = ownerDocument ? boxIn(ownerDocument, rect) : rect;
      const last = lines.at(-1);
      if (last && isOneLine(last, box)) lines[lines.length - 1] = union(last, box);
      else lines.push(box);
    }
  }
  return lines;
}

function isOneLine(a: DOMRect, b: DOMRect): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const apart = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const height = Math.min(a.height, b.height);
  return shared > height * SAME_LINE_OVERLAP && apart <= height * SAME_LINE_GAP;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const x = Math.min(a.left, b.left);
  const y = Math.min(a.top, b.top);
  return new DOMRect(x, y, Math.max(a.right, b.right) - x, Math.max(a.bottom, b.bottom) - y);
}
