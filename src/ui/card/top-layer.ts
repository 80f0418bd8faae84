import type { Point } from "../../core/card/hover.ts";

/** What lies above the page, or leaves the rest of it inert, while it is open. */
const LAYERS = ":modal, :popover-open, :fullscreen, [aria-modal='true']";

/**
 * The element that a card must stand in to be reached: the innermost of the page's open layers around
 * what is at a point of the viewport, cards left out, or else the document element.
 */
export function layerAt(document: Document, { x, y }: Point, cards: Element): Element {
  let element = deepestAt(document, { x, y }, cards);
  while (element && element !== document.documentElement) {
    if (element.matches(LAYERS)) return element;
    const root = element.getRootNode();
    element = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return document.documentElement;
}

/** Through open shadow roots. */
function deepestAt(root: Document | ShadowRoot, point: Point, cards: Element): Element | null {
  const found = root.elementsFromPoint(point.x, point.y).find((element) => element !== cards);
  const inner = found?.shadowRoot && deepestAt(found.shadowRoot, point, cards);
  return inner ?? found ?? null;
}
