import { type Candidate, phraseWith, type Rule } from "./rule.ts";

/**
 * A capitalised word right before a name, in languages other than English: "Solidarna Polska", "Эхо
 * Москвы", "Business Insider Polska". There a capital within a sentence is a name's; offices, peoples
 * and months are written small.
 */
export const capitalBefore: Rule = {
  id: "capital-before",
  languages: "others",
  objection(candidate) {
    const { around, first, last } = candidate;
    const before = first - 1;
    if (candidate.category === "person" || candidate.kind === "demonym") return null;
    if (around.gapAfter(before) !== "space" || !around.isCapital(before)) return null;
    if (around.nameEnds.has(before) || isLoose(candidate, before)) return null;
    return { words: phraseWith(candidate, before, last), bearer: "longer" };
  },
};

function isLoose(candidate: Candidate, before: number): boolean {
  const { around } = candidate;
  if (around.isIn("namesakeOpeners", before) || around.isIn("placeModifiers", before)) return false;
  if (around.startsSentence(before) || around.style(before) !== "sentence") return true;
  if (around.isIn("functionWords", before) || around.isIn("prepositions", before)) return true;
  if (around.isIn("roles", before) || around.isIn("personalTitles", before)) return true;
  if (around.isAllCapitals(before)) return true;
  // "в Париже Россия заявила": the place belongs to the preposition before it.
  return around.isIn("prepositions", before - 1);
}
