import { wordList } from "../lexicon/word-list.ts";
import { isSaidBefore, isSaidBehind } from "./quoted-speech.ts";
import { type Candidate, isPlaceLike, type Objection, phraseWith, type Rule } from "./rule.ts";
import { isGenitive } from "./slavic.ts";

/** Right before the opening quote stands a small word: no colon or comma, behind which somebody speaks. */
const OPENS = /\p{Ll}\s["“„«‹»›]\s?$/u;
const CLOSES = /^\s?["”“»’›«‹]/u;
const WITHIN = new Set(["space", "apostrophe", "hyphen"]);
/** Words of a title before the name and behind it, at most. */
const MOST_BEFORE = 5;
const MOST_AFTER = 4;
const OF = wordList("de du des d di del dell della delle dello do da dos das von vom der");

/**
 * A short phrase in quotation marks that begins large where nobody speaks, and has the name behind a
 * preposition or in the genitive: "segue «Il mago del Cremlino»", "predvajajo »Poletje v Kijevu«". In
 * languages that write common nouns small; in German only behind a small word ("Drei Tage in Teheran").
 */
export const quotedPhrase: Rule = {
  id: "quoted-phrase",
  languages: "others",
  objection(candidate) {
    const { around, first } = candidate;
    if (!around.hasQuotes || candidate.kind === "demonym" || candidate.kind === "abbreviation")
      return null;
    if (!isPlaceLike(candidate) && candidate.category !== "organisation") return null;
    if (!isComplement(candidate) || around.style(first) !== "sentence") return null;
    const start = startOf(candidate);
    if (start === null || isSaidBefore(around, start)) return null;
    return endsTitle(candidate, start);
  },
};

/** "A Mosca", "del Cremlino", "Ночи Киева". */
function isComplement(candidate: Candidate): boolean {
  const { around, first } = candidate;
  const isPreposition = (index: number) =>
    !around.isCapital(index) && (around.isIn("prepositions", index) || OF.has(around.word(index)));
  const before = first - 1;
  const isBehindArticle = around.isIn("functionWords", before) && isPreposition(before - 1);
  return isPreposition(before) || isBehindArticle || isGenitive(candidate);
}

function startOf({ around, first }: Candidate): number | null {
  const { text } = around.words;
  for (let start = first - 1; start >= first - MOST_BEFORE; start--) {
    if (!WITHIN.has(around.gapAfter(start))) return null;
    if (OPENS.test(text.slice(0, around.words.start(start)))) {
      const isTold = around.language !== "de" || around.isSmallWord(start);
      return around.isCapital(start) && isTold ? start : null;
    }
  }
  return null;
}

function endsTitle(candidate: Candidate, start: number): Objection | null {
  const { around, last } = candidate;
  for (let end = last; end <= last + MOST_AFTER && around.has(end); end++) {
    const wordsEnd = end === last ? candidate.end : around.words.end(end);
    if (CLOSES.test(around.words.text.slice(wordsEnd))) {
      return isSaidBehind(around, end)
        ? null
        : { words: phraseWith(candidate, start, end), bearer: "longer" };
    }
    if (!WITHIN.has(around.gapAfter(end))) return null;
  }
  return null;
}
