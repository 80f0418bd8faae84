import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, phraseWith, type Rule } from "../rule.ts";

/** Words that continue the clause, so that no noun follows which the name could describe. */
const GOES_ON =
  /^(?:of|in|from|at|and|or|with|for|on|to|by|is|was|has|had|are|were|stands|stood|dates|dated|rises|rose)$/u;

/** Of what there are several. */
const COUNTED = wordList("only first oldest largest smallest tallest");

/**
 * "The walls of a Kremlin", "the town and its Kremlin", "the only Kremlin in Siberia", "the Kremlin of
 * Kolomna": one of many of that kind, not the one of that name.
 */
export const commonNoun: Rule = {
  id: "common-noun",
  concerns: ({ category, kind, isOneWord }) =>
    category !== "person" && category !== "country" && kind === "short" && isOneWord,
  objection(candidate) {
    const { around, first } = candidate;
    const before = first - 1;
    if (isOfPlace(candidate)) {
      return { words: phraseWith(candidate, first, candidate.last + 2), bearer: null };
    }
    const isOneOfMany =
      around.word(before) !== "the" &&
      (around.isIn("articles", before) ||
        around.isIn("possessives", before) ||
        COUNTED.has(around.word(before)));
    if (around.gapAfter(before) !== "space" || !isOneOfMany || isDescribing(candidate)) return null;
    return { words: phraseWith(candidate, before, first), bearer: null };
  },
};

/** "The Kremlin of Kolomna", but "the Kremlin of Boris Yeltsin". */
function isOfPlace({ around, last, category }: Candidate): boolean {
  const place = last + 2;
  if (category !== "organisation" || around.word(last + 1) !== "of") return false;
  if (around.gapAfter(last) !== "space" || around.gapAfter(last + 1) !== "space") return false;
  return (
    around.isCapital(place) && !around.nameStarts.has(place) && !around.isIn("givenNames", place)
  );
}

/**
 * "A Kremlin spokesman", "a Kremlin under pressure": the article belongs to a noun that follows, or the one
 * Kremlin is meant.
 */
function isDescribing({ around, last }: Candidate): boolean {
  const next = last + 1;
  if (around.gapAfter(last) !== "space") return around.gapAfter(last) === "hyphen";
  return !GOES_ON.test(around.word(next));
}
