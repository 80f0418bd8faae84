/** Text that is laid out and drawn, but so that nobody can read it. */
import { clipEdges, insetDistances, leavesNothing } from "./clip-shapes.ts";
import { Inherited } from "./inherited.ts";
import { matches } from "./own-properties.ts";

/** Text smaller than this, or in a box narrower or lower, in CSS pixels, is for screen readers only. */
export const SEEN_PX = 2;
/** Text of less opacity cannot be read. */
export const OPACITY_MIN = 0.1;
/** Text blurred by more than this part of its size cannot be read. */
const BLUR_MAX = 0.15;
/** What a viewer of documents lays over a canvas: the words that it has drawn there, without a colour. */
const OVER_CANVAS = "canvas~*,:has(>canvas)~*";
const TRANSPARENT = /^transparent$|^rgba\(.*, 0(?:\.0\d*)?\)$|\/ 0(?:\.0\d*)?\)$/;

/** Whether an element makes all that is in it unreadable, whatever its opacity. */
function isMadeUnseen(style: CSSStyleDeclaration): boolean {
  const { filter, contentVisibility } = style;
  if (contentVisibility === "hidden" || /\bopacity\(0?(?:\.0\d*)?%?\)/.test(filter)) return true;
  return isClippedAway(style);
}

/** By how much a filter blurs, in CSS pixels. */
export function blurOf(filter: string): number {
  return Number(/\bblur\(([\d.]+)px\)/.exec(filter)?.[1] ?? 0);
}

/** Whether an element is clipped to nothing, whatever the size of its box. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  const { clipPath } = style;
  if (leavesNothing(clipPath)) return true;
  const inset = insetDistances(clipPath);
  if (inset) {
    const parts = inset.map((part) => (part.endsWith("%") ? Number.parseFloat(part) : 0));
    const [top = 0, right = top, bottom = top, left = right] = parts;
    return top + bottom >= 100 || left + right >= 100;
  }
  const edges = clipEdges(style);
  if (!edges) return false;
  // An edge that is `auto` becomes NaN, and no comparison with NaN holds.
  const [top = 0, right = 0, bottom = 0, left = 0] = edges.map(Number.parseFloat);
  return bottom - top < SEEN_PX || right - left < SEEN_PX;
}

/** The colour that letters are filled with. */
export function fillOf(style: CSSStyleDeclaration): string {
  return style.getPropertyValue("-webkit-text-fill-color") || style.color;
}

export function isClearColour(colour: string): boolean {
  return TRANSPARENT.test(colour);
}

export function isStroked(style: CSSStyleDeclaration): boolean {
  return Number.parseFloat(style.getPropertyValue("-webkit-text-stroke-width")) > 0;
}

/** Whether text is drawn in no colour or in that of its ground, and not stroked either. */
function isColourless(style: CSSStyleDeclaration, ground: string): boolean {
  const fill = fillOf(style);
  return (isClearColour(fill) || fill === ground) && !isStroked(style);
}

/** What an element, together with those around it, does to the text in it. */
export interface Ink {
  opacity: number;
  isUnseen: boolean;
  /** By how much it is blurred, in CSS pixels. */
  blur: number;
  /** Whether text without a colour of its own is read in what is behind it: a background clipped to it, a canvas. */
  isBackground: boolean;
  /** The colour directly behind the text: what is behind its block may be a picture. */
  ground: string;
}

/** Where nothing around the text says anything. */
export const PLAIN_INK: Ink = {
  opacity: 1,
  isUnseen: false,
  blur: 0,
  isBackground: false,
  ground: "",
};

/** What an element makes of the ink around it. */
export function inkWithin(element: Element, style: CSSStyleDeclaration, outer: Ink): Ink {
  const { backgroundColor } = style;
  const isOverCanvas = style.position === "absolute" && matches(element, OVER_CANVAS);
  const isClear = style.display === "inline" && TRANSPARENT.test(backgroundColor);
  return {
    opacity: outer.opacity * Number(style.opacity),
    isUnseen: outer.isUnseen || isMadeUnseen(style),
    blur: outer.blur + blurOf(style.filter),
    isBackground: outer.isBackground || isOverCanvas || style.backgroundClip.includes("text"),
    ground: isClear ? outer.ground : backgroundColor,
  };
}

/** Whether text of an element is drawn so that it can be read; `ink` is that of the element. */
export function isReadable(style: CSSStyleDeclaration, ink: Ink): boolean {
  const { isUnseen, opacity } = ink;
  const isDrawn = !isUnseen && opacity >= OPACITY_MIN && style.visibility === "visible";
  return isDrawn && isLegible(style, ink);
}

/** Whether text of an element shows its letters, if it is drawn at all: a line under it is seen in any case. */
function isLegible(style: CSSStyleDeclaration, { blur, isBackground, ground }: Ink): boolean {
  return (
    blur <= Number.parseFloat(style.fontSize) * BLUR_MAX &&
    /^(?:none)?$/.test(style.getPropertyValue("-webkit-text-security")) &&
    (isBackground || !isColourless(style, ground))
  );
}

/** Tells which elements draw their text so that it can be read. Remembers styles. */
export class ReadableInk {
  readonly #ink = new Inherited<Ink>(
    () => PLAIN_INK,
    (element, outer) => inkWithin(element, getComputedStyle(element), outer),
  );

  has(element: Element): boolean {
    const style = getComputedStyle(element);
    return Number.parseFloat(style.fontSize) >= SEEN_PX && isReadable(style, this.#ink.of(element));
  }

  /** Whether a line under the text of an element tells no more than the text does. */
  isLegible(element: Element): boolean {
    return isLegible(getComputedStyle(element), this.#ink.of(element));
  }
}
