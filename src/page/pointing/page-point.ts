import {
  boxesOf,
  childrenOf,
  closestOf,
  nameOf,
  shadowRootOf,
  textOf,
  typeOf,
} from "../text/own-properties.ts";
import { intoFrame } from "./line-boxes.ts";

/** A point of a document's own viewport, and what the page has there. */
export interface PagePoint {
  document: Document;
  x: number;
  y: number;
  /** The innermost element that a reader sees there, and the shadow roots it is in, outermost first. */
  element: Element;
  shadowRoots: readonly ShadowRoot[];
  /** Whether that element lies under a link which the page has stretched over it, unseen. */
  isUnderLink: boolean;
}

const FRAMES = /^i?frame$/;

/** What stands at a point of a document's viewport, through open shadow roots and frames. */
export function pagePointAt(document: Document, x: number, y: number): PagePoint | null {
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
  if (!top || !isStretchedLink(top, x, y)) return { element: top, isUnderLink: false };
  const under = root.elementsFromPoint(x, y).find((one) => !isStretchedLink(one, x, y));
  return { element: under ?? top, isUnderLink: under !== undefined };
}

/**
 * Whether an element is hit, at a point where nothing of it is to be seen, because the page has stretched
 * its link over a whole teaser: by a pseudo-element, or as an empty box.
 */
function isStretchedLink(element: Element, x: number, y: number): boolean {
  if (!closestOf(element, "a[href]")) return false;
  const isOwnBox = boxesOf(element).some(
    ({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom,
  );
  if (isOwnBox) return isEmpty(element) && isClear(getComputedStyle(element));
  return ["::before", "::after"].some((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return /^(?:absolute|fixed)$/.test(style.position) && isClear(style);
  });
}

function isEmpty(element: Element): boolean {
  return (
    !childrenOf(element).some((child) => typeOf(child) === Node.ELEMENT_NODE) &&
    (textOf(element) ?? "").trim() === ""
  );
}

function isClear({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  return backgroundImage === "none" && /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
}
