/** A stretch of a text, in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
