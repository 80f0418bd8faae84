import type { Box, Point } from "../geometry.ts";

/** The line that ties a card to its name. */
export interface Tie {
  /** On the card's edge, in viewport CSS pixels. */
  from: Point;
  /** CSS pixels. */
  length: number;
  /** Clockwise from the x axis, in radians. */
  angle: number;
}

/** A shorter line is not seen beside the card's shadow. */
const LEAST_PX = 8;

/** The shortest line from a card to its name; null where they touch or nearly do. */
export function tieBetween(card: Box, name: Box): Tie | null {
  const [fromX, toX] = nearest([card.left, card.width], [name.left, name.width], 0.5);
  // Beside its name the line runs below the words between them, not through them.
  const [fromY, toY] = nearest([card.top, card.height], [name.top, name.height], 1);
  const [x, y] = [toX - fromX, toY - fromY];
  const length = Math.hypot(x, y);
  if (length < LEAST_PX) return null;
  return { from: { x: fromX, y: fromY }, length, angle: Math.atan2(y, x) };
}

/** Where a stretch of one axis begins, and how long it is. */
type Stretch = readonly [start: number, length: number];

/** The nearest points of two stretches; where they overlap, at this part of what they share. */
function nearest([a, aLength]: Stretch, [b, bLength]: Stretch, part: number): [number, number] {
  const [start, end] = [Math.max(a, b), Math.min(a + aLength, b + bLength)];
  const shared = start + (end - start) * part;
  if (start <= end) return [shared, shared];
  return a < b ? [a + aLength, b] : [a, b + bLength];
}
