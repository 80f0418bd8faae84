import {
  boxesOf,
  closestOf,
  documentOf,
  holds,
  nameOf,
  shadowRootOf,
  textLengthOf,
} from "../text/own-properties.ts";
import { isClear, isIn, type PageHit } from "../text/page-hit.ts";
import { intoFrame } from "./frames.ts";

/** Names of elements that show another document. */
const FRAMES = /^i?frame$/;
/** What pages also stretch over a teaser so that it can be clicked anywhere. */
export const LINKS_AND_BUTTONS = "a[href],button,label,[role='link'],[role='button']";
/** What draws something without holding any text. */
const DRAWN = "audio,canvas,embed,iframe,img,input,math,object,picture,select,svg,textarea,video";

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

/** The element at a point, or the one behind what is stretched over it and shows nothing there. */
function elementAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const top = root.elementFromPoint(x, y);
  if (!top) return null;
  const isStretched = isStretchedAt(top, x, y);
  const isOverOwnText = !isStretched && isPressed(top) && hasStretchedPseudo(top);
  if (!isStretched && !isOverOwnText) return top;
  const under = root.elementsFromPoint(x, y).find((one) => {
    if (isOverOwnText) return one !== top && holds(top, one);
    return !isStretchedAt(one, x, y);
  });
  return under ?? top;
}

/** Whether a press on an element follows a link or presses a button: the element itself, or one around it. */
export function isPressed(element: Element): boolean {
  return closestOf(element, LINKS_AND_BUTTONS) !== null;
}

/**
 * Whether an element is hit at a point where it shows nothing, because the page has stretched it over a whole
 * teaser: by a pseudo-element, or as a box without text there. A box fixed to the view is a wall, unless it
 * is a link.
 */
function isStretchedAt(element: Element, x: number, y: number): boolean {
  if (closestOf(element, DRAWN)) return false;
  const isLink = isPressed(element);
  if (!isIn(boxesOf(element), x, y)) return isLink && hasStretchedPseudo(element);
  const style = getComputedStyle(element);
  if (!isLink && style.position !== "absolute") return false;
  if (style.opacity === "0") return isOutOfFlow(style);
  const isBare = isLink && isOutOfFlow(style) && !hasContentAt(element, x, y);
  return isClear(style) && (textLengthOf(element) === 0 || isBare);
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
