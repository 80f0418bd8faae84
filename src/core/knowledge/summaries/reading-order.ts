import type { SentenceCandidate } from "./choose-sentences.ts";

/** Sentences of an entity, as its card shows them. */
export interface ReadingOrder {
  /** Those of the short answer. */
  summary: SentenceCandidate[];
  /** All others. */
  rest: SentenceCandidate[];
}

/**
 * Puts chosen sentences, the best first, into an order that can be read: that of the documents and their
 * texts, since a sentence may go on from an earlier one. First of the short answer stands one that has the
 * entity's full name, where there is one, unless `isIntroduced` by what the card says before.
 */
export function readingOrder(
  chosen: readonly SentenceCandidate[],
  summaryMax: number,
  isIntroduced: boolean,
): ReadingOrder {
  const best = chosen.slice(0, summaryMax);
  const shown = isIntroduced || best.some(isInFull) ? best : withIntroduction(chosen, summaryMax);
  const rest = chosen.filter((one) => !shown.includes(one)).sort(byPlace);
  const summary = shown.toSorted(byPlace);
  if (isIntroduced) return { summary, rest };
  const first = summary.find(isInFull);
  if (first === undefined) return { summary, rest };
  return { summary: [first, ...summary.filter((one) => one !== first)], rest };
}

/** The best, the last of them replaced by the best that has the full name. */
function withIntroduction(
  chosen: readonly SentenceCandidate[],
  summaryMax: number,
): SentenceCandidate[] {
  const introduction = chosen.find(isInFull);
  if (introduction === undefined) return chosen.slice(0, summaryMax);
  return [introduction, ...chosen.slice(0, summaryMax - 1)];
}

function isInFull({ isNamedInFull }: SentenceCandidate): boolean {
  return isNamedInFull;
}

function byPlace(a: SentenceCandidate, b: SentenceCandidate): number {
  return a.document - b.document || a.sentence.start - b.sentence.start;
}
