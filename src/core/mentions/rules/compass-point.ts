import { withEndings } from "../lexicon/no-words.ts";
import { wordList } from "../lexicon/word-list.ts";
import { isOneWord, phraseWith, type Rule } from "./rule.ts";

const DIRECTIONS = wordList(
  "occident ouest nord sud est occidente oeste norte sur este ovest ocidente sul leste westen osten norden suden",
  "oosten noorden zuiden",
);
const OF = wordList("de du des d del della dell dello di do da dos das van von");
/** German puts the region in the genitive: "der Westen Sachsens". */
const GENITIVE = /s$/u;

const TURKISH_DIRECTIONS = wordList("bati dogu kuzey guney");
/** "Batı yakası", "Batı kıyıları". */
const SIDES = wordList(
  withEndings(
    "yakasi kiyisi kiyilari bolgesi bolgeleri kesimi kesimleri ucu yonu tarafi yarisi sahili sahilleri illeri ilceleri duvari ruzgari",
    "- nda nde ndan nden ni na ne nin",
  ),
);

/** A part of a region: "el Occidente de Asturias", "der Westen Sachsens". */
export const compassPoint: Rule = {
  id: "compass-point",
  languages: "others",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (!isOneWord(candidate) || around.gapAfter(last) !== "space") return null;
    let region = last + 1;
    if (TURKISH_DIRECTIONS.has(around.word(first)) && SIDES.has(around.word(region))) {
      return { words: phraseWith(candidate, first, region), bearer: null };
    }
    if (!DIRECTIONS.has(around.word(first))) return null;
    const hasOf = OF.has(around.word(region));
    if (hasOf) region++;
    const gap = around.gapBefore(region);
    if ((gap !== "space" && gap !== "apostrophe") || !around.isCapital(region)) return null;
    const isGenitive = around.language === "de" && GENITIVE.test(around.word(region));
    return hasOf || isGenitive
      ? { words: phraseWith(candidate, first, region), bearer: null }
      : null;
  },
};
