import { type Candidate, phraseWith, type Rule } from "./rule.ts";

/** Words between the head and the name: "Министерство экономического развития и торговли Украины". */
const MOST_BETWEEN = 6;
/** Verbs that a ministry, a neuter, is the subject of: "Министерство обороны попросило США". */
const VERB = /..(?:lo|ло)$/u;

/**
 * A body that is called after a country or a place, in languages that put the place behind: "Конгресс
 * США", "Ministerstwo Obrony Ukrainy", "Radio Moskau". Written small, the word for the body is an
 * ordinary noun and the country is meant ("parlament Ukrainy"), but for some that are always written
 * so ("ministerstvo financí USA").
 */
export const institutionOf: Rule = {
  id: "institution-of",
  languages: "others",
  objection(candidate) {
    if (candidate.kind === "demonym" || candidate.category === "person") return null;
    const { around, first, last } = candidate;
    if (around.isIn("functionWords", first - 1)) return null;
    for (let index = first - 1; index >= first - 1 - MOST_BETWEEN; index--) {
      const gap = around.gapAfter(index);
      // The apostrophe is a letter in "охорони здоров’я".
      if ((gap !== "space" && gap !== "apostrophe") || around.nameEnds.has(index)) return null;
      const isAlwaysName = around.isIn("ofHeads", index);
      if (isAlwaysName || around.isIn("heads", index)) {
        return isAlwaysName || isNamed(candidate, index)
          ? { words: phraseWith(candidate, index, last), bearer: "longer" }
          : null;
      }
      if (around.isIn("roles", index) || around.isIn("prepositions", index)) return null;
      if (VERB.test(around.word(index))) return null;
    }
    return null;
  },
};

/** The head has a capital, or the adjective before it has: "Верховный суд". */
function isNamed({ around, first }: Candidate, head: number): boolean {
  const isNext = head === first - 1;
  if (around.isAllCapitals(head)) return isNext;
  if (around.isCapital(head)) return isNext || !around.startsSentence(head);
  const adjective = head - 1;
  if (around.gapAfter(adjective) !== "space" || around.nameEnds.has(adjective)) return false;
  return around.isCapital(adjective) && !around.startsSentence(adjective);
}
