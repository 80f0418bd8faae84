import { gradientAlpha } from "./gradient.ts";
import { Inherited } from "./inherited.ts";
import { boxOf, holds, lastElementOf } from "./own-properties.ts";
import { OPACITY_MIN } from "./unseen.ts";

/** A gradient that masks text, or that is drawn over it. */
interface Fade {
  image: string;
  isMask: boolean;
  /** The element drawn over the text; null for a mask and for a pseudo-element. */
  over: Element | null;
  /** Where it begins and ends, in CSS pixels of its document's viewport. */
  extent(): { top: number; bottom: number };
}

const NONE: readonly Fade[] = [];

/**
 * Tells which text a gradient fades out, as where the rest of an article has to be paid for. Remembers styles.
 */
export class Faded {
  readonly #fades = new Inherited<readonly Fade[]>(() => NONE, within);

  /** @param measure gives the box of text in the element, in its document's viewport, if it has one. */
  has(element: Element, measure: () => DOMRect | undefined): boolean {
    const fades = this.#fades.of(element).filter(({ over }) => !over || !holds(over, element));
    const box = fades.length > 0 && measure();
    return box ? fades.some((fade) => hides(fade, (box.top + box.bottom) / 2)) : false;
  }
}

function hides({ image, isMask, extent }: Fade, y: number): boolean {
  const { top, bottom } = extent();
  if (y < top || y > bottom) return isMask;
  const alpha = gradientAlpha(image, y - top, bottom - top);
  return alpha !== null && (isMask ? alpha : 1 - alpha) < OPACITY_MIN;
}

function within(element: Element, outer: readonly Fade[]): readonly Fade[] {
  const { position, maskImage } = getComputedStyle(element);
  const isPositioned = position !== "static";
  // What is positioned may be drawn over the gradient.
  const around = isPositioned ? outer.filter(({ isMask }) => isMask) : outer;
  const own: Fade[] = [];
  if (isGradient(maskImage)) {
    own.push({ image: maskImage, isMask: true, over: null, extent: () => boxOf(element) });
  }
  const last = lastElementOf(element);
  const lastImage = last && overlayImage(getComputedStyle(last));
  if (lastImage) {
    own.push({ image: lastImage, isMask: false, over: last, extent: () => boxOf(last) });
  }
  const after = isPositioned && getComputedStyle(element, "::after");
  const afterImage = after && overlayImage(after);
  if (afterImage) {
    const { bottom, height } = after;
    const extent = () => extentOf(element, bottom, height);
    own.push({ image: afterImage, isMask: false, over: null, extent });
  }
  return own.length > 0 ? [...around, ...own] : around;
}

/** The gradient that a box of a style draws over what comes before it; null if it draws none. */
function overlayImage({ position, content, backgroundImage }: CSSStyleDeclaration): string | null {
  const isOver = position === "absolute" && content !== "none" && isGradient(backgroundImage);
  return isOver ? backgroundImage : null;
}

function isGradient(image: string): boolean {
  return image.startsWith("linear-gradient(");
}

/** Where a pseudo-element is, from the computed values of its style. */
function extentOf(element: Element, bottom: string, height: string) {
  const end = boxOf(element).bottom - Number.parseFloat(bottom);
  return { top: end - Number.parseFloat(height), bottom: end };
}
