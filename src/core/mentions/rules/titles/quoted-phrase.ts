import { FOREIGN_OF } from "../../lexicon/small-words.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { type Candidate, hasNamesakes, type Objection, phraseWith, type Rule } from "../rule.ts";
import { isGenitive } from "../slavic.ts";
import { isSaidBefore, isSaidBehind } from "./quoted-speech.ts";
import { isLabelAbroad } from "./work-title.ts";

/** Right before the opening quote stands a small word: no colon, behind which somebody speaks. */
const OPENS = /\p{Ll},?\s["“„«‹»›]\s?$/u;
/** At the start of a sentence it may be speech, unless a kind of work follows. */
const OPENS_SENTENCE = /(?:^|[.!?…:\n]\s?)["“„«‹»›]\s?$/u;
const CLOSES = /^\s?["”“»’›«‹]/u;
const WITHIN = new Set(["space", "apostrophe", "hyphen"]);
/** Words of a title before the name and behind it, at most. */
const MOST_BEFORE = 5;
const MOST_AFTER = 4;
const OF = new Set([...FOREIGN_OF, "der"]);

/**
 * A short phrase in quotation marks that begins large where nobody speaks, and has the name behind a
 * preposition or in the genitive: "segue «Il mago del Cremlino»", "predvajajo »Poletje v Kijevu«". In
 * languages that write common nouns small; in German only behind a small word ("Drei Tage in Teheran").
 */
export const quotedPhrase: Rule = {
  id: "quoted-phrase",
  languages: "others",
  concerns: (name) => hasNamesakes(name) && name.kind !== "demonym" && name.kind !== "abbreviation",
  objection(candidate) {
    const { around, first } = candidate;
    if (!around.hasQuotes) return null;
    if (around.language === "tr") return beforeItsKind(candidate);
    if (!isComplement(candidate) || around.style(first) !== "sentence") return null;
    const start = startOf(candidate);
    if (start === null || isSaidBefore(around, start)) return null;
    if (isLabelAbroad(candidate, start)) return null;
    return endsTitle(candidate, start);
  },
};

const TURKISH_WORKS = wordList(
  "kitabi kitabini filmi filmini romani romanini dizisi dizisini sarkisi sarkisini oyunu oyununu belgeseli albumu operasi muzikali",
);

/** "\"Büyükannem Moskova'ya Gidiyor\" kitabı": in Turkish the kind of a work stands behind its title. */
function beforeItsKind(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const { text } = around.words;
  let start = first;
  while (first - start < MOST_BEFORE && WITHIN.has(around.gapBefore(start))) start--;
  if (!/["“]$/u.test(text.slice(0, around.words.start(start)))) return null;
  for (let end = last; end <= last + MOST_AFTER + 1 && around.has(end + 1); end++) {
    if (/^["”]\s/u.test(text.slice(around.words.end(end)))) {
      if (!TURKISH_WORKS.has(around.word(end + 1))) return null;
      return { words: phraseWith(candidate, start, end + 1), bearer: "longer" };
    }
    if (!WITHIN.has(around.gapAfter(end))) return null;
  }
  return null;
}

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
    const before = text.slice(0, around.words.start(start));
    if (OPENS.test(before) || OPENS_SENTENCE.test(before)) {
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
      const isFirst = OPENS_SENTENCE.test(around.words.text.slice(0, around.words.start(start)));
      const isWork = isWorkBehind(around, end + 1) || isWorkAhead(around, start);
      const isSpeech = isFirst ? !isWork : isSaidBehind(around, end);
      return isSpeech ? null : { words: phraseWith(candidate, start, end), bearer: "longer" };
    }
    if (!WITHIN.has(around.gapAfter(end))) return null;
  }
  return null;
}

/** How many words further the kind of work is looked for, as in "è invece l’opera". */
const NEAR_WORK = 4;

/** "Deux films au programme : « Les Amants de Téhéran »": a kind of work before the colon. */
function isWorkAhead(around: Surroundings, start: number): boolean {
  if (!around.words.between(start - 1).includes(":")) return false;
  for (let index = start - 1; index >= start - NEAR_WORK && around.has(index); index--) {
    if (around.isKind("works", index)) return true;
    if (/[.!?;\n]/u.test(around.words.between(index - 1))) return false;
  }
  return false;
}

/** Whether a word for a kind of work ("l’opera", "la novela") follows a closing quote, beginning with the word `next`. */
export function isWorkBehind(around: Surroundings, next: number): boolean {
  for (let index = next; index <= next + NEAR_WORK && around.has(index); index++) {
    if (around.isKind("works", index)) return true;
    if (/[.!?;:\n]/u.test(around.words.between(index))) return false;
  }
  return false;
}
