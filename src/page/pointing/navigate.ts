/** A mark that can be stepped to. */
export interface Stop {
  block: { box: Element };
  ranges(): Range[];
  lineBoxes(): DOMRect[];
}

/** A box less wide or high than this is there for screen readers only. */
const SEEN_PX = 2;

/**
 * The mark after (1) or before (-1) another in the page's order, or the first from the viewport's
 * top downwards, or upwards; goes round at the ends. Passes by what is not rendered.
 */
export function stepFrom<S extends Stop>(
  marks: readonly S[],
  from: S | null,
  by: 1 | -1,
  paint: (mark: S) => void,
): S | null {
  const at = from ? marks.indexOf(from) : -1;
  const start = at >= 0 ? at + by : firstInView(marks) - (by === 1 ? 0 : 1);
  for (let count = 0; count < marks.length; count++) {
    const index = (start + by * count + 2 * marks.length) % marks.length;
    const mark = marks[index];
    if (mark && isSeenOncePainted(mark, paint)) return mark;
  }
  return null;
}

/** Paints a mark and tells whether a reader can see it when it is scrolled to. */
export function isSeenOncePainted<S extends Stop>(mark: S, paint: (mark: S) => void): boolean {
  const { width, height } = mark.block.box.getBoundingClientRect();
  // Asked before painting: boxes that nobody sees, one after the other, cost one layout in all.
  if (width < SEEN_PX || height < SEEN_PX) return false;
  paint(mark);
  return mark.lineBoxes().length > 0;
}

/** The index of the first mark that does not end above the viewport's top. */
function firstInView(marks: readonly Stop[]): number {
  const index = marks.findIndex(
    (mark) =>
      mark.block.box.getBoundingClientRect().bottom > 0 &&
      mark.ranges().some((range) => range.getBoundingClientRect().bottom > 0),
  );
  return index === -1 ? 0 : index;
}

/**
 * Brings a mark to the middle of every box it scrolls in, innermost first, through frames. At once,
 * whatever the page's `scroll-behavior`: a card is placed beside the mark right after.
 */
export function scrollToMark(mark: Stop): void {
  const [range] = mark.ranges();
  if (!range) return;
  let element: Element | null = mark.block.box;
  while (element) {
    const view: Window | null = element.ownerDocument.defaultView;
    if (!view) return;
    if (scrolls(element)) centre(element, range);
    element = outerElement(element);
  }
}

function centre(scroller: Element, range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  const view = scroller.ownerDocument.defaultView;
  const inFrame = range.startContainer.ownerDocument !== scroller.ownerDocument;
  const frame = inFrame ? frameWithin(scroller, range) : null;
  const at = top + height / 2 + (frame?.getBoundingClientRect().top ?? 0);
  const isPage = scroller === scroller.ownerDocument.scrollingElement;
  const middle = isPage
    ? (view?.innerHeight ?? 0) / 2
    : scroller.getBoundingClientRect().top + scroller.clientHeight / 2;
  scroller.scrollBy({ top: at - middle, behavior: "instant" });
}

/** The frame in a scroller's document that shows, directly or not, the document of a range. */
function frameWithin(scroller: Element, range: Range): Element | null {
  let view = range.startContainer.ownerDocument?.defaultView;
  while (view?.frameElement && view.frameElement.ownerDocument !== scroller.ownerDocument) {
    view = view.parent as Window & typeof globalThis;
  }
  return view?.frameElement ?? null;
}

function scrolls(element: Element): boolean {
  if (element === element.ownerDocument.scrollingElement) return true;
  if (element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** The element around this one as the page is drawn: out of shadow roots, out of frames. */
function outerElement(element: Element): Element | null {
  const { parentElement, ownerDocument } = element;
  if (element.assignedSlot) return element.assignedSlot;
  if (parentElement) return parentElement;
  const root = element.getRootNode();
  if (root !== ownerDocument) return (root as ShadowRoot).host ?? null;
  return ownerDocument.defaultView?.frameElement ?? null;
}
