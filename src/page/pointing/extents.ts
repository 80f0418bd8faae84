export type Axis = "x" | "y";

/** A stretch of an axis, in CSS pixels of a document's viewport. */
export interface Extent {
  start: number;
  end: number;
}

/** A rectangle, axis by axis. */
export type Extents = Record<Axis, Extent>;

export const AXES = ["x", "y"] as const;

export function extentsOf({ left, top, right, bottom }: DOMRect): Extents {
  return { x: { start: left, end: right }, y: { start: top, end: bottom } };
}

/** What two extents share; of a negative length where they do not meet. */
export function sharedBy(one: Extent, other: Extent): Extent {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}

export function lengthOf({ start, end }: Extent): number {
  return end - start;
}
