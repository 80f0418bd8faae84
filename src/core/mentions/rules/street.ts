import { wordList } from "../lexicon/word-list.ts";
import { isPlaceLike, phraseWith, type Rule } from "./rule.ts";

/** Streets, squares and bridges that a town calls after places, by "of". One form only: "les rues de Kiev" are in Kyiv. */
const STREETS = wordList(
  "calle plaza avenida glorieta paseo rue avenue boulevard impasse via piazza viale piazzale rua praca travessa",
);
const OF = wordList("de da do d di du del dell della dello");
const ARTICLES = new Set(["la", "l"]);
/** What stands before a street that is known by its name; not "una calle de Kiev". */
const BEFORE_KNOWN = wordList(
  "la el a o l de del da di na en in em pela della dalla alla nella sulla rue via y e et",
);

/** A street called after a place: "la plaza de Ucrania", "rue de Moscou", "a praça da Rússia". */
export const street: Rule = {
  id: "street",
  languages: "others",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (!isPlaceLike(candidate) || candidate.kind === "demonym") return null;
    const of = ARTICLES.has(around.word(first - 1)) ? first - 2 : first - 1;
    const gap = around.gapAfter(of);
    if ((gap !== "space" && gap !== "apostrophe") || !OF.has(around.word(of))) return null;
    const head = of - 1;
    if (around.gapAfter(head) !== "space" || !STREETS.has(around.word(head))) return null;
    const isKnown =
      around.isCapital(head) ||
      around.startsSentence(head) ||
      BEFORE_KNOWN.has(around.word(head - 1));
    return isKnown ? { words: phraseWith(candidate, head, last), bearer: "longer" } : null;
  },
};
