import type { Box, Point } from "../geometry.ts";

/**
 * Whether a point lies in the corridor: the convex hull of a mark's line box and its card, so that a
 * pointer may cut the corner on its way from one to the other.
 */
export function isInCorridor(point: Point, lineBox: Box, card: Box): boolean {
  const hull = convexHull([...corners(lineBox), ...corners(card)]);
  return hull.every((from, i) => {
    const to = hull[(i + 1) % hull.length] ?? from;
    return turn(from, to, point) >= 0;
  });
}

function corners({ left, top, width, height }: Box): Point[] {
  const [right, bottom] = [left + width, top + height];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** Andrew's monotone chain (Andrew 1979), the corners in one direction of turning. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function chain(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [a, b] = hull.slice(-2);
      if (!a || !b || turn(a, b, point) > 0) break;
      hull.pop();
    }
    hull.push(point);
  }
  return hull.slice(0, -1);
}

/** Positive where the way from a over b to c turns towards the y axis, 0 where it runs straight on. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
