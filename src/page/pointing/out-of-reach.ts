import type { Point } from "../../core/card/hover-event.ts";
import { isInTree, isRendered, matches, nameOf, outerOf } from "../text/own-properties.ts";
import { CARD } from "./in-view.ts";
import { pagePointAt } from "./page-point.ts";

const DRAWN = { opacityProperty: true, visibilityProperty: true };

/** Whether the page has hidden a name that keeps its place, as in a slide or a tab that is not the current one. */
export function isHiddenInPlace(box: Element): boolean {
  return isInTree(box) && !isRendered(box, DRAWN);
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
