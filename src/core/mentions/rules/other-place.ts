import { isPlaceLike, phraseWith, type Rule } from "./rule.ts";

/** A town of the same name: "Moscow, Idaho", "Warsaw, Ind.". */
export const otherPlace: Rule = {
  id: "other-place",
  objection(candidate) {
    if (!isPlaceLike(candidate)) return null;
    const { around, last } = candidate;
    const after = last + 1;
    if (!around.has(after) || !/^,\s$/u.test(around.words.between(last))) return null;
    if (!around.lexicon.isState(around.written(after), around.written(after + 1))) return null;
    return { words: phraseWith(candidate, candidate.first, after), bearer: "same" };
  },
};
