import { fold } from "../../text/fold.ts";
import { firstWord, isAcrossWords } from "../../text/unspaced.ts";
import { phraseWith, type Rule } from "./rule.ts";

/** In characters. Longer names practically never occur across the border of two other words. */
const LONGEST_DOUBTFUL = 3;

/**
 * In scripts without spaces: letters that belong to the words around ("发展中国家" has no China), or a
 * word right behind the name that makes another thing of it ("中国银行", "ロシア語").
 */
export const unspacedWord: Rule = {
  id: "unspaced-word",
  objection(candidate) {
    const { around, first, last, end } = candidate;
    const { text } = around.words;
    const start = around.words.start(first);
    if (end - start <= LONGEST_DOUBTFUL && isAcrossWords(text, start, end)) {
      return { words: phraseWith(candidate, first - 1, last + 1), bearer: null };
    }
    if (candidate.category === "person" || around.lexicon.heads.size === 0) return null;
    if (around.gapAfter(last) !== "none") return null;
    const next = firstWord(text, end);
    if (!around.lexicon.heads.has(fold(next))) return null;
    return { words: text.slice(start, end) + next, bearer: null };
  },
};
