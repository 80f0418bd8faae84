import type { Box, Size } from "../../../core/geometry.ts";

/** What the cards' host stands in: an element, or the shadow root of one. */
export type Layer = Element | ShadowRoot;

/** The part of a window that is in view, and how a card is kept at its usual size in it. */
export interface View {
  /** In the viewport, CSS pixels, without scrollbars. */
  visible: Box;
  /** How far the lower edge of the visible part is above that of the viewport, CSS pixels. */
  below: number;
  /** What the card's host is to be zoomed by: less than 1 under pinch zoom or on a zoomed root. */
  zoom: number;
  /** The visible part in pixels of the card's usual size. */
  room: Size;
}

/** `sizer` fills the viewport without its scrollbars; `layer` is what the cards' host stands in. */
export function viewOf(sizer: Element, layer: Layer): View {
  const { width, height } = sizer.getBoundingClientRect();
  const whole = { scale: 1, left: 0, top: 0, width, height };
  const { scale, ...visible } = pinchedPart() ?? whole;
  return {
    visible,
    below: Math.max(0, height - visible.top - visible.height),
    zoom: 1 / (scale * ((layer instanceof ShadowRoot ? layer.host : layer).currentCSSZoom ?? 1)),
    room: { width: visible.width * scale, height: visible.height * scale },
  };
}

/** What pinch zoom leaves of the viewport in view, CSS pixels, and how much larger; null without pinch zoom. */
export function pinchedPart(): (Box & { scale: number }) | null {
  const { visualViewport } = window;
  // Without it, it says no more than the window's own size, and leaves out an on-screen keyboard.
  if (!visualViewport || visualViewport.scale <= 1) return null;
  const { scale, offsetLeft: left, offsetTop: top, width, height } = visualViewport;
  return { scale, left, top, width, height };
}
