import type { Point } from "../../core/geometry.ts";
import { matches, outerOf, rootElementOf, shadowRootOf } from "../text/own-properties.ts";

/** What lies above the page, or leaves the rest of it inert, while it is open. */
const LAYERS = ":modal, :popover-open, :fullscreen, [aria-modal='true']";

/**
 * The node to put the cards' host into, so that readers can reach the cards: the innermost open layer (modal
 * dialog, popover, fullscreen element) around the page's element at a point of the viewport, or else the
 * document element, of a frame's document where that frame is in fullscreen. If the layer is a component with an open shadow root, it is that root, since a component
 * need not draw its own children.
 */
export function layerAt(document: Document, point: Point, cards: Element): Element | ShadowRoot {
  let element = deepestAt(document, point, cards);
  const framed = element && matches(element, ":fullscreen") && contentDocumentOf(element);
  if (framed) return layerAt(framed, point, cards);
  while (element) {
    if (matches(element, LAYERS)) return shadowRootOf(element) ?? element;
    element = outerOf(element);
  }
  return rootElementOf(document);
}

/**
 * The document that an element shows. In fullscreen it fills the window, so that its points are the window's,
 * and everything around it is inert.
 */
function contentDocumentOf(element: Element): Document | null {
  return (element as HTMLIFrameElement).contentDocument ?? null;
}

/** Through open shadow roots. */
function deepestAt(root: Document | ShadowRoot, point: Point, cards: Element): Element | null {
  const found = root.elementsFromPoint(point.x, point.y).find((element) => element !== cards);
  const inside = found && shadowRootOf(found);
  return (inside && deepestAt(inside, point, cards)) ?? found ?? null;
}
