import { isOtherThanEnglish } from "../../../text/language.ts";
import { phraseWith, type Rule } from "../rule.ts";

/** "Trump Jr.", "Трамп-младший", "Kadyrov starší", "トランプ・ジュニア". */
const BEFORE_GENERATION = /^[-\s\u2010-\u2014・]$/u;

/** Where one has followed the other, it is the younger who all know: "When he died, the younger Assad took over". */
const HEIR = /\b(?:elder|died|dies|death|succeeded|succeed|inherited|took over|took power)\b/u;

/**
 * A suffix makes even a full name that of another person: "Donald Trump Jr.". Other languages than
 * English write it small: "Donald Trump fils".
 */
export const generation: Rule = {
  id: "generation",
  concerns: ({ category }) => category === "person",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (around.isPossessive(last)) return null;
    // "The elder Assad"
    const age = around.gapBefore(first) === "space" ? around.word(first - 1) : "";
    if (age === "elder" || (age === "younger" && !around.blockHas(HEIR)))
      return { words: phraseWith(candidate, first - 1, last), bearer: null };
    // "Knihu Trumpové": in Czech the family name of a woman, where a man's has another letter ("Trumpově").
    if (around.language === "cs" && around.written(last).normalize("NFC").endsWith("ové"))
      return { words: around.phrase(first, last), bearer: null };
    const after = last + 1;
    if (!around.isIn("generationSuffixes", after)) return null;
    const isCapital = around.isCapital(after);
    if (!isCapital && !isOtherThanEnglish(around.language)) return null;
    const between = around.words.between(last);
    if (!BEFORE_GENERATION.test(between) && !(isCapital && between === ", ")) return null;
    return { words: phraseWith(candidate, last, after), bearer: null };
  },
};
