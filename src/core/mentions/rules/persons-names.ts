import type { Surroundings } from "../surroundings.ts";
import type { Candidate } from "./rule.ts";

/** A capitalised word that may be one of a person's names. */
export function isGivenName({ around }: Candidate, index: number): boolean {
  if (!around.isCapital(index) || around.isSmallWord(index)) return false;
  if (around.nameStarts.has(index) || around.nameEnds.has(index) || around.isIn("kin", index))
    return false;
  return !around.isIn("roles", index) && !around.isIn("personalTitles", index);
}

const POINTS_BETWEEN_NAMES = "·・•‧･";

/** Behind the point that Chinese and Japanese put between a foreigner's names. */
export function isAfterPoint(around: Surroundings, index: number): boolean {
  if (!around.has(index - 1) || !around.has(index)) return false;
  const point = around.words.end(index - 1);
  if (around.words.start(index) - point !== 1) return false;
  return POINTS_BETWEEN_NAMES.includes(around.words.text.charAt(point));
}
