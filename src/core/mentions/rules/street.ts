import { wordList } from "../lexicon/word-list.ts";
import { isPlaceLike, phraseWith, type Rule } from "./rule.ts";

/** Streets, squares and bridges that a town calls after places, by "of". One form only: "les rues de Kiev" are in Kyiv. */
const STREETS = wordList(
  "calle plaza avenida glorieta paseo rue avenue boulevard impasse via piazza viale piazzale rua praca travessa",
);
const OF = wordList("de da do d di du del dell della dello");
const ARTICLES = new Set(["la", "l"]);
/** Before a street they say that it is one of the place's own: "una calle de Kiev", "en plena calle de Kiev". */
const OF_MANY = wordList(
  "un una une uma otra otro autre outra outro altra alguna quelque qualche algum alguma cada chaque ogni plena pleine",
  "piena esta este esa cette questa quella essa primera premiere prima primeira principal principale",
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
    return OF_MANY.has(around.word(head - 1))
      ? null
      : { words: phraseWith(candidate, head, last), bearer: "longer" };
  },
};
