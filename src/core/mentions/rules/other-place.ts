import { type Candidate, isPlaceLike, phraseWith, type Rule } from "./rule.ts";

const LINK = /^,?\s$/u;

/** A town of the same name: "Moscow, Idaho", "Warsaw, Ind.". */
export const otherPlace: Rule = {
  id: "other-place",
  objection(candidate) {
    if (!isPlaceLike(candidate)) return null;
    const { around, first, last } = candidate;
    const after = last + 1;
    if (around.isIn("stateNamesakes", first) && isAmongStates(candidate)) {
      return { words: phraseWith(candidate, first - 2, after + 1), bearer: "longer" };
    }
    if (!around.has(after) || !/^,\s$/u.test(around.words.between(last))) return null;
    if (!around.lexicon.isState(around.written(after), around.written(after + 1))) return null;
    return { words: phraseWith(candidate, candidate.first, after), bearer: "same" };
  },
};

/** "In Georgia and Arizona": beside another American state it is one itself. */
function isAmongStates({ around, first, last }: Candidate): boolean {
  const next = LINK.test(around.has(last + 1) ? around.words.between(last) : "") ? last + 1 : -1;
  const skip = around.word(next) === "and" || around.word(next) === "or" ? next + 1 : next;
  if (next >= 0 && around.lexicon.isState(around.written(skip), around.written(skip + 1)))
    return true;
  const before =
    around.word(first - 1) === "and" || around.word(first - 1) === "or" ? first - 2 : first - 1;
  if (before < 0 || !LINK.test(around.words.between(before))) return false;
  return (
    around.lexicon.isState(around.written(before), "") ||
    around.lexicon.isState(around.written(before - 1), around.written(before))
  );
}
