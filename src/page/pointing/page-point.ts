import { contentOrigin } from "./line-boxes.ts";

/** A point of a document's own viewport, and what the page has there. */
export interface PagePoint {
  document: Document;
  x: number;
  y: number;
  /** The innermost element there, and the shadow roots it is in, outermost first. */
  element: Element;
  shadowRoots: readonly ShadowRoot[];
}

/** What stands at a point of a document's viewport, through open shadow roots and frames. */
export function pagePointAt(document: Document, x: number, y: number): PagePoint | null {
  const shadowRoots: ShadowRoot[] = [];
  let element = document.elementFromPoint(x, y);
  for (let root = element?.shadowRoot; root; root = element?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    shadowRoots.push(root);
    if (!inner || inner === element) break;
    element = inner;
  }
  if (!element) return null;
  const framed = (element as Partial<HTMLIFrameElement>).contentDocument;
  if (framed) {
    const origin = contentOrigin(element);
    return pagePointAt(framed, x - origin.x, y - origin.y);
  }
  return { document, x, y, element, shadowRoots };
}
