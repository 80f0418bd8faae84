/** Commas outside the brackets of colours. */
const COMMA = /, ?(?![^(]*\))/;
/** A colour, and where it stands: in CSS pixels or per cent of the gradient's length, if it says so. */
const STOP = /^([a-z]+\([^)]*\)|[a-z]+)(?: (-?[\d.]+)(px|%))?$/;
const ALPHA = /(?:^rgba\(.*, |\/ )([\d.]+)\)$/;

/** `at` is a part of the gradient's length, NaN where the page leaves it to the browser. */
interface Stop {
  alpha: number;
  at: number;
}

/**
 * How opaque an image is, from 0 to 1, at a distance from the top of the box that it fills, whose height is
 * given; in CSS pixels. Null unless it is one linear gradient straight up or down, as computed styles give it.
 */
export function gradientAlpha(image: string, distance: number, height: number): number | null {
  const parts = /^linear-gradient\((.*)\)$/.exec(image)?.[1]?.split(COMMA) ?? [];
  const [, up, down] = /^(to top|0deg)|^(to bottom|180deg)/.exec(parts[0] ?? "") ?? [];
  if (up || down) parts.shift();
  const stops = parts.flatMap((part) => stopOf(part, height) ?? []);
  if (stops.length === 0 || stops.length < parts.length || !(height > 0)) return null;
  const part = distance / height;
  return alphaAt(placed(stops), up ? 1 - part : part);
}

function stopOf(part: string, height: number): Stop | null {
  const [, color, number, unit] = STOP.exec(part) ?? [];
  if (color === undefined) return null;
  const at = Number(number ?? Number.NaN) / (unit === "px" ? height : 100);
  return { alpha: alphaOf(color), at };
}

/** How opaque a colour is, from 0 to 1, as computed styles give it. */
export function alphaOf(color: string): number {
  return color === "transparent" ? 0 : Number(ALPHA.exec(color)?.[1] ?? 1);
}

/** Gives each stop its place, as CSS does: evenly between those that have one, and none before the last. */
function placed(stops: readonly Stop[]): Stop[] {
  const result: Stop[] = [];
  for (const [index, { alpha, at }] of stops.entries()) {
    const before = result.at(-1)?.at ?? 0;
    const next = stops.findIndex((stop, i) => i > index && !Number.isNaN(stop.at));
    const [end, steps] =
      next > 0 ? [stops[next]?.at ?? 1, next - index] : [1, stops.length - 1 - index];
    const even = index === 0 ? 0 : before + (Math.max(before, end) - before) / (steps + 1);
    result.push({ alpha, at: Math.max(before, Number.isNaN(at) ? even : at) });
  }
  return result;
}

function alphaAt(stops: readonly Stop[], part: number): number {
  const index = stops.findIndex(({ at }) => at >= part);
  const after = stops.at(index) as Stop;
  const before = stops[index - 1];
  if (!before || after.at <= before.at || index < 0) return after.alpha;
  const share = (part - before.at) / (after.at - before.at);
  return before.alpha + (after.alpha - before.alpha) * share;
}
