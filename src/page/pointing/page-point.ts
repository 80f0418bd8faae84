import {
  boxesOf,
  childrenOf,
  closestOf,
  holds,
  nameOf,
  shadowRootOf,
  textLengthOf,
  typeOf,
} from "../text/own-properties.ts";
import type { PageHit } from "../text/page-hit.ts";
import { intoFrame } from "./line-boxes.ts";

const FRAMES = /^i?frame$/;
/** What pages stretch over a teaser so that it can be clicked anywhere. */
const STRETCHED = "a[href],button,[role='link'],[role='button']";

/** What is at a point of a document's viewport, through open shadow roots and frames. */
export function pagePointAt(document: Document, x: number, y: number): PageHit | null {
  const shadowRoots: ShadowRoot[] = [];
  let { element, isUnderLink } = elementAt(document, x, y);
  if (!element) return null;
  for (let root = shadowRootOf(element); root; root = shadowRootOf(element)) {
    const inner = elementAt(root, x, y);
    shadowRoots.push(root);
    if (!inner.element || inner.element === element) break;
    element = inner.element;
    isUnderLink ||= inner.isUnderLink;
  }
  const framed = FRAMES.test(nameOf(element)) && (element as HTMLIFrameElement).contentDocument;
  if (framed) {
    const inside = intoFrame(element, x, y);
    return pagePointAt(framed, inside.x, inside.y);
  }
  return { document, x, y, element, shadowRoots, isUnderLink };
}

function elementAt(root: Document | ShadowRoot, x: number, y: number) {
  const top = root.elementFromPoint(x, y);
  if (!top || !closestOf(top, STRETCHED)) return { element: top, isUnderLink: false };
  const isStretched = isStretchedAt(top, x, y);
  const isOverOwnText = !isStretched && hasStretchedPseudo(top);
  const under = root.elementsFromPoint(x, y).find((one) => {
    if (isOverOwnText) return one !== top && holds(top, one);
    return isStretched && !isStretchedAt(one, x, y);
  });
  return { element: under ?? top, isUnderLink: under !== undefined };
}

/**
 * Whether an element is hit at a point where it shows nothing, because the page has stretched its link or
 * button over a whole teaser: by a pseudo-element, or as a box without text there.
 */
function isStretchedAt(element: Element, x: number, y: number): boolean {
  if (!closestOf(element, STRETCHED)) return false;
  if (!boxesOf(element).some((box) => isIn(box, x, y))) return hasStretchedPseudo(element);
  const style = getComputedStyle(element);
  if (style.opacity === "0") return isPositioned(style);
  return (
    isClear(style) && (isEmpty(element) || (isPositioned(style) && !hasContentAt(element, x, y)))
  );
}

function hasStretchedPseudo(element: Element): boolean {
  return ["::before", "::after"].some((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return isPositioned(style) && isClear(style);
  });
}

/** Whether any content of an element is drawn at a point. */
function hasContentAt(element: Element, x: number, y: number): boolean {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].some((box) => isIn(box, x, y));
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x < right && top <= y && y < bottom;
}

function isPositioned({ position }: CSSStyleDeclaration): boolean {
  return position === "absolute" || position === "fixed";
}

function isEmpty(element: Element): boolean {
  return (
    !childrenOf(element).some((child) => typeOf(child) === Node.ELEMENT_NODE) &&
    textLengthOf(element) === 0
  );
}

function isClear({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  return backgroundImage === "none" && /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
}
