import type { Point } from "../../core/geometry.ts";
/** Places in same-origin frames, as the documents around the frames show them. */
import { boxOf, outerOf, viewOf } from "../text/own-properties.ts";

/**
 * A point of a document's viewport in that of another document, which shows the first in a frame; of the top
 * window, if none is given.
 */
export function toTop(document: Document, { x, y }: Point, to?: Document): Point {
  const frame = frameOf(document, to);
  if (!frame) return { x, y };
  return toTop(frame.ownerDocument, matrixOf(frame).transformPoint({ x, y }), to);
}

/** A point of the viewport of the document that holds a frame, in the frame's own viewport. */
export function intoFrame(frame: Element, x: number, y: number): Point {
  return matrixOf(frame).inverse().transformPoint({ x, y });
}

/**
 * The box around a box of a document's viewport in that of another document, which shows the first in a frame;
 * in that of the top window, if none is given.
 */
export function boxIn(document: Document, box: DOMRect, to?: Document): DOMRect {
  const frame = frameOf(document, to);
  if (!frame) return box;
  const matrix = matrixOf(frame);
  const { p1, p2, p3, p4 } = DOMQuad.fromRect(box);
  const corners = [p1, p2, p3, p4].map((corner) => matrix.transformPoint(corner));
  return boxIn(frame.ownerDocument, new DOMQuad(...corners).getBounds(), to);
}

function frameOf(document: Document, to: Document | undefined): Element | null {
  return document === to ? null : (viewOf(document)?.frameElement ?? null);
}

/** From a frame's viewport to that of the document that holds the frame. Perspective is left out. */
function matrixOf(frame: Element): DOMMatrix {
  const { left, top, width, height } = boxOf(frame);
  const { offsetWidth, offsetHeight, clientLeft, clientTop } = frame as HTMLElement;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const around = new DOMMatrix();
  for (let at: Element | null = frame; at; at = outerOf(at)) {
    around.preMultiplySelf(new DOMMatrix(getComputedStyle(at).transform));
  }
  const { a, b, c, d } = around;
  // What transforms do not explain of the box's width comes from the properties `zoom` and `scale`.
  const scale = width / (Math.abs(a) * offsetWidth + Math.abs(c) * offsetHeight) || 1;
  const x = clientLeft + Number.parseFloat(paddingLeft) - offsetWidth / 2;
  const y = clientTop + Number.parseFloat(paddingTop) - offsetHeight / 2;
  return new DOMMatrix([a, b, c, d, 0, 0])
    .preMultiplySelf(new DOMMatrix([scale, 0, 0, scale, left + width / 2, top + height / 2]))
    .translateSelf(x, y);
}
