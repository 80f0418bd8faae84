import type { Point } from "../../core/card/hover.ts";
import { matches, outerOf, shadowRootOf } from "../text/own-properties.ts";

/** What lies above the page, or leaves the rest of it inert, while it is open. */
const LAYERS = ":modal, :popover-open, :fullscreen, [aria-modal='true']";

/**
 * What a card must stand in to be reached: the innermost of the page's open layers around what is at a point
 * of the viewport, cards left out, or else the document element. Of a component its open shadow root, since
 * what is put in the component itself may have no place.
 */
export function layerAt(document: Document, point: Point, cards: Element): Element | ShadowRoot {
  let element = deepestAt(document, point, cards);
  while (element) {
    if (matches(element, LAYERS)) return shadowRootOf(element) ?? element;
    element = outerOf(element);
  }
  return document.documentElement;
}

/** Through open shadow roots. */
function deepestAt(root: Document | ShadowRoot, point: Point, cards: Element): Element | null {
  const found = root.elementsFromPoint(point.x, point.y).find((element) => element !== cards);
  const inside = found && shadowRootOf(found);
  return (inside && deepestAt(inside, point, cards)) ?? found ?? null;
}
