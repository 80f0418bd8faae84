/** A point of a document's own viewport, and what is there. */
export interface PageHit {
  document: Document;
  x: number;
  y: number;
  /** The innermost element that the pointer reaches there; behind a link that is stretched over it, too. */
  element: Element;
}

/** Whether a point is in one of some boxes. */
export function isIn(boxes: Iterable<DOMRect>, x: number, y: number): boolean {
  return [...boxes].some(
    ({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom,
  );
}

/** Whether an element has no background of its own. */
export function isClear(style: CSSStyleDeclaration): boolean {
  const { backgroundColor, backgroundImage, backdropFilter } = style;
  if (backgroundImage !== "none" || (backdropFilter ?? "none") !== "none") return false;
  return /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
}

export function middleOf({ left, right, top, bottom }: DOMRect) {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
