import { alphaOf, gradientAlpha } from "./gradient.ts";
import { Inherited } from "./inherited.ts";
import { boxOf, childrenOf, holds, typeOf } from "./own-properties.ts";
import { isIn, middleOf } from "./page-hit.ts";
import { blurOf, OPACITY_MIN } from "./unseen.ts";

/** A mask of text, or what is drawn over it and lets the pointer through. */
interface Fade {
  isMask: boolean;
  /** The element drawn over the text; null for a mask and for a pseudo-element. */
  over: Element | null;
  /** Its z-index: it lies over positioned text of a lower one, and over all that is not positioned. */
  level: number;
  /** How opaque it is at a point of its document's viewport; null where that is not known. */
  alphaAt(x: number, y: number): number | null;
}

/** How many children of an element to look at, from either end: what covers a box is its first or last. */
const ENDS = 3;
/** Glass that blurs by less can be read through, in CSS pixels. */
const GLASS_BLUR_MIN = 2;
/** What is not wider is a cursor that the page draws itself, and moves on with the pointer, in CSS pixels. */
const CURSOR_MAX = 48;
const NONE: readonly Fade[] = [];

/**
 * Tells which text a mask leaves out, or something that lets the pointer through lies over: a gradient, as
 * where the rest of an article has to be paid for, a plain colour or blurred glass. Remembers styles.
 */
export class Faded {
  readonly #fades = new Inherited<readonly Fade[]>(() => NONE, within);

  /** @param measure gives the box of text in the element, in its document's viewport, if it has one. */
  has(element: Element, measure: () => DOMRect | undefined): boolean {
    const fades = this.#fades.of(element).filter(({ over }) => !over || !holds(over, element));
    const box = fades.length > 0 && measure();
    if (!box) return false;
    const { x, y } = middleOf(box);
    return fades.some(({ isMask, alphaAt }) => {
      const alpha = alphaAt(x, y);
      return alpha !== null && (isMask ? alpha : 1 - alpha) < OPACITY_MIN;
    });
  }
}

function within(element: Element, outer: readonly Fade[]): readonly Fade[] {
  const style = getComputedStyle(element);
  const { maskImage } = style;
  const isPositioned = style.position !== "static";
  const fades = outer.filter(
    ({ isMask, level }) => isMask || !isPositioned || level > levelOf(style),
  );
  if (isGradient(maskImage)) {
    const alphaAt = (_: number, y: number) => {
      const { top, bottom, height } = boxOf(element);
      return y < top || y > bottom ? 0 : gradientAlpha(maskImage, y - top, height);
    };
    fades.push({ isMask: true, over: null, level: 0, alphaAt });
  }
  const add = (drawn: CSSStyleDeclaration, over: Element | null, box: () => DOMRect) => {
    const level = levelOf(drawn);
    const alphaAt = (x: number, y: number) => alphaIn(drawn, box(), x, y);
    if (drawn.position !== "static" && level >= 0 && drawn.visibility === "visible") {
      fades.push({ isMask: false, over, level, alphaAt });
    }
  };
  const children = childrenOf(element).filter((node) => typeOf(node) === Node.ELEMENT_NODE);
  for (const child of new Set([...children.slice(0, ENDS), ...children.slice(-ENDS)])) {
    const drawn = getComputedStyle(child as Element);
    const isThrough = drawn.pointerEvents === "none" || isGradient(drawn.backgroundImage);
    if (isThrough) add(drawn, child as Element, () => boxOf(child as Element));
  }
  if (!isPositioned) return fades;
  for (const pseudo of ["::before", "::after"]) {
    const drawn = getComputedStyle(element, pseudo);
    if (drawn.content !== "none" && drawn.transform === "none") {
      add(drawn, null, () => boxOfPseudo(element, drawn));
    }
  }
  return fades;
}

function levelOf({ zIndex }: CSSStyleDeclaration): number {
  return Number(zIndex) || 0;
}

/** How opaque a box of a style is at a point; null where nothing tells. */
function alphaIn(style: CSSStyleDeclaration, box: DOMRect, x: number, y: number): number | null {
  const { backdropFilter, backgroundColor, backgroundImage, mixBlendMode, opacity } = style;
  // What blends tints the text, as a reading mode does.
  if (mixBlendMode !== "normal" || box.width <= CURSOR_MAX || !isIn([box], x, y)) return null;
  const isGlass = blurOf(backdropFilter ?? "") >= GLASS_BLUR_MIN;
  const plain = isGlass ? 1 : alphaOf(backgroundColor);
  const gradient = gradientAlpha(backgroundImage, y - box.top, box.height) ?? 0;
  return Number(opacity) * Math.max(plain, gradient);
}

function isGradient(image: string): boolean {
  return image.startsWith("linear-gradient(");
}

/** Where a pseudo-element of a positioned element is, from the computed values of its style. */
function boxOfPseudo(element: Element, style: CSSStyleDeclaration): DOMRect {
  const { left, bottom } = boxOf(element);
  const [start = 0, end = 0, width = 0, height = 0] = [
    style.left,
    style.bottom,
    style.width,
    style.height,
  ].map(Number.parseFloat);
  return new DOMRect(left + start, bottom - end - height, width, height);
}
