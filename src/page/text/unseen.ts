/** Text that is laid out and drawn, but so that nobody can read it. */
import { outerOf } from "./own-properties.ts";

/** Text smaller, or clipped narrower or lower, than this, in CSS pixels, is for screen readers only. */
const SEEN_PX = 2;
/** Text of less opacity cannot be read. */
export const OPACITY_MIN = 0.1;
/** Text blurred by more than this part of its size cannot be read. */
const BLUR_MAX = 0.2;
/** Shapes that leave nothing of what they clip: without a radius, or with all corners in one place. */
const NO_SHAPE =
  /^(?:circle|ellipse)\((?:0(?:px|%)?\b|\S+ 0(?:px|%)?\b)|^polygon\((?:\w+, )?([^,]+)(?:, \1)*\)/;
const TRANSPARENT = /^transparent$|^rgba\(.*, 0(?:\.0\d*)?\)$|\/ 0(?:\.0\d*)?\)$/;

/** Whether an element makes all that is in it unreadable, whatever its opacity. */
export function isMadeUnseen(style: CSSStyleDeclaration): boolean {
  const { filter, fontSize, contentVisibility } = style;
  if (contentVisibility === "hidden" || /\bopacity\(0?(?:\.0\d*)?%?\)/.test(filter)) return true;
  if (isClippedAway(style)) return true;
  const blur = /\bblur\(([\d.]+)px\)/.exec(filter)?.[1];
  return blur !== undefined && Number(blur) > Number.parseFloat(fontSize) * BLUR_MAX;
}

/** Whether an element is clipped to nothing, whatever the size of its box. */
function isClippedAway({ clipPath, clip, position }: CSSStyleDeclaration): boolean {
  if (NO_SHAPE.test(clipPath)) return true;
  const inset = /^inset\(([^)]*?)(?: round .*)?\)/.exec(clipPath)?.[1];
  if (inset) {
    const parts = inset
      .split(" ")
      .map((part) => (part.endsWith("%") ? Number.parseFloat(part) : 0));
    const [top = 0, right = top, bottom = top, left = right] = parts;
    return top + bottom >= 100 || left + right >= 100;
  }
  const rect = /^(?:absolute|fixed)$/.test(position) && /^rect\((.*)\)/.exec(clip)?.[1];
  if (!rect) return false;
  // An edge that is `auto` becomes NaN, and no comparison with NaN holds.
  const [top = 0, right = 0, bottom = 0, left = 0] = rect.split(/,? /).map(Number.parseFloat);
  return bottom - top < SEEN_PX || right - left < SEEN_PX;
}

/** Whether text is drawn in no colour, and not stroked either. */
export function isColourless(style: CSSStyleDeclaration): boolean {
  const fill = style.getPropertyValue("-webkit-text-fill-color") || style.color;
  const stroke = style.getPropertyValue("-webkit-text-stroke-width");
  return TRANSPARENT.test(fill) && !(Number.parseFloat(stroke) > 0);
}

/** Whether text without a colour of its own shows an element's background. */
export function hasBackgroundInk({ backgroundClip }: CSSStyleDeclaration): boolean {
  return backgroundClip.includes("text");
}

/** What an element, and all that is around it, does to the text in it. */
interface Ink {
  opacity: number;
  isUnseen: boolean;
  isBackground: boolean;
}

/** Which elements draw their text so that it can be read. Remembers styles until it is thrown away. */
export class ReadableInk {
  readonly #known = new Map<Element, Ink>();

  has(element: Element): boolean {
    const { opacity, isUnseen, isBackground } = this.#inkOf(element);
    if (isUnseen || opacity < OPACITY_MIN) return false;
    const style = getComputedStyle(element);
    return (
      style.visibility === "visible" &&
      Number.parseFloat(style.fontSize) >= SEEN_PX &&
      (isBackground || !isColourless(style))
    );
  }

  /** Goes up to what is known and comes down again: a page may be nested deeper than a stack is. */
  #inkOf(element: Element): Ink {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !this.#known.has(at); at = outerOf(at)) path.push(at);
    let ink = (at && this.#known.get(at)) ?? { opacity: 1, isUnseen: false, isBackground: false };
    for (const inner of path.reverse()) {
      const style = getComputedStyle(inner);
      ink = {
        opacity: ink.opacity * Number(style.opacity),
        isUnseen: ink.isUnseen || isMadeUnseen(style),
        isBackground: ink.isBackground || hasBackgroundInk(style),
      };
      this.#known.set(inner, ink);
    }
    return ink;
  }
}
