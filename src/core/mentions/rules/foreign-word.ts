import { isForeignFunctionWord } from "../../text/function-words.ts";
import { isOneWord, phraseWith, type Rule } from "./rule.ts";

/** "UN ACCORD" in French, "EU" in Portuguese: a small word of the text's language in capitals. */
export const foreignWord: Rule = {
  id: "foreign-word",
  objection(candidate) {
    if (!isOneWord(candidate)) return null;
    const { around, first } = candidate;
    if (!isForeignFunctionWord(around.word(first), around.language)) return null;
    return { words: phraseWith(candidate, first, first), bearer: null };
  },
};
