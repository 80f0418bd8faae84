import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, type Objection, phraseWith } from "../rule.ts";

const KINSFOLK = wordList("brothers sisters siblings twins cousins");
/** In UTF-16 units. */
const LONGEST_HOME = 3;

/** "The Houthi brothers", "Wagner, of Stuttgart,": no group has kin or a home town. */
export function ofFamily(candidate: Candidate): Objection | null {
  const { around, first, last, end, category, kind } = candidate;
  if (category !== "armed-group" || kind !== "short") return null;
  if (KINSFOLK.has(around.word(last + 1)) && around.gapAfter(last) === "space") {
    return { words: phraseWith(candidate, first, last + 1), bearer: "same" };
  }
  const home = last + 2;
  if (around.word(last + 1) !== "of" || around.words.text.slice(end, end + LONGEST_HOME) !== ", o")
    return null;
  if (!around.isCapital(home) || around.nameStarts.has(home)) return null;
  return { words: phraseWith(candidate, first, home), bearer: "same" };
}

/** "The Israel twins": a country's would be Israeli. */
export function siblings({ around, first, last, category, kind }: Candidate): Objection | null {
  if (category !== "country" || kind !== "full" || !KINSFOLK.has(around.word(last + 1)))
    return null;
  if (around.word(first - 1) !== "the" || around.gapAfter(last) !== "space") return null;
  return { words: around.phrase(first, last + 1), bearer: "same" };
}
