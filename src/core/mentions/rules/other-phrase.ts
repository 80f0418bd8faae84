import { isOfAPerson, phraseWith, type Rule } from "./rule.ts";

/** A phrase around the name that its pack lists against it: "Chicken Kiev", "Turkey Hill", "Judd Trump". */
export const otherPhrase: Rule = {
  id: "other-phrase",
  objection(candidate) {
    const phrase = candidate.otherPhrase();
    if (!phrase) return null;
    const isPerson =
      phrase.last === candidate.last &&
      phrase.first < candidate.first &&
      candidate.category !== "organisation" &&
      isOfAPerson(candidate, phrase.first);
    return {
      words: phraseWith(candidate, phrase.first, phrase.last),
      bearer: isPerson ? "same" : "longer",
    };
  },
};
