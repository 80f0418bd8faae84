import { type Candidate, isOneWord, phraseWith, type Rule } from "./rule.ts";

/** Words that continue the clause, so that no noun follows which the name could describe. */
const GOES_ON =
  /^(?:of|in|from|at|and|or|with|for|on|to|by|is|was|has|had|are|were|stands|stood|dates|dated|rises|rose)$/u;

/** "The walls of a Kremlin", "the town and its Kremlin": one of many of that kind, not the one of that name. */
export const commonNoun: Rule = {
  id: "common-noun",
  objection(candidate) {
    if (candidate.category === "person" || candidate.category === "country") return null;
    if (candidate.kind !== "short" || !isOneWord(candidate)) return null;
    const { around, first } = candidate;
    const before = first - 1;
    const isOneOfMany =
      around.word(before) !== "the" &&
      (around.isIn("articles", before) || around.isIn("possessives", before));
    if (around.gapAfter(before) !== "space" || !isOneOfMany || isDescribing(candidate)) return null;
    return { words: phraseWith(candidate, before, first), bearer: null };
  },
};

/**
 * "A Kremlin spokesman", "a Kremlin under pressure": the article belongs to a noun that follows, or the one
 * Kremlin is meant.
 */
function isDescribing({ around, last }: Candidate): boolean {
  const next = last + 1;
  if (around.gapAfter(last) !== "space") return around.gapAfter(last) === "hyphen";
  return !GOES_ON.test(around.word(next));
}
