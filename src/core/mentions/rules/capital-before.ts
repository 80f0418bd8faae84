import {
  bearerOfNamesake,
  type Candidate,
  hasNamesakes,
  isPlaceLike,
  phraseWith,
  type Rule,
} from "./rule.ts";

/** Towns take no article, but houses called after them do: "le bar Le Moscou". */
const ARTICLES = new Set(["le", "el", "il", "o"]);
/** In these languages the word order of a clause can place two names side by side. */
const FREE_ORDER = new Set(["nl", "tr"]);

/**
 * A capitalised word right before a name, in languages other than English: "Solidarna Polska", "Эхо
 * Москвы", "Business Insider Polska". There a capital within a sentence is a name's; offices, peoples
 * and months are written small. What is called after places makes a name in small letters too: "l’hôtel
 * Moscou", "via Mosca", "РБК-Украина".
 */
export const capitalBefore: Rule = {
  id: "capital-before",
  languages: "others",
  objection(candidate) {
    const { around, first, last } = candidate;
    const isBehindArticle = candidate.category === "place" && ARTICLES.has(around.word(first - 1));
    const isCalled = isBehindArticle && around.isIn("namesakeOpeners", first - 2);
    const before = isCalled ? first - 2 : first - 1;
    if (candidate.category === "person" || candidate.kind === "demonym") return null;
    const isNamesake = hasNamesakes(candidate) && around.isIn("namesakeOpeners", before);
    const gap = around.gapAfter(before);
    if (gap !== "space" && !(gap === "hyphen" && isNamesake)) return null;
    if (around.nameEnds.has(before)) return null;
    if (!isNamesake && (!around.isCapital(before) || isLoose(candidate, before))) return null;
    const isThing = isNamesake && !around.isIn("heads", before);
    const bearer = isThing ? bearerOfNamesake(candidate) : "longer";
    return { words: phraseWith(candidate, before, last), bearer };
  },
};

function isLoose(candidate: Candidate, before: number): boolean {
  const { around } = candidate;
  if (around.isIn("placeModifiers", before)) return false;
  if (isPlaceLike(candidate) && around.isIn("placeParts", before)) return true;
  if (FREE_ORDER.has(around.language ?? "")) return true;
  if (around.startsSentence(before) || around.style(before) !== "sentence") return true;
  if (around.isIn("functionWords", before) || around.isIn("prepositions", before)) return true;
  if (around.isIn("roles", before) || around.isIn("personalTitles", before)) return true;
  if (around.isAllCapitals(before)) return true;
  // "в Париже Россия заявила": the place belongs to the preposition before it.
  let opener = before - 1;
  while (around.isCapital(opener) && around.gapAfter(opener) === "space") opener--;
  return around.isIn("prepositions", opener);
}
