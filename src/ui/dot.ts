/** Stands between facts in one line, and never at the beginning of a line. */
export const DOT = "\u00a0· ";
