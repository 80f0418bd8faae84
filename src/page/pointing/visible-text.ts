import { Faded } from "../text/faded.ts";
import { Inherited } from "../text/inherited.ts";
import {
  attributeOf,
  boxOf,
  documentOf,
  firstIn,
  matches,
  outerOf,
  shadowRootOf,
} from "../text/own-properties.ts";
import { type Ink, inkWithin, isReadable, PLAIN_INK, SEEN_PX } from "../text/unseen.ts";
import { AXES, type Axis, type Extents, extentsOf, lengthOf, sharedBy } from "./extents.ts";
import { isWithin, type Limit, limitOf, viewLimits } from "./limits.ts";

/** At least this part of a name must be visible. */
const MOSTLY = 0.75;
/** What the browser shows in front of everything else; the pointer reaches nothing else meanwhile. */
const IN_FRONT = ":modal, :fullscreen";

/** How an element, together with those around it in its document, affects whether text in it is seen. */
interface Visibility extends Ink {
  isInFront: boolean;
  /** How it is turned in space, as far as what is around it does not flatten it. */
  turn: DOMMatrix;
  /** The limits of text in it, of absolutely positioned boxes in it, and of fixed ones. */
  inFlow: Limit | null;
  absolute: Limit | null;
  fixed: Limit | null;
}

/**
 * Tells which text a reader can see, at least after scrolling: it is not transparent or clipped, nor where
 * nothing scrolls to. Remembers styles and boxes, so that it must not be used after something has scrolled
 * or changed.
 */
export class VisibleText {
  readonly #around = new Inherited((element) => viewOf(documentOf(element)), within);
  /** For each document, whether something in it is shown in front of everything else. */
  readonly #hasFront = new Map<Document, boolean>();
  readonly #faded = new Faded();

  /** @param range in one text node */
  shows(range: Range): boolean {
    const rect = [...range.getClientRects()].find(
      ({ width, height }) => width >= SEEN_PX && height >= SEEN_PX,
    );
    const parent = outerOf(range.startContainer);
    if (!rect || !parent) return false;
    if (this.#faded.has(parent, () => rect)) return false;
    const extents = extentsOf(rect);
    const enough = { x: lengthOf(extents.x) * MOSTLY, y: lengthOf(extents.y) * MOSTLY };
    return this.#showsBox(parent, extents, enough);
  }

  /** Whether the boxes around an element, as they are scrolled now, leave nothing of a box of its text. */
  cutsOff(element: Element, box: DOMRect): boolean {
    const extents = extentsOf(box);
    // The outermost is the view.
    for (let at = this.#around.of(element).inFlow; at?.around; at = at.around) {
      const { along } = at;
      const isPast = (axis: Axis) => {
        const limit = along[axis];
        return limit !== undefined && lengthOf(sharedBy(extents[axis], limit.seen)) <= 0;
      };
      if (AXES.some(isPast)) return true;
    }
    return false;
  }

  /** Whether enough of a rectangle in an element can be seen, along each axis, through frames. */
  #showsBox(element: Element, extents: Extents, enough: Record<Axis, number>): boolean {
    const document = documentOf(element);
    const around = this.#around.of(element);
    if (!isReadable(getComputedStyle(element), around)) return false;
    const { isInFront, inFlow } = around;
    if (!isInFront && this.#isBehind(document)) return false;
    if (!AXES.every((axis) => isWithin(extents[axis], inFlow, axis, enough[axis]))) return false;
    const frame = document.defaultView?.frameElement;
    return !frame || this.#showsBox(frame, extentsOf(boxOf(frame)), enough);
  }

  #isBehind(document: Document): boolean {
    const known = this.#hasFront.get(document) ?? hasFront(document);
    this.#hasFront.set(document, known);
    return known;
  }
}

function viewOf(document: Document): Visibility {
  const { inFlow, fixed } = viewLimits(document);
  return {
    ...PLAIN_INK,
    isInFront: false,
    turn: new DOMMatrix(),
    inFlow,
    absolute: inFlow,
    fixed,
  };
}

function within(element: Element, outer: Visibility): Visibility {
  const style = getComputedStyle(element);
  const { position } = style;
  const isOutOfFlow = position === "absolute" || position === "fixed";
  const around = isOutOfFlow ? outer[position] : outer.inFlow;
  const inFlow = limitOf(element, style, around);
  const holdsFixed = holdsFixedBoxes(style);
  const ink = inkWithin(element, style, outer);
  const turn = outer.turn.multiply(new DOMMatrix(style.transform));
  const isTurnedAway = style.backfaceVisibility === "hidden" && turn.m33 < 0;
  return {
    ...ink,
    isUnseen: ink.isUnseen || isTurnedAway || attributeOf(element, "inert") !== null,
    isInFront: outer.isInFront || matches(element, IN_FRONT),
    turn: style.transformStyle === "preserve-3d" ? turn : new DOMMatrix(),
    inFlow,
    absolute: holdsFixed || position !== "static" ? inFlow : outer.absolute,
    fixed: holdsFixed ? inFlow : outer.fixed,
  };
}

/**
 * Whether something in a document is shown in front of everything else. A modal dialog in a shadow tree is
 * found by its backdrop, which fills the view.
 */
function hasFront(document: Document): boolean {
  if (firstIn(document, IN_FRONT)) return true;
  let at = document.elementFromPoint(1, 1);
  for (let root = at && shadowRootOf(at); root; root = at && shadowRootOf(at)) {
    const inner = root.elementFromPoint(1, 1);
    if (!inner || inner === at) break;
    at = inner;
  }
  for (; at; at = outerOf(at)) if (matches(at, IN_FRONT)) return true;
  return false;
}

/** Whether it is the containing block of absolute and fixed boxes in it. */
function holdsFixedBoxes(style: CSSStyleDeclaration): boolean {
  const { transform, translate, rotate, scale, perspective, filter, clipPath } = style;
  const values = [transform, translate, rotate, scale, perspective, filter, clipPath];
  return (
    values.some((value) => value && value !== "none") ||
    /paint|layout|strict|content/.test(style.contain) ||
    /transform|perspective|filter/.test(style.willChange)
  );
}
