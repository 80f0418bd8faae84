import { fold } from "../../text/fold.ts";
import { firstWord, hasWords, isAcrossWords } from "../../text/unspaced.ts";
import { phraseWith, type Rule } from "./rule.ts";

/** In characters. Longer names practically never occur across the border of two other words. */
const LONGEST_DOUBTFUL = 3;
/** Names this long without a word in them are doubted no more: "特朗普通电话" is about Trump. */
const SHORTEST_TRUSTED = 3;
/** In characters; shorter heads count only where the dictionary takes them for a word. */
const FEWEST_OF_HEAD = 3;
const LONGEST_HEAD = 6;

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
    if (isDoubtful(text.slice(start, end)) && isAcrossWords(text, start, end)) {
      return { words: phraseWith(candidate, first - 1, last + 1), bearer: null };
    }
    if (candidate.category === "person" || around.lexicon.heads.size === 0) return null;
    if (around.gapAfter(last) !== "none") return null;
    const head = headAt(around.lexicon.heads, text, end);
    return head === null ? null : { words: text.slice(start, end) + head, bearer: null };
  },
};

function isDoubtful(name: string): boolean {
  if (name.length > LONGEST_DOUBTFUL) return false;
  return name.length < SHORTEST_TRUSTED || hasWords(name);
}

/** A head that is a word of the dictionary, or long enough to be none by chance: "迪纳摩" is in no dictionary. */
function headAt(heads: ReadonlySet<string>, text: string, at: number): string | null {
  const word = firstWord(text, at);
  if (heads.has(fold(word))) return word;
  for (let length = LONGEST_HEAD; length >= FEWEST_OF_HEAD; length--) {
    const letters = text.slice(at, at + length);
    if (letters.length === length && heads.has(fold(letters))) return letters;
  }
  return null;
}
