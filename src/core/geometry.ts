/** A point in viewport CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle in viewport CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}
