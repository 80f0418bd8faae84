/** Two boxes belong to one line when they share more than this part of the lower one's height. */
const SAME_LINE_OVERLAP = 0.5;
/** And stand at most this far apart, as a part of their height: words of one name, not two columns. */
const SAME_LINE_GAP = 1;

/**
 * The boxes of ranges, one for each line, in the top window's viewport, CSS pixels, in the ranges'
 * order. Ranges that are not rendered have none.
 */
export function lineBoxesOf(ranges: readonly Range[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const range of ranges) {
    const { ownerDocument } = range.startContainer;
    const origin = ownerDocument ? frameOrigin(ownerDocument) : { x: 0, y: 0 };
    for (const { x, y, width, height } of range.getClientRects()) {
      if (width === 0 || height === 0) continue;
      const box = new DOMRect(x + origin.x, y + origin.y, width, height);
      const last = lines.at(-1);
      if (last && isOneLine(last, box)) lines[lines.length - 1] = union(last, box);
      else lines.push(box);
    }
  }
  return lines;
}

/** Where a document's viewport begins in the top window's viewport, through same-origin frames. */
export function frameOrigin(document: Document): { x: number; y: number } {
  const frame = document.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const outer = frameOrigin(frame.ownerDocument);
  const { x, y } = contentOrigin(frame);
  return { x: outer.x + x, y: outer.y + y };
}

/** Where a frame's content begins in the viewport of the document that holds the frame. */
export function contentOrigin(frame: Element): { x: number; y: number } {
  const { x, y } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    x: x + frame.clientLeft + Number.parseFloat(paddingLeft),
    y: y + frame.clientTop + Number.parseFloat(paddingTop),
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
