import type { Size } from "../geometry.ts";

/** How large a card may be, in its own pixels: where its text is enlarged, each is several of the window's. */
export interface FrameLimits {
  /** On a small window the card is a sheet as wide as the window, at its lower or upper edge. */
  isSheet: boolean;
  /** Whether a sheet is at the upper edge, since it would cover its name at the lower. */
  isAtTop: boolean;
  width: number;
  maxHeight: number;
}

const SMALL: Size = { width: 600, height: 500 };

const WIDTH_PX = 420;
const SIDE_MARGIN_PX = 15;

/** The greatest height of a card. */
const HEIGHT_PX = 600;
/** Beside its name a card takes at most this part of the window's height, unless that is less than ENOUGH_PX. */
const PART_OF_HEIGHT = 0.8;
const ENOUGH_PX = 440;

/** A sheet leaves most of the page in view, unless the first claim would then be out of view. */
const PART_OF_SHEET = 0.6;
const LEAST_SHEET_PX = 250;
/** Head, identity and first claim: with less, the sheet covers its name. */
const LEAST_BESIDE_NAME_PX = 170;
const ABOVE_SHEET_PX = 8;

/** The line of a sheet's name, in CSS pixels from the window's upper edge, and where the sheet is so far. */
interface SheetName {
  top: number;
  bottom: number;
  wasAtTop: boolean;
}

interface FrameState {
  /** Whether the reader has pulled the sheet up. */
  isTall?: boolean;
  /** How many times its usual size the card's text has. */
  scale?: number;
  name?: SheetName | null;
}

/**
 * The limits of a card in a window of this size, in CSS pixels. A sheet leaves its name in view where the window
 * has room for both, and stays at its edge as long as that has room.
 */
export function frameLimits(
  { width, height }: Size,
  { isTall = false, scale = 1, name = null }: FrameState = {},
): FrameLimits {
  if (width >= SMALL.width && height >= SMALL.height) {
    const most = Math.max(height * PART_OF_HEIGHT, ENOUGH_PX);
    return {
      isSheet: false,
      isAtTop: false,
      width: Math.min(WIDTH_PX, (width - 2 * SIDE_MARGIN_PX) / scale),
      maxHeight: Math.min(HEIGHT_PX, most / scale),
    };
  }
  const most = height - ABOVE_SHEET_PX;
  const usual = Math.min(most, Math.max(height * PART_OF_SHEET, LEAST_SHEET_PX));
  const { isAtTop, room } = sheetPlace(height, isTall ? null : name);
  return {
    isSheet: true,
    isAtTop: isTall ? (name?.wasAtTop ?? false) : isAtTop,
    width: width / scale,
    maxHeight: (isTall ? most : Math.min(usual, room)) / scale,
  };
}

/** The edge of a sheet, and how high it may be there without covering its name. */
function sheetPlace(height: number, name: SheetName | null) {
  if (!name) return { isAtTop: false, room: height };
  const above = name.top - ABOVE_SHEET_PX;
  const below = height - name.bottom - ABOVE_SHEET_PX;
  const [kept, other] = name.wasAtTop ? [above, below] : [below, above];
  const isMoved = [LEAST_SHEET_PX, LEAST_BESIDE_NAME_PX].some(
    (enough) => kept < enough && other >= enough,
  );
  const room = isMoved ? other : kept;
  return {
    isAtTop: name.wasAtTop !== isMoved,
    room: room < LEAST_BESIDE_NAME_PX ? height : room,
  };
}
