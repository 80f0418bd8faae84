import type { Size } from "./placement.ts";

/** How large a card may be, in pixels of its usual size. */
export interface FrameLimits {
  /** On a small window the card is a sheet at the lower edge, as wide as the window. */
  isSheet: boolean;
  width: number;
  maxHeight: number;
}

const SMALL: Size = { width: 600, height: 500 };

const WIDTH_PX = 420;
const SIDE_MARGIN_PX = 15;

/** At most so high, and beside its name at most this part of the window's height where that is enough. */
const HEIGHT_PX = 600;
const PART_OF_HEIGHT = 0.8;
const ENOUGH_PX = 440;

/** A sheet leaves most of the page in view, unless the first claim would then be out of view. */
const PART_OF_SHEET = 0.6;
const LEAST_SHEET_PX = 250;
const ABOVE_SHEET_PX = 8;

/** The limits in a window that shows so much; `isTall` where the reader has pulled the sheet up. */
export function frameLimits({ width, height }: Size, isTall: boolean): FrameLimits {
  if (width >= SMALL.width && height >= SMALL.height) {
    return {
      isSheet: false,
      width: Math.min(WIDTH_PX, width - 2 * SIDE_MARGIN_PX),
      maxHeight: Math.min(HEIGHT_PX, Math.max(height * PART_OF_HEIGHT, ENOUGH_PX)),
    };
  }
  const most = height - ABOVE_SHEET_PX;
  const usual = Math.min(most, Math.max(height * PART_OF_SHEET, LEAST_SHEET_PX));
  return { isSheet: true, width, maxHeight: isTall ? most : usual };
}
