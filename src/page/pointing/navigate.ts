import type { EntityId } from "../../core/pack.ts";
import {
  boxOf,
  documentOf,
  outerOf,
  scrollingElementOf,
  viewElementOf,
} from "../text/own-properties.ts";
import { boxIn } from "./frames.ts";
import type { MarkedMention, PointedPage } from "./pointer.ts";
import { VisibleText } from "./visible-text.ts";

/** As parts of the view's height: where a name is scrolled to, and between which it need not be scrolled. */
const VIEW_REST = 1 / 3;
const VIEW_TOP = 0.08;
const VIEW_END = 0.6;

/** The page whose marks are stepped through. */
export interface SteppedPage {
  /** The marks in the page's order, of one entity alone if one is given. */
  marks(entity?: EntityId): MarkedMention[];
  paint(mark: MarkedMention): void;
}

/** The entity's first mark that a reader can see, painted. */
export function firstMarkOf(page: SteppedPage, entity: EntityId): MarkedMention | null {
  const visible = new VisibleText();
  return page.marks(entity).find((mark) => isSeenOncePainted(mark, page, visible)) ?? null;
}

/**
 * The mark after (1) or before (-1) another in document order, of one entity if given; from none, the first
 * below or above the viewport's top. Goes round at the ends. Skips marks that cannot be seen.
 */
export function stepFrom(
  page: SteppedPage,
  from: MarkedMention | null,
  by: 1 | -1,
  entity?: EntityId,
): MarkedMention | null {
  const marks = page.marks(entity);
  const at = from ? marks.indexOf(from) : -1;
  const start = at >= 0 ? at + by : firstInView(marks) - (by === 1 ? 0 : 1);
  const visible = new VisibleText();
  for (let count = 0; count < marks.length; count++) {
    const index = (start + by * count + 2 * marks.length) % marks.length;
    const mark = marks[index];
    if (mark && isSeenOncePainted(mark, page, visible)) return mark;
  }
  return null;
}

/** Paints a mark if a reader can see it once it is scrolled to; returns whether it was. */
function isSeenOncePainted(mark: MarkedMention, page: SteppedPage, visible: VisibleText): boolean {
  const [range] = mark.ranges();
  if (!range || !visible.shows(range)) return false;
  page.paint(mark);
  return mark.lineBoxes().length > 0;
}

/** The index of the first mark that does not end above the viewport's top; 0 if all do. */
function firstInView(marks: readonly MarkedMention[]): number {
  const index = marks.findIndex(
    (mark) =>
      boxOf(mark.box).bottom > 0 &&
      mark.ranges().some((range) => range.getBoundingClientRect().bottom > 0),
  );
  return index === -1 ? 0 : index;
}

/**
 * Scrolls a mark into view in every box around it that scrolls, innermost first, through frames, with room
 * for a card below it; does not scroll a box that shows it so already, unless something of the page, as a
 * fixed header, covers it there. Scrolls instantly, whatever the page's `scroll-behavior`, since a card is
 * placed beside the mark right after.
 */
export function scrollToMark(mark: MarkedMention, page: Pick<PointedPage, "mentionAt">): void {
  revealInAll(mark, false);
  const [line] = mark.lineBoxes();
  if (!line) return;
  const { left, top, width, height } = line;
  if (page.mentionAt(left + width / 2, top + height / 2) !== mark) revealInAll(mark, true);
}

function revealInAll(mark: MarkedMention, isCovered: boolean): void {
  const [range] = mark.ranges();
  if (!range) return;
  let element: Element | null = mark.box;
  while (element) {
    const view: Window | null = documentOf(element).defaultView;
    if (!view) return;
    if (scrolls(element)) reveal(element, range, isCovered);
    element = outerElement(element);
  }
}

function reveal(scroller: Element, range: Range, isCovered: boolean): void {
  const ownerDocument = documentOf(scroller);
  const box = boxIn(documentOf(range.startContainer), range.getBoundingClientRect(), ownerDocument);
  const isPage = scroller === scrollingElementOf(ownerDocument);
  const view = isPage ? { left: 0, top: 0 } : boxOf(scroller);
  const { clientWidth, clientHeight } = isPage ? viewElementOf(ownerDocument) : scroller;
  const top = box.top - view.top;
  const left = box.left - view.left;
  const isHigh =
    !isCovered && top >= clientHeight * VIEW_TOP && top + box.height <= clientHeight * VIEW_END;
  const isBeside = left >= 0 && left + box.width <= clientWidth;
  scroller.scrollBy({
    top: isHigh ? 0 : top - clientHeight * VIEW_REST,
    left: isBeside ? 0 : left - clientWidth * VIEW_REST,
    behavior: "instant",
  });
}

function scrolls(element: Element): boolean {
  if (element === scrollingElementOf(documentOf(element))) return true;
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  if (scrollHeight <= clientHeight && scrollWidth <= clientWidth) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return [overflowX, overflowY].some((overflow) => /auto|scroll/.test(overflow));
}

/** The element around this one as the page is drawn: out of shadow roots, out of frames. */
function outerElement(element: Element): Element | null {
  return outerOf(element) ?? documentOf(element).defaultView?.frameElement ?? null;
}
