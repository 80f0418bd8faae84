import type { Extents } from "./extents.ts";

const NOTHING: Extents = { x: { start: 0, end: 0 }, y: { start: 0, end: 0 } };

/**
 * The part of an element's box that `clip-path` or `clip` leave of it, as far as a rectangle can say it;
 * null where they leave all of it, or a shape that is not read here.
 * @param box the element's own, which the parts given in per cent are parts of
 */
export function clippedPart(style: CSSStyleDeclaration, box: Extents): Extents | null {
  const { clipPath, clip, position } = style;
  if (/^(?:circle|ellipse)\((?:0(?:px|%)?\b|\S+ 0(?:px|%)?\b)/.test(clipPath)) return NOTHING;
  const inset = /^inset\(([^)]*?)(?: round .*)?\)/.exec(clipPath)?.[1];
  if (inset) return insetOf(inset.split(" "), box);
  const polygon = /^polygon\((?:\w+, )?(.*)\)/.exec(clipPath)?.[1];
  if (polygon) return boundsOf(polygon.split(", "), box);
  const rect = /^(?:absolute|fixed)$/.test(position) && /^rect\((.*)\)/.exec(clip)?.[1];
  return rect ? rectOf(rect.split(/,? /), box) : null;
}

/** From one to four distances from the box's edges, in CSS's order. */
function insetOf(distances: readonly string[], { x, y }: Extents): Extents | null {
  const [top = "", right = top, bottom = top, left = right] = distances;
  return known({
    x: { start: x.start + lengthIn(left, x), end: x.end - lengthIn(right, x) },
    y: { start: y.start + lengthIn(top, y), end: y.end - lengthIn(bottom, y) },
  });
}

/** Of a polygon's corners. */
function boundsOf(corners: readonly string[], { x, y }: Extents): Extents | null {
  const points = corners.map((corner) => corner.split(" "));
  const across = points.map(([left = ""]) => x.start + lengthIn(left, x));
  const down = points.map(([, top = ""]) => y.start + lengthIn(top, y));
  return known({
    x: { start: Math.min(...across), end: Math.max(...across) },
    y: { start: Math.min(...down), end: Math.max(...down) },
  });
}

/** From edges counted from the box's top left corner. */
function rectOf([top, right, bottom, left]: string[], { x, y }: Extents): Extents | null {
  const edge = (at: string | undefined, from: number, auto: number) =>
    at === undefined || at === "auto" ? auto : from + Number.parseFloat(at);
  return known({
    x: { start: edge(left, x.start, x.start), end: edge(right, x.start, x.end) },
    y: { start: edge(top, y.start, y.start), end: edge(bottom, y.start, y.end) },
  });
}

/** A length in pixels or in per cent of an extent; not a number where it is given in another way. */
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
