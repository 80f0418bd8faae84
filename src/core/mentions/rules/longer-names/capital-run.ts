import { wordList } from "../../lexicon/word-list.ts";
import type { Candidate } from "../rule.ts";

/** What firms call themselves behind their country: "China Mobile". */
export const FIRMS = wordList("mobile unicom telecom evergrande vanke minsheng petrochemical");

/** In a menu or under an article, words of a row of names at most, and fewest. */
const LONGEST_ROW = 16;
const SHORTEST_ROW = 4;

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

/** Last words of firms' names that states, and their envoys, form as well. */
const FORMED_BY_STATES = wordList("group partners brothers");

/** "US Norway talks", "US Wagner Group sanctions", but "US West Inc". */
export function isAnotherName({ around }: Candidate, { first, last }: Run): boolean {
  if (!around.nameStarts.has(first)) return false;
  return !around.isIn("firmEndings", last) || FORMED_BY_STATES.has(around.word(last));
}

/** "More on this story Norway Gaza Jordan Ann Lee": names in a row without commas, up to the end of the block. */
export function isInRowOfNames({ around, first, last }: Candidate): boolean {
  if (around.isIn("givenNames", first - 1) || FIRMS.has(around.word(last + 1))) return false;
  let end = last;
  while (end - last < LONGEST_ROW && around.gapAfter(end) === "space" && around.isCapital(end + 1))
    end++;
  if (around.has(end + 1) || /^[.!?]/u.test(around.words.text.slice(around.words.end(end))))
    return false;
  let start = first;
  while (
    first - start < LONGEST_ROW &&
    around.gapBefore(start) === "space" &&
    around.isCapital(start - 1)
  )
    start--;
  if (end - start + 1 < SHORTEST_ROW) return false;
  let known = 0;
  for (let index = start; index <= end; index++) {
    if (around.isIn("heads", index) || around.isIn("roles", index)) return false;
    if (around.nameStarts.has(index)) known++;
  }
  return known > 1;
}

/** What papers and agencies are called. */
const MEDIA = wordList(
  "news times post daily today press report journal herald tribune observer network media online insider",
);

/** "By Ann Lee, World Norway News": whom she writes for. */
export function isBylines({ around, first }: Candidate, { last }: Run): boolean {
  if (around.word(0) !== "by" || !MEDIA.has(around.word(last)) || around.gapAfter(last) === "space")
    return false;
  let start = first;
  while (around.gapBefore(start) === "space" && around.isCapital(start - 1)) start--;
  return start > 1 && around.words.between(start - 1).startsWith(",");
}
