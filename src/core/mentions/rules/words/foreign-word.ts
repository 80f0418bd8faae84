import { isForeignFunctionWord } from "../../../text/function-words.ts";
import { wordList } from "../../lexicon/word-list.ts";
import { type Candidate, phraseWith, type Rule } from "../rule.ts";

/** "EU" in French, "UN ACCORD": a small word of the text's language in capitals; "Usa la testa": a verb. */
export const foreignWord: Rule = {
  id: "foreign-word",
  languages: "others",
  concerns: ({ isOneWord }) => isOneWord,
  objection(candidate) {
    const { around, first } = candidate;
    const isWord =
      isForeignFunctionWord(around.word(first), around.language) ||
      isUses(candidate) ||
      isGoing(candidate);
    if (!isWord) return null;
    return { words: phraseWith(candidate, first, first), bearer: null };
  },
};

const LANGUAGES_OF_USA = new Set(["it", "es", "pt"]);
const OBJECTS = wordList(
  "il lo la i gli le l un uno una il suo sua sempre ancora solo el los las su o os as um uma seu",
  "questo questa questi queste quello quella quel quei quelle este esta estos estas estes estas ese esa esse essa",
);
/** Before a verb and no name: "chi usa il casco", "non si usa", "quien usa". */
const BEFORE_VERB = wordList("si se chi quien quem");

/** "Usa il telefono alla guida": in these languages "uses", where a sentence begins with it and an object follows. */
function isUses({ around, first, last }: Candidate): boolean {
  if (around.word(first) !== "usa" || !LANGUAGES_OF_USA.has(around.language ?? "")) return false;
  if (around.gapAfter(last) !== "space") return false;
  const isBehind = BEFORE_VERB.has(around.word(first - 1)) && around.gapBefore(first) === "space";
  if (!isBehind && !around.startsSentence(first)) return false;
  const isSmall = !around.isCapital(last + 1) || around.isAllCapitals(last + 1);
  return isSmall && OBJECTS.has(around.word(last + 1));
}

/** "Irán los vecinos": in Spanish "will go", before those who do; but "Irán los acusa". */
function isGoing({ around, first, last }: Candidate): boolean {
  if (around.language !== "es" || around.word(first) !== "iran") return false;
  if (!around.startsSentence(first) || !/^l[oa]s$/u.test(around.word(last + 1))) return false;
  return around.gapAfter(last) === "space" && /s$/u.test(around.word(last + 2));
}
