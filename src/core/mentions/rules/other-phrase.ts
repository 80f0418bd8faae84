import { phraseWith, type Rule } from "./rule.ts";

/** A phrase around the name that its pack lists against it: "Chicken Kiev", "Turkey Hill". */
export const otherPhrase: Rule = {
  id: "other-phrase",
  objection(candidate) {
    const phrase = candidate.otherPhrase();
    if (!phrase) return null;
    return { words: phraseWith(candidate, phrase.first, phrase.last), bearer: "longer" };
  },
};
