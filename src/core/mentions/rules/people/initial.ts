import { isOtherThanEnglish } from "../../../text/language.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, type Objection, phraseWith } from "../rule.ts";

/** "Charles S. Trump", "H. Norway": an initial before the name that is not the entity's own. */
export function initial(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  const before = first - 1;
  // "Э.Асадов"
  const isGlued = around.gapAfter(before) === "point" && isOtherThanEnglish(around.language);
  if (!around.isInitial(before) || !(isGlued || around.joinsNext(before))) return null;
  if (around.gapAfter(before) === "space" && isWordOfOneLetter(candidate, before)) return null;
  if (around.isIn("personalTitles", before) || LETTERED.has(around.word(before - 1))) return null;
  if (candidate.category === "person" && candidate.name.initials().has(around.word(before)))
    return null;
  const hasGivenName = around.isCapital(before - 1) && around.joinsNext(before - 1);
  // "3 V. Kharkov (Bulgaria) 2:19:01"
  const isListed = /^ \(\p{Lu}/u.test(around.words.text.slice(candidate.end, candidate.end + 3));
  // "I. America has grown", "A. Russia": the number of a section; few have a section H.
  const isNumber =
    candidate.category === "country" &&
    around.words.text[candidate.end] !== "," &&
    (around.gapAfter(before) === "space" || SECTIONS.has(around.word(before)));
  const isName = hasGivenName || isListed || (around.startsSentence(before) && !isNumber);
  if (!isName && candidate.category !== "person") return null;
  return {
    words: phraseWith(candidate, hasGivenName ? before - 1 : before, first),
    bearer: "same",
  };
}

/** What goes by a letter, with which a sentence may end: "They drew Group H. Poland won." */
const LETTERED = wordList(
  "group pool plan vitamin hepatitis section appendix exhibit annex schedule team class grade type category block",
  "terminal gate hall unit phase serie division stand platform zone",
);

const SECTIONS = wordList("a b c d e f g i v x");

/** A word of one letter, when no point follows: "A", "I", "В". */
function isWordOfOneLetter({ around }: Candidate, index: number): boolean {
  return around.isIn("functionWords", index) || around.isIn("prepositions", index);
}
