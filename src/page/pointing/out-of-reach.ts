import type { Point } from "../../core/geometry.ts";
import {
  boxOf,
  documentOf,
  isInTree,
  isRendered,
  matches,
  nameOf,
  outerOf,
  viewOf,
} from "../text/own-properties.ts";
import { CARD } from "./in-view.ts";
import { pagePointAt } from "./page-point.ts";
import { VisibleText } from "./visible-text.ts";

const DRAWN = { opacityProperty: true, visibilityProperty: true };

/** Whether the page has hidden a name that keeps its place, as in a slide or a tab that is not the current one. */
export function isHiddenInPlace(box: Element): boolean {
  return isInTree(box) && !isRendered(box, DRAWN);
}

/**
 * Whether a name is scrolled away within a box of the page or a frame of the page's own.
 *
 * @param box the element that the name's text stands in
 * @param line a line box of the name, in the top window's viewport
 */
export function isScrolledAway(box: Element, line: DOMRect): boolean {
  if (!isInTree(box)) return false;
  const visible = new VisibleText();
  if (documentOf(box) === document) return visible.cutsOff(box, line);
  const frame = viewOf(documentOf(box))?.frameElement;
  if (!frame || documentOf(frame) !== document) return false;
  const { left, top, right, bottom } = boxOf(frame);
  const isPast =
    line.right <= left || line.bottom <= top || line.left >= right || line.top >= bottom;
  return isPast || visible.cutsOff(frame, line);
}

/**
 * Whether the pointer reaches a modal element of the page or its backdrop at a point: nothing around that
 * element can be used, even a card that is drawn above it.
 */
export function isModalAt({ x, y }: Point): boolean {
  let element = pagePointAt(document, x, y)?.element ?? null;
  while (element && nameOf(element) !== CARD) {
    if (matches(element, ":modal")) return true;
    element = outerOf(element);
  }
  return false;
}
