import type { Point } from "../../core/card/hover.ts";

/** What lies above the page, or leaves the rest of it inert, while it is open. */
const LAYERS = ":modal, :popover-open, :fullscreen, [aria-modal='true']";

/**
 * The element that a card must stand in to be reached: the innermost of the page's open layers around
 * what is at a point of the viewport, cards left out, or else the document element.
 */
export function layerAt(document: Document, point: Point, cards: Element): Element {
  let element = deepestAt(document, point, cards);
  while (element) {
    if (Element.prototype.matches.call(element, LAYERS)) return element;
    element = parentAsRendered(element);
  }
  return document.documentElement;
}

/** What is slotted stands in its slot, which may be in a dialog of a component. */
function parentAsRendered(element: Element): Element | null {
  const slot = ownValue(Element.prototype, "assignedSlot", element);
  if (slot instanceof Element) return slot;
  const parent = ownValue(Node.prototype, "parentNode", element);
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** Reads a property by way of its prototype: a form answers to the names of its controls. */
function ownValue(prototype: object, name: string, of: Element): unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(of);
}

/** Through open shadow roots. */
function deepestAt(root: Document | ShadowRoot, point: Point, cards: Element): Element | null {
  const found = root.elementsFromPoint(point.x, point.y).find((element) => element !== cards);
  const inside = found instanceof HTMLFormElement ? null : found?.shadowRoot;
  return (inside && deepestAt(inside, point, cards)) ?? found ?? null;
}
