import { FOREIGN_OF } from "../../lexicon/small-words.ts";
import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { GERMANIC, GERMANIC_AND_ROMANCE, SLAVIC } from "../language-families.ts";
import {
  bearerOfNamesake,
  type Candidate,
  isPlaceLike,
  type Objection,
  phraseWith,
  type Rule,
} from "../rule.ts";
import { isNominative, mayBePastVerb } from "../slavic.ts";

/** Between the words of a title; "in" may also say where a work was shown. */
const SLAVIC_OF = wordList("z ze iz из з із зі от nad pod над под під");
/** Whose work it is, in the genitive: "powieść Kurkowa", "роман Достоевского". */
const MAKERS = /(?:[aeiouy][wv]a|ego|iej|ova|eva|ové|ého|[оеёи]ва|ина|ого|ой|ої)$/u;
/** Words of a title before the place, at most: "El último tren a Minsk". */
const LONGEST_BEFORE = 5;
/** Words of a title behind the place: "Moskova Gözyaşlarına İnanmıyor filmi". */
const LONGEST_AFTER = 4;
/** Words that are no small ones between the article that opens a title and the place. */
const MOST_CONTENT = 2;
/** Of and from. Others also say where a work was shown: "la película Barbie en Rusia". */
const OF = new Set([...FOREIGN_OF, "aus", "uit"]);
const AND = wordList("y e et und en ou o oder of u");
const ARTICLES = wordList(
  "el la los las un una le au aux les l une il lo gli i uno o os a as um uma der die das den dem ein eine de het een",
);

/**
 * The title of a work without quotation marks: behind its kind ("la novela El último tren a Minsk", "de
 * thriller Vlucht uit Moskou"), in Turkish before it ("Moskova Gözyaşlarına İnanmıyor filmi"), or with an
 * article whose capital only a title explains ("leyó La chica de Kiev").
 */
export const unquotedTitle: Rule = {
  id: "unquoted-title",
  languages: "others",
  concerns: (name) => isPlaceLike(name) && name.kind !== "demonym",
  objection(candidate) {
    const { language } = candidate.around;
    if (language === "tr") return beforeKind(candidate);
    if (SLAVIC.has(language ?? "")) {
      return rightBehindSlavicKind(candidate) ?? behindSlavicKind(candidate);
    }
    return GERMANIC_AND_ROMANCE.has(language ?? "") ? fromStart(candidate) : null;
  },
};

function fromStart(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  for (let start = first; start >= first - LONGEST_BEFORE; start--) {
    if (start < first && (!isJoined(around, start) || around.nameEnds.has(start))) return null;
    if (AND.has(around.word(start)) && !around.isCapital(start)) return null;
    if (!around.isCapital(start)) continue;
    const isBehindKind = isBehind(around, start) && !isPapersOwn(around, start - 1);
    const isOpened = ARTICLES.has(around.word(start)) && !around.startsSentence(start);
    if (!isBehindKind && !isOpened) continue;
    return isTitle(candidate, start, isOpened)
      ? { words: phraseWith(candidate, start, last), bearer: "longer" }
      : null;
  }
  return null;
}

/** Words behind the place among which the verb is looked for that it is the subject of: "Film Rosja wczoraj zakazała". */
const NEAR = 3;

/** "Выставку Москва примет осенью": what the place does something with. */
const ACCUSATIVE = /[уюęo]$/u;

/** "Film Moskwa nie wierzy łzom": the place in the nominative, but "film Rosji", "w filmie Rosja przegrywa". */
function rightBehindSlavicKind(candidate: Candidate): Objection | null {
  const { around, first, last, kind } = candidate;
  const work = first - 1;
  if (!around.isKind("works", work) || around.gapAfter(work) !== "space") return null;
  if (kind === "abbreviation" || !isNominative(candidate)) return null;
  if (ACCUSATIVE.test(around.written(work).normalize("NFC"))) return null;
  if (around.style(first) !== "sentence") return null;
  // "W filmie Rosja przegrywa", but "hrál v seriálu Ukrajina."
  const isLast = /^[.,;!?)]/u.test(around.words.text.slice(candidate.end));
  if (around.isIn("prepositions", work - 1) && !isLast) return null;
  for (let index = last + 1; index <= last + NEAR && around.gapBefore(index) === "space"; index++) {
    if (mayBePastVerb(around, index)) return null;
  }
  return { words: phraseWith(candidate, work, last), bearer: bearerOfNamesake(candidate) };
}

