import { cutsOff } from "../text/cut-off.ts";
import {
  attributeOf,
  bodyOf,
  boxOf,
  documentOf,
  rootElementOf,
  scrollingElementOf,
  viewElementOf,
  viewOf,
} from "../text/own-properties.ts";
import { clippedPart } from "./clips.ts";
import {
  AXES,
  type Axis,
  type Extent,
  type Extents,
  extentsOf,
  lengthOf,
  sharedBy,
} from "./extents.ts";

/** How a box limits the visibility of its content along one axis. */
interface AxisLimit {
  /** The extent in which content can be seen at one time. */
  seen: Extent;
  /** The extent of all content that can be scrolled there; null if nothing scrolls. */
  scrolled: Extent | null;
}

/** A box that clips or scrolls its content, and the one around it; in its document's viewport. */
export interface Limit {
  along: Partial<Record<Axis, AxisLimit>>;
  around: Limit | null;
}

/** Displays of elements that cannot clip anything. */
const WITHOUT_BOX = /^(?:inline|contents|ruby.*)$/;
const EVERYWHERE: Extent = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** The limits within an element: those around it, and what it adds itself. */
export function limitOf(
  element: Element,
  style: CSSStyleDeclaration,
  around: Limit | null,
): Limit | null {
  const box = extentsOf(boxOf(element));
  const part = clippedPart(style, box);
  const clipped: Limit | null = part && { along: cutTo(part), around };
  if (WITHOUT_BOX.test(style.display) || scrollsWithView(element)) return clipped ?? around;
  const overflow = { x: style.overflowX, y: style.overflowY };
  const along: Limit["along"] = /paint|strict|content/.test(style.contain) ? cutTo(box) : {};
  for (const axis of AXES) {
    if (overflow[axis] === "visible") continue;
    const scrolled = isScrolled(overflow[axis]) ? contentOf(element, style)[axis] : null;
    along[axis] = { seen: box[axis], scrolled };
  }
  return Object.keys(along).length > 0 ? { along, around: clipped ?? around } : (clipped ?? around);
}

/** The limits of a document's viewport: for content in flow, and for boxes that do not scroll with it. */
export function viewLimits(document: Document): { inFlow: Limit; fixed: Limit } {
  const root = rootElementOf(document);
  const scroller = scrollingElementOf(document) ?? root;
  const { clientWidth, clientHeight } = viewElementOf(document);
  const view = {
    x: { start: 0, end: clientWidth },
    y: { start: 0, end: clientHeight },
  };
  const style = getComputedStyle(root);
  const { overflowX, overflowY } = overflowOfView(document, style);
  const content = contentOf(scroller, getComputedStyle(bodyOf(document) ?? root));
  const frame = viewOf(document)?.frameElement;
  const isFixed = frame && /^(?:no|off)$/i.test(attributeOf(frame, "scrolling") ?? "");
  const isFree = { x: !isFixed && !cutsOff(overflowX), y: !isFixed && !cutsOff(overflowY) };
  return {
    inFlow: {
      along: {
        x: { seen: view.x, scrolled: isFree.x ? content.x : null },
        y: { seen: view.y, scrolled: isFree.y ? content.y : null },
      },
      around: null,
    },
    fixed: { along: cutTo(view), around: null },
  };
}

/** Whether `enough` CSS pixels of an extent can be seen at one time after scrolling. */
export function isWithin(extent: Extent, limit: Limit | null, axis: Axis, enough: number): boolean {
  let left = extent;
  for (let at = limit; at; at = at.around) {
    const found = at.along[axis];
    if (!found) continue;
    const { seen, scrolled } = found;
    if (scrolled && lengthOf(sharedBy(left, scrolled)) < enough) return false;
    left = scrolled ? seen : sharedBy(left, seen);
    if (lengthOf(left) < enough) return false;
  }
  return true;
}

function cutTo({ x, y }: Extents): Limit["along"] {
  return { x: { seen: x, scrolled: null }, y: { seen: y, scrolled: null } };
}

function isScrolled(overflow: string): boolean {
  return overflow === "auto" || overflow === "scroll";
}

/** Whether an element's own overflow is that of its document's viewport. */
function scrollsWithView(element: Element): boolean {
  const document = documentOf(element);
  const root = rootElementOf(document);
  return element === root || (element === bodyOf(document) && isVisible(getComputedStyle(root)));
}

function overflowOfView(document: Document, root: CSSStyleDeclaration): CSSStyleDeclaration {
  const body = bodyOf(document);
  return body && isVisible(root) ? getComputedStyle(body) : root;
}

function isVisible({ overflowX, overflowY }: CSSStyleDeclaration): boolean {
  return overflowX === "visible" && overflowY === "visible";
}

/** The extents of all the content that a box scrolls, whichever end it begins at. */
function contentOf(element: Element, style: CSSStyleDeclaration): Extents {
  // The content begins at the other end of an axis that is not worked out here.
  if (/reverse/.test(style.flexDirection)) return { x: EVERYWHERE, y: EVERYWHERE };
  const isView = element === scrollingElementOf(documentOf(element));
  const { left, top } = isView ? { left: 0, top: 0 } : boxOf(element);
  const { clientLeft, clientTop, clientWidth, scrollWidth, scrollHeight, scrollLeft, scrollTop } =
    element;
  const isVertical = /^(?:vertical|sideways)/.test(style.writingMode);
  const isFromRight = isVertical ? /rl$/.test(style.writingMode) : style.direction === "rtl";
  const startX = left + (isView ? 0 : clientLeft) - scrollLeft;
  const x = isFromRight ? startX + clientWidth - scrollWidth : startX;
  const y = top + (isView ? 0 : clientTop) - scrollTop;
  return { x: { start: x, end: x + scrollWidth }, y: { start: y, end: y + scrollHeight } };
}
