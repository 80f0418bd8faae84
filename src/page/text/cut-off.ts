import { Inherited } from "./inherited.ts";
import { bodyOf, boxOf, documentOf, holds } from "./own-properties.ts";
import { middleOf } from "./page-hit.ts";

/** An element that hides what leaves its box on an axis, and does not scroll to it. */
interface Cutter {
  element: Element;
  x: boolean;
  y: boolean;
}

/** What cuts off text in an element, and boxes positioned absolutely in it. */
interface Cutters {
  inFlow: readonly Cutter[];
  absolute: readonly Cutter[];
}

const NONE: Cutters = { inFlow: [], absolute: [] };
/** Content that leaves its box by this many CSS pixels at most is not counted: it may be rounding. */
const SPARE_PX = 1;

/**
 * Tells which text is cut off by a box around it: folded up, after the last line that is kept, or on a slide
 * that is not shown. Remembers styles.
 */
export class CutOff {
  readonly #cutters = new Inherited<Cutters>(() => NONE, within);

  /** @param measure gives the box of text in the element, in its document's viewport, if it has one. */
  has(element: Element, measure: () => DOMRect | undefined): boolean {
    const cutters = this.#cutters.of(element).inFlow;
    const box = cutters.length > 0 && measure();
    if (!box) return false;
    const { x, y } = middleOf(box);
    return cutters.some((cutter) => {
      const { left, top, right, bottom } = boxOf(cutter.element);
      return (cutter.x && (x < left || x > right)) || (cutter.y && (y < top || y > bottom));
    });
  }
}

function within(element: Element, outer: Cutters): Cutters {
  const style = getComputedStyle(element);
  const { position } = style;
  const around =
    position === "fixed" ? [] : position === "absolute" ? outer.absolute : outer.inFlow;
  const cutter = cutterOf(element, style);
  const inFlow = cutter ? [...around, cutter] : around;
  const isPositioned = position !== "static" || style.transform !== "none";
  return { inFlow, absolute: isPositioned ? inFlow : outer.absolute };
}

function cutterOf(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): Cutter | null {
  if (!cutsOff(overflowX) && !cutsOff(overflowY)) return null;
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
  const x = cutsOff(overflowX) && scrollWidth > clientWidth + SPARE_PX;
  const y = cutsOff(overflowY) && scrollHeight > clientHeight + SPARE_PX;
  // The overflow of the body and of the root is the view's.
  const body = bodyOf(documentOf(element));
  return (x || y) && body && !holds(element, body) ? { element, x, y } : null;
}

/** Whether a value of `overflow` hides what leaves the box and offers no way to scroll to it. */
export function cutsOff(overflow: string): boolean {
  return overflow === "hidden" || overflow === "clip";
}
