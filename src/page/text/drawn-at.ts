import { Faded } from "./faded.ts";
import { attributeOf, bodyOf, boxOf, holds, outerOf } from "./own-properties.ts";
import { isClear, isIn, type PageHit } from "./page-hit.ts";
import { ReadableInk } from "./unseen.ts";

/** Whether a reader sees one of some ranges, each in one text node, at a point of their own document. */
export function areDrawnAt(ranges: readonly Range[], hit: PageHit): boolean {
  return ranges.some((range) => {
    const parent = outerOf(range.startContainer);
    return parent && isIn(range.getClientRects(), hit.x, hit.y) && isDrawnAt(parent, hit);
  });
}

/**
 * Whether a reader sees the text of an element at a point where the pointer reaches that element, or else
 * one around it: it passes through what has no `pointer-events`, and does not come to a box of a negative
 * z-index behind the boxes around it.
 */
function isDrawnAt(element: Element, { document, element: reached, x, y }: PageHit): boolean {
  const body = bodyOf(document);
  let isReached = element === reached;
  /** Whether it is behind the boxes around it, as far as the next stacking context. */
  let isBehind = false;
  for (
    let at: Element | null = element;
    at && at !== body && (isBehind || !isReached);
    at = outerOf(at)
  ) {
    const style = getComputedStyle(at);
    isReached ||= at === reached;
    // An element that the pointer does not reach may be inert, or show its back, as a card that is turned over.
    if (!isReached && attributeOf(at, "inert") !== null) return false;
    if (!isReached && style.backfaceVisibility === "hidden") return false;
    if (!isReached && isCut(style) && !isIn([boxOf(at)], x, y)) return false;
    if (isStackingContext(style)) isBehind = false;
    if (isBehind && !isClear(style)) return false;
    if (isPositioned(style) && Number(style.zIndex) < 0) isBehind = true;
  }
  const isReachedAround = body !== null && holds(reached, body);
  const point = () => new DOMRect(x, y, 0, 0);
  return (
    (isReached || isReachedAround) &&
    new ReadableInk().has(element) &&
    !new Faded().has(element, point)
  );
}

function isCut({ overflow, clipPath }: CSSStyleDeclaration): boolean {
  return overflow !== "visible" || clipPath !== "none";
}

function isStackingContext(style: CSSStyleDeclaration): boolean {
  const { opacity, transform, filter, isolation, zIndex } = style;
  if (isPositioned(style) && zIndex !== "auto") return true;
  return opacity !== "1" || transform !== "none" || filter !== "none" || isolation === "isolate";
}

function isPositioned({ position }: CSSStyleDeclaration): boolean {
  return position !== "static";
}
