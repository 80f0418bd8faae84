import type { Size } from "./placement.ts";

/** How large a card may be, in its own pixels: where its text is enlarged, each is several of the window's. */
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

/**
 * The limits of a card in a window of this size, in CSS pixels; `isTall` where the reader has pulled the sheet up; `scale`
 * is how many times its usual size the card's text has.
 */
export function frameLimits({ width, height }: Size, isTall: boolean, scale: number): FrameLimits {
  if (width >= SMALL.width && height >= SMALL.height) {
    const most = Math.max(height * PART_OF_HEIGHT, ENOUGH_PX);
    return {
      isSheet: false,
      width: Math.min(WIDTH_PX, (width - 2 * SIDE_MARGIN_PX) / scale),
      maxHeight: Math.min(HEIGHT_PX, most / scale),
    };
  }
  const most = height - ABOVE_SHEET_PX;
  const usual = Math.min(most, Math.max(height * PART_OF_SHEET, LEAST_SHEET_PX));
  return { isSheet: true, width: width / scale, maxHeight: (isTall ? most : usual) / scale };
}
