import {
  type ClientRectObject,
  computePosition,
  flip,
  inline,
  offset,
  type Platform,
  rectToClientRect,
  shift,
  size,
} from "@floating-ui/core";
import type { Box, Point, Size } from "../geometry.ts";

/** All that is read from the page to place a card, read once. */
export interface Measures {
  /** The mark's line boxes in reading order, at least one. */
  lineBoxes: readonly Box[];
  /** Where the pointer rests, null where none does. */
  point: Point | null;
  /** The card as large as it would be with all the room in the world, up to its own limits. */
  card: Size;
  /** The part of the viewport that is in view, without scrollbars: less than all of it under pinch zoom. */
  viewport: Box;
  /** Whether the page's own tooltip appears, which browsers show below the pointer and above all else. */
  hasTooltip: boolean;
}

export interface Placement {
  left: number;
  top: number;
  height: number;
  /**
   * How tall the card may grow without leaving the viewport or covering the mark, as long as its edge
   * next to the mark (the top below it, the bottom above it) stays where it is.
   */
  maxHeight: number;
  side: "below" | "above";
}

/** Between the mark and its card: room for the tail that ties them together, and quick to cross. */
export const GAP_PX = 8;

/** What stays free between the card and the edges of the viewport. */
export const VIEWPORT_MARGIN_PX = 10;

/** How far the card's text is inset, so that it begins on the vertical where the mark's text begins. */
export const TEXT_INSET_PX = 17;

/**
 * A side with less room is left for the other, however small the card is as yet: it may be loading, be
 * turned to an entity with more to say, and unfold.
 */
const ROOM_TO_GROW_PX = 300;

/** Less is not worth reading: a card that finds no more on either side may cover its mark. */
export const USEFUL_HEIGHT_PX = 120;

/**
 * Places a card by its mark, with Floating UI's `computePosition` on a platform made of the measures:
 * below the line box under the pointer, or above it where there is no room below or a tooltip would lie over
 * the card; on the roomier side and less tall where there is room on neither. Always within the viewport.
 */
export async function place(measures: Measures): Promise<Placement> {
  const { lineBoxes, point, card, viewport, hasTooltip } = measures;
  const rects = lineBoxes.map(toClientRect);
  const { left, right, top, bottom } = toClientRect(viewport);
  const highest = viewport.height - 2 * VIEWPORT_MARGIN_PX;
  // Better scrolled above the name than whole below it, under a tooltip.
  const needed = hasTooltip ? ROOM_TO_GROW_PX : Math.max(card.height, ROOM_TO_GROW_PX);
  const floating = { width: card.width, height: needed };
  let maxHeight = highest;
  const platform: Platform = {
    getElementRects: ({ reference }) => ({
      reference: reference.getBoundingClientRect(),
      floating: { x: 0, y: 0, ...floating },
    }),
    getClippingRect: () => toClientRect(viewport),
    getDimensions: () => floating,
    getClientRects: () => rects,
  };
  const padding = VIEWPORT_MARGIN_PX;
  const reference = { getBoundingClientRect: () => boundingBox(rects) };
  const { x, y, placement } = await computePosition(reference, floating, {
    placement: hasTooltip ? "top-start" : "bottom-start",
    platform,
    middleware: [
      inline(point ?? {}),
      offset({ mainAxis: GAP_PX, crossAxis: -TEXT_INSET_PX }),
      flip({ padding, crossAxis: false, fallbackStrategy: "bestFit" }),
      shift({ padding }),
      size({
        padding,
        apply({ availableHeight }) {
          const useful = Math.min(card.height, USEFUL_HEIGHT_PX);
          maxHeight = Math.min(Math.max(availableHeight, useful), highest);
          floating.height = Math.min(floating.height, maxHeight);
        },
      }),
    ],
  });
  const side = placement.startsWith("bottom") ? "below" : "above";
  const height = Math.min(card.height, maxHeight);
  const wanted = side === "below" ? y : y + floating.height - height;
  return {
    left: clamp(x, left + padding, right - padding - card.width),
    top: clamp(wanted, top + padding, bottom - padding - height),
    height,
    maxHeight,
    side,
  };
}

/** The upper left corner of a card in the viewport, and how high it may be there, in CSS pixels. */
export interface Corner {
  left: number;
  top: number;
  maxHeight: number;
}

/**
 * Where a card of this width goes that the reader wants at a point, as near to it as leaves a useful part of
 * the card in view, and how high it may be there. All in CSS pixels of the viewport.
 */
export function placeMoved(wanted: Point, width: number, viewport: Box): Corner {
  const bottom = viewport.top + viewport.height - VIEWPORT_MARGIN_PX;
  const right = viewport.left + viewport.width;
  const top = clamp(wanted.y, viewport.top, bottom - USEFUL_HEIGHT_PX);
  return { left: clamp(wanted.x, viewport.left, right - width), top, maxHeight: bottom - top };
}

export type WindowEdge = "top" | "bottom";

/** The edge of what is in view beyond which a name is, by its line boxes; null where it is to a side or nowhere. */
export function edgeTowards(name: readonly Box[], { top, height }: Box): WindowEdge | null {
  if (name.length === 0) return null;
  if (name.every((box) => box.top + box.height <= top)) return "top";
  return name.every((box) => box.top >= top + height) ? "bottom" : null;
}

/** Whether a box is wholly in another. */
export function holdsBox(outer: Box, { left, top, width, height }: Box): boolean {
  return (
    left >= outer.left &&
    top >= outer.top &&
    left + width <= outer.left + outer.width &&
    top + height <= outer.top + outer.height
  );
}

/** Whether any part of a name's line boxes is in the viewport. */
export function isInView(name: readonly Box[], viewport: Box): boolean {
  return name.some(
    ({ left, top, width, height }) =>
      top < viewport.top + viewport.height &&
      viewport.top < top + height &&
      left < viewport.left + viewport.width &&
      viewport.left < left + width,
  );
}

/** Where a card waits for its name to come back over an edge: there, and as far to the side as it was. */
export function placeWaiting(edge: WindowEdge, card: Box, viewport: Box): Corner {
  const room = viewport.height - 2 * VIEWPORT_MARGIN_PX;
  const first = viewport.top + VIEWPORT_MARGIN_PX;
  const top = edge === "top" ? first : first + Math.max(0, room - card.height);
  const right = viewport.left + viewport.width;
  const left = clamp(card.left, viewport.left, right - card.width);
  return { left, top, maxHeight: viewport.top + viewport.height - VIEWPORT_MARGIN_PX - top };
}

/** The nearest value within the limits; the lower limit where they cross. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}

function toClientRect({ left, top, width, height }: Box): ClientRectObject {
  return rectToClientRect({ x: left, y: top, width, height });
}

function boundingBox(rects: readonly ClientRectObject[]): ClientRectObject {
  const x = Math.min(...rects.map(({ left }) => left));
  const y = Math.min(...rects.map(({ top }) => top));
  const width = Math.max(...rects.map(({ right }) => right)) - x;
  const height = Math.max(...rects.map(({ bottom }) => bottom)) - y;
  return rectToClientRect({ x, y, width, height });
}
