import type { Candidate } from "./rule.ts";

/** Longer runs of capitalised words are several names in a row. */
const LONGEST_RUN = 6;

/** Capitalised words in a row, right after the name. */
export interface Run {
  first: number;
  last: number;
  length: number;
  /** The first of them that is a role, or null. */
  role: number | null;
  endsInHead: boolean;
}

/** The capitalised words in a row from `start`, or null; a possessive ends the row. */
export function runFrom({ around }: Candidate, start: number): Run | null {
  if (!around.isCapital(start)) return null;
  let role: number | null = null;
  let last = start;
  for (let index = start; index < start + LONGEST_RUN && around.isCapital(index); index++) {
    last = index;
    if (role === null && around.isIn("roles", index)) role = index;
    if (around.isPossessive(index) || !around.joinsNext(index)) break;
  }
  const endsInHead = around.isIn("heads", last);
  return { first: start, last, length: last - start + 1, role, endsInHead };
}
