/** One line of a page; lengths in the page's own units, `y` upwards. */
export interface Line {
  text: string;
  x: number;
  y: number;
  right: number;
  /** The height of its letters. */
  size: number;
}

/** A piece of text as pdf.js gives it, in reading order. */
export interface TextPiece {
  str: string;
  transform: readonly number[];
  width: number;
  hasEOL: boolean;
}

/** Pieces are on one line if their baselines differ by less than this share of their size. */
const SAME_LINE = 0.5;

export function linesOf(pieces: readonly TextPiece[]): Line[] {
  const lines: Line[] = [];
  let line: Line | null = null;
  for (const { str, transform, width, hasEOL } of pieces) {
    const [, , skewX = 0, skewY = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(skewX, skewY);
    if (line && str !== "" && Math.abs(y - line.y) > Math.max(size, line.size) * SAME_LINE)
      line = null;
    if (str !== "") {
      if (line) {
        line.text += str;
        line.right = Math.max(line.right, x + width);
        if (str.trim() !== "") line.size = Math.max(line.size, size);
      } else {
        line = { text: str, x, y, right: x + width, size };
        lines.push(line);
      }
    }
    if (hasEOL) line = null;
  }
  return lines
    .map((one) => ({ ...one, text: one.text.replace(/\s+/gu, " ").trim() }))
    .filter(({ text }) => text !== "");
}
