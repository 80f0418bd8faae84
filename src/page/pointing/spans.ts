export type Axis = "x" | "y";

/** A stretch of an axis, in CSS pixels of a document's viewport. */
export interface Span {
  start: number;
  end: number;
}

/** A rectangle, axis by axis. */
export type Spans = Record<Axis, Span>;

export const AXES = ["x", "y"] as const;

export function spansOf({ left, top, right, bottom }: DOMRect): Spans {
  return { x: { start: left, end: right }, y: { start: top, end: bottom } };
}

/** What two spans share; of a negative length where they do not meet. */
export function sharedBy(one: Span, other: Span): Span {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}

export function lengthOf({ start, end }: Span): number {
  return end - start;
}
