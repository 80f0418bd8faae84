import { wordList } from "../../lexicon/word-list.ts";
import { GERMANIC_AND_ROMANCE } from "../language-families.ts";
import type { Candidate } from "../rule.ts";

const OBLASTS = wordList("oblast oblasts oblasti");
const OF = wordList("de di d von van");

/**
 * The word number of the noun in "l’oblast de Kharkiv" and "der Oblast Moskau", the land around a town; null for
 * none. In Slavic languages such a name has an adjective, and "v oblasti Kyjeva" is near the town.
 */
export function oblastBefore({ around, first }: Candidate): number | null {
  if (!GERMANIC_AND_ROMANCE.has(around.language ?? "")) return null;
  const noun = OF.has(around.word(first - 1)) ? first - 2 : first - 1;
  return OBLASTS.has(around.word(noun)) && around.gapAfter(noun) === "space" ? noun : null;
}
