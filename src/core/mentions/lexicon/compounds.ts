import type { Lexicon, WordListName } from "./lexicon.ts";

/** Letters of either part of a compound. */
const SHORTEST_PART = 3;

/** Whether a word list has the folded word, or the noun that ends it as a compound: "Ausflugsschiff". */
export function isWordOrCompound(lexicon: Lexicon, list: WordListName, word: string): boolean {
  if (lexicon[list].has(word)) return true;
  if (lexicon.compoundHeads.size === 0) return false;
  for (let start = SHORTEST_PART; start <= word.length - SHORTEST_PART; start++) {
    const head = word.slice(start);
    if (lexicon.compoundHeads.has(head) && lexicon[list].has(head)) return true;
  }
  return false;
}
