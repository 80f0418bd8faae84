import { wordList } from "../lexicon/word-list.ts";
import { isOneWord, phraseWith, type Rule } from "./rule.ts";

const DIRECTIONS = wordList(
  "occident ouest nord sud est occidente oeste norte sur este ovest ocidente sul leste westen osten norden suden",
  "oosten noorden zuiden",
);
const OF = wordList("de du des d del della dell dello di do da dos das van von");
/** German puts the region in the genitive: "der Westen Sachsens". */
const GENITIVE = /s$/u;

/** A part of a region: "el Occidente de Asturias", "der Westen Sachsens". */
export const compassPoint: Rule = {
  id: "compass-point",
  languages: "others",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (!isOneWord(candidate) || !DIRECTIONS.has(around.word(first))) return null;
    if (around.gapAfter(last) !== "space") return null;
    let region = last + 1;
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
