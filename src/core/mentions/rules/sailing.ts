import { type Candidate, isPlaceLike, phraseWith, type Rule } from "./rule.ts";

/** Words between the name and the verb: "La Minsk s’est ensuite échouée". */
const MOST_BETWEEN = 3;

/** A ship by what only ships do: "De Krim voer door de sluizen", "el Kiev zarpó de Cádiz". */
export const sailing: Rule = {
  id: "sailing",
  languages: "others",
  objection(candidate) {
    const { around, first, last } = candidate;
    if (!isPlaceLike(candidate) || candidate.kind === "demonym") return null;
    if (around.isIn("prepositions", first - 1)) return null;
    for (let index = last + 1; index <= last + 1 + MOST_BETWEEN; index++) {
      const gap = around.gapBefore(index);
      if ((gap !== "space" && gap !== "apostrophe") || around.isCapital(index)) return null;
      if (around.isIn("sailings", index)) {
        return { words: phraseWith(candidate, first, index), bearer: shipOf(candidate) };
      }
    }
    return null;
  },
};

function shipOf({ category }: Candidate): "thing" | null {
  return category === "place" ? "thing" : null;
}
