import { type Candidate, isFamilyName, phraseWith, type Rule } from "./rule.ts";

/** In these languages a place's adjective stands behind it and a verb after it, both written small. */
const LANGUAGES = new Set(["fr", "es", "it", "pt"]);
const OF = new Set("de d del di della dell da do du la".split(" "));

/**
 * A capitalised word right after a name in Romance languages, where no preposition stands before: "China
 * Evergrande", "l'US Créteil", "Minsk Arena", "Assad Zaman". After one it may be somebody's name: "el
 * ministro de Irán Abás Araqchí".
 */
export const capitalAfter: Rule = {
  id: "capital-after",
  languages: "others",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (!LANGUAGES.has(around.language ?? "")) return null;
    if (candidate.kind === "demonym") return null;
    if (candidate.category === "person" && !isFamilyName(candidate)) return null;
    const after = last + 1;
    if (around.gapAfter(last) !== "space" || !around.isCapital(after)) return null;
    if (isLoose(candidate, after) || isAfterPreposition(candidate)) return null;
    return { words: phraseWith(candidate, first, after), bearer: "longer" };
  },
};

function isLoose({ around, first }: Candidate, after: number): boolean {
  if (around.style(first) !== "sentence" || around.nameStarts.has(after)) return true;
  if (around.isIn("roles", after) || around.isIn("personalTitles", after)) return true;
  return around.isSmallWord(after);
}

function isAfterPreposition({ around, first }: Candidate): boolean {
  const before = around.isIn("functionWords", first - 1) ? first - 2 : first - 1;
  return around.isIn("prepositions", before) || OF.has(around.word(before));
}