/** "Film Dziewczyna z Kijowa": "román Sníh nad Moskvou": a capitalised word that is no maker's, and a preposition, between the kind and the place. */
function behindSlavicKind(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const start = first - 2;
  if (!SLAVIC_OF.has(around.word(first - 1)) || !around.isKind("works", start - 1)) return null;
  for (let index = start - 1; index < first; index++) {
    if (around.gapAfter(index) !== "space") return null;
  }
  if (!around.isCapital(start) || around.isCapital(first - 1) || around.isAllCapitals(start))
    return null;
  if (around.nameEnds.has(start) || around.isIn("givenNames", start)) return null;
  if (around.style(start) !== "sentence" || MAKERS.test(around.written(start))) return null;
  return { words: phraseWith(candidate, start, last), bearer: "longer" };
}

/** "De roman Meisjes van Kiev", "de verfilming van Meisjes van Kiev". */
function isBehind(around: Surroundings, start: number): boolean {
  const before = start - 1;
  if (around.gapAfter(before) !== "space") return false;
  if (around.isKind("works", before)) return true;
  return (
    OF.has(around.word(before)) &&
    around.gapAfter(before - 1) === "space" &&
    around.isKind("works", before - 1)
  );
}

/** "Notre série Iran (3)", "nuestra serie Siria/Irak": what a paper calls its own series by. */
export function isPapersOwn(around: Surroundings, work: number): boolean {
  return OURS.has(around.word(work - 1));
}

const OURS = wordList(
  "notre nos nuestra nuestro nostra nostro nossa nosso unsere unser unserer onze ons",
);

function isJoined(around: Surroundings, index: number): boolean {
  const gap = around.gapAfter(index);
  return gap === "space" || gap === "apostrophe";
}

/** Begins with the place, with a word that "of" joins to it, or with an article. */
function isTitle({ around, first }: Candidate, start: number, isOpened: boolean): boolean {
  if (start === first)
    // "Wer in einem Buch Russland kritisiert": the place may be the object of a verb behind it.
    return !OF.has(around.word(first - 1)) && !GERMANIC.has(around.language ?? "");
  const isOf = OF.has(around.word(first - 1));
  if (!isOpened) return first - start === 2 && isOf;
  if (around.style(start) !== "sentence" && around.language !== "de") return false;
  let content = 0;
  let capitals = 0;
  for (let index = start + 1; index < first; index++) {
    if (around.isSmallWord(index)) continue;
    // "La serie Los Tudor llega a Rusia": what is small behind a capital is no longer the title.
    if (!around.isCapital(index) && capitals > 0) return false;
    if (around.isCapital(index)) capitals++;
    content++;
  }
  // "De La Habana a Moscú"
  return content > 0 && content <= MOST_CONTENT && (isOf || capitals === 0);
}

/** Capitalised words from the place to the kind of work. */
function beforeKind(candidate: Candidate): Objection | null {
  const { around, first, last } = candidate;
  const hasEnding = around.gapAfter(last) === "apostrophe" && !around.isCapital(last + 1);
  const end = hasEnding ? last + 1 : last;
  for (let index = end + 1; index <= end + LONGEST_AFTER; index++) {
    if (around.gapBefore(index) !== "space") return null;
    if (around.isKind("works", index)) {
      return index > end + 1
        ? { words: phraseWith(candidate, first, index), bearer: "longer" }
        : null;
    }
    if (!around.isCapital(index) && !/^\d+$/u.test(around.word(index))) return null;
  }
  return null;
}
