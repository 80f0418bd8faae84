import { type Candidate, isPlaceLike } from "../rule.ts";

/** A text that speaks of a faith. */
const OF_FAITHS =
  /\b(?:muslims?|islam(?:ic)?|orthodox|catholics?|protestants?|jewish|jews|hindus?|buddhists?|sunnis?|shi(?:a|i?tes?)|christians|christianity|church(?:es)?|religio(?:n|us))\b/iu;

/** "Christian Armenia and Muslim Azerbaijan": the faith of a country, not the given name that is written alike. */
export function isFaith(candidate: Candidate, before: number): boolean {
  const { around } = candidate;
  if (around.word(before) !== "christian" || !isPlaceLike(candidate)) return false;
  return around.word(before - 1).endsWith("ly") || around.blockHas(OF_FAITHS);
}
