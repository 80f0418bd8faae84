import { clipEdges, insetDistances, leavesNothing } from "../text/clip-shapes.ts";
import type { Extents } from "./extents.ts";

const NOTHING: Extents = { x: { start: 0, end: 0 }, y: { start: 0, end: 0 } };

/**
 * The rectangle around the part of an element's box that `clip-path` or `clip` leave visible; null if they
 * clip nothing, or by a shape that is not parsed here.
 * @param box the element's box, to which percentages refer
 */
export function clippedPart(style: CSSStyleDeclaration, box: Extents): Extents | null {
  const { clipPath } = style;
  if (leavesNothing(clipPath)) return NOTHING;
  const inset = insetDistances(clipPath);
  if (inset) return insetOf(inset, box);
  const polygon = /^polygon\((?:\w+, )?(.*)\)/.exec(clipPath)?.[1];
  if (polygon) return boundsOf(polygon.split(", "), box);
  const edges = clipEdges(style);
  return edges && rectOf(edges, box);
}

/** One to four distances from the box's edges, in CSS's order. */
function insetOf(distances: readonly string[], { x, y }: Extents): Extents | null {
  const [top = "", right = top, bottom = top, left = right] = distances;
  return known({
    x: { start: x.start + lengthIn(left, x), end: x.end - lengthIn(right, x) },
    y: { start: y.start + lengthIn(top, y), end: y.end - lengthIn(bottom, y) },
  });
}

/** The bounds of a polygon. */
function boundsOf(corners: readonly string[], { x, y }: Extents): Extents | null {
  const points = corners.map((corner) => corner.split(" "));
  const across = points.map(([left = ""]) => x.start + lengthIn(left, x));
  const down = points.map(([, top = ""]) => y.start + lengthIn(top, y));
  return known({
    x: { start: Math.min(...across), end: Math.max(...across) },
    y: { start: Math.min(...down), end: Math.max(...down) },
  });
}

/** A rectangle whose edges are measured from the box's top left corner. */
function rectOf([top, right, bottom, left]: string[], { x, y }: Extents): Extents | null {
  const edge = (at: string | undefined, from: number, auto: number) =>
    at === undefined || at === "auto" ? auto : from + Number.parseFloat(at);
  return known({
    x: { start: edge(left, x.start, x.start), end: edge(right, x.start, x.end) },
    y: { start: edge(top, y.start, y.start), end: edge(bottom, y.start, y.end) },
  });
}

/** A length in pixels or in per cent of an extent, in pixels; NaN for any other unit. */
function lengthIn(value: string, { start, end }: { start: number; end: number }): number {
  if (/^-?[\d.e-]+px$/.test(value)) return Number.parseFloat(value);
  return /^-?[\d.e-]+%$/.test(value)
    ? (Number.parseFloat(value) / 100) * (end - start)
    : Number.NaN;
}

function known(extents: Extents): Extents | null {
  const { x, y } = extents;
  return [x.start, x.end, y.start, y.end].some(Number.isNaN) ? null : extents;
}
