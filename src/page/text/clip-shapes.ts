/** Clipping shapes, as the browser computes them. */

/** Shapes that leave nothing of what they clip: without a radius, or with all corners in one place. */
const NO_SHAPE =
  /^(?:circle|ellipse)\((?:0(?:px|%)?\b|\S+ 0(?:px|%)?\b)|^polygon\((?:\w+, )?([^,]+)(?:, \1)*\)/;

/** Whether a `clip-path` leaves nothing of any box. */
export function leavesNothing(clipPath: string): boolean {
  return NO_SHAPE.test(clipPath);
}

/** The one to four distances of a `clip-path: inset()`, in CSS's order; null for any other. */
export function insetDistances(clipPath: string): string[] | null {
  return /^inset\(([^)]*?)(?: round .*)?\)/.exec(clipPath)?.[1]?.split(" ") ?? null;
}

/** The top, right, bottom and left edge of a `clip: rect()`, which only positioned boxes obey; else null. */
export function clipEdges({ clip, position }: CSSStyleDeclaration): string[] | null {
  if (!/^(?:absolute|fixed)$/.test(position)) return null;
  return /^rect\((.*)\)/.exec(clip)?.[1]?.split(/,? /) ?? null;
}
