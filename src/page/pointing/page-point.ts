import {
  boxesOf,
  childrenOf,
  closestOf,
  documentOf,
  holds,
  nameOf,
  shadowRootOf,
  textLengthOf,
  typeOf,
} from "../text/own-properties.ts";
import { isClear, isIn, type PageHit } from "../text/page-hit.ts";
import { intoFrame } from "./line-boxes.ts";

/** Names of elements that show another document. */
export const FRAMES = /^i?frame$/;
/** What pages also stretch over a teaser so that it can be clicked anywhere. */
export const LINKS_AND_BUTTONS = "a[href],button,[role='link'],[role='button']";

/** What is at a point of a document's viewport, through open shadow roots and frames. */
export function pagePointAt(document: Document, x: number, y: number): PageHit | null {
  let element = elementAt(document, x, y);
  if (!element) return null;
  for (let root = shadowRootOf(element); root; root = shadowRootOf(element)) {
    const inner = elementAt(root, x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  const framed = FRAMES.test(nameOf(element)) && (element as HTMLIFrameElement).contentDocument;
  if (framed) {
    const inside = intoFrame(element, x, y);
    return pagePointAt(framed, inside.x, inside.y);
  }
  return { document, x, y, element };
}

/** The element at a point, or the one behind a link or button that is stretched over it. */
function elementAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const top = root.elementFromPoint(x, y);
  if (!top || !closestOf(top, LINKS_AND_BUTTONS)) return top;
  const isStretched = isStretchedAt(top, x, y);
  const isOverOwnText = !isStretched && hasStretchedPseudo(top);
  const under = root.elementsFromPoint(x, y).find((one) => {
    if (isOverOwnText) return one !== top && holds(top, one);
    return isStretched && !isStretchedAt(one, x, y);
  });
  return under ?? top;
}

/**
 * Whether an element is hit at a point where it shows nothing, because the page has stretched its link or
 * button over a whole teaser: by a pseudo-element, or as a box without text there.
 */
function isStretchedAt(element: Element, x: number, y: number): boolean {
  if (!closestOf(element, LINKS_AND_BUTTONS)) return false;
  if (!isIn(boxesOf(element), x, y)) return hasStretchedPseudo(element);
  const style = getComputedStyle(element);
  if (style.opacity === "0") return isOutOfFlow(style);
  return (
    isClear(style) && (isEmpty(element) || (isOutOfFlow(style) && !hasContentAt(element, x, y)))
  );
}

function hasStretchedPseudo(element: Element): boolean {
  return ["::before", "::after"].some((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return isOutOfFlow(style) && isClear(style);
  });
}

/** Whether any content of an element is drawn at a point. */
function hasContentAt(element: Element, x: number, y: number): boolean {
  const range = documentOf(element).createRange();
  range.selectNodeContents(element);
  return isIn(range.getClientRects(), x, y);
}

function isOutOfFlow({ position }: CSSStyleDeclaration): boolean {
  return position === "absolute" || position === "fixed";
}

function isEmpty(element: Element): boolean {
  return (
    !childrenOf(element).some((child) => typeOf(child) === Node.ELEMENT_NODE) &&
    textLengthOf(element) === 0
  );
}
