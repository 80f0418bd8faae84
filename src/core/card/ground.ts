/**
 * Whether text of this colour is meant for a dark ground: legible text there is light itself.
 * @param colour a computed value as CSS Color 4 writes it
 */
export function isForDarkGround(colour: string): boolean {
  const [, space = "", values = ""] = /^([a-z]+)\((.*)\)$/.exec(colour) ?? [];
  const numbers = (values.match(/(?<![\w.])-?\d[\d.]*(?:e-?\d+)?/g) ?? []).map(Number);
  const [first = 0] = numbers;
  if (space === "oklab" || space === "oklch") return first > MIDDLE_OKLAB;
  if (space === "lab" || space === "lch") return first > MIDDLE_LAB;
  return luminance(space === "color" ? numbers : numbers.map((one) => one / 255)) > MIDDLE;
}

/** The relative luminance of the lightest text that is legible on white, by WCAG 2.2. */
const MIDDLE = 1.05 / 4.5 - 0.05;
/** The lightness of that grey. */
const MIDDLE_OKLAB = Math.cbrt(MIDDLE);
const MIDDLE_LAB = 116 * MIDDLE_OKLAB - 16;

/** Of red, green and blue from 0 to 1. */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
