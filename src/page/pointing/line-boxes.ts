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
      const box = ownerDocument ? boxInTop(ownerDocument, rect) : rect;
      const last = lines.at(-1);
      if (last && isOneLine(last, box)) lines[lines.length - 1] = union(last, box);
      else lines.push(box);
    }
  }
  return lines;
}

/** A point of a document's viewport in the top window's viewport, through same-origin frames. */
export function toTop(document: Document, x: number, y: number): { x: number; y: number } {
  const frame = document.defaultView?.frameElement;
  if (!frame) return { x, y };
  const { left, top, scaleX, scaleY } = viewportOf(frame);
  return toTop(frame.ownerDocument, left + x * scaleX, top + y * scaleY);
}

/** A point of the viewport of the document that holds a frame, in the frame's own viewport. */
export function intoFrame(frame: Element, x: number, y: number): { x: number; y: number } {
  const { left, top, scaleX, scaleY } = viewportOf(frame);
  return { x: (x - left) / scaleX, y: (y - top) / scaleY };
}

function boxInTop(document: Document, { left, top, right, bottom }: DOMRect): DOMRect {
  const start = toTop(document, left, top);
  const end = toTop(document, right, bottom);
  return new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y);
}

/**
 * Where a frame's viewport begins in the viewport of the document that holds the frame, and by how much
 * transforms scale it there.
 */
function viewportOf(frame: Element) {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = frame as HTMLElement;
  const scaleX = offsetWidth > 0 ? width / offsetWidth : 1;
  const scaleY = offsetHeight > 0 ? height / offsetHeight : 1;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    left: left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * scaleX,
    top: top + (frame.clientTop + Number.parseFloat(paddingTop)) * scaleY,
    scaleX,
    scaleY,
  };
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
