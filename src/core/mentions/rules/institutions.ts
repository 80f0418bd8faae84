import { ARMED_FORCES, TREATIES } from "../lexicon/heads.ts";
import { type Candidate, phraseWith, type Rule } from "./rule.ts";

/** The word right after the name, when it is written small and only a space stands between. */
function smallWordAfter({ around, last, end }: Candidate): string {
  const gap = around.words.text.slice(end, around.words.start(last + 1));
  const joined = around.has(last + 1) && /^\s+$/u.test(gap);
  return joined && !around.isCapital(last + 1) ? around.word(last + 1) : "";
}

/**
 * "The U.S. military", "US forces": the armed forces of a country, a body of their own whose name
 * begins with the country's. "Russia's army" names the country.
 */
export const armedForces: Rule = {
  id: "armed-forces",
  object(candidate) {
    if (candidate.category !== "country" || candidate.isDemonym) return null;
    const word = smallWordAfter(candidate);
    const air = word === "air" && candidate.around.word(candidate.last + 2) === "force";
    const armed = word === "armed" && candidate.around.word(candidate.last + 2) === "forces";
    if (!ARMED_FORCES.has(word) && !air && !armed) return null;
    return { by: phraseWith(candidate, candidate.first, candidate.last + 1), bearer: null };
  },
};

/** "The Minsk agreements", "the Kyiv protocol": what was signed there, not the place. */
export const treaty: Rule = {
  id: "treaty",
  object(candidate) {
    if (candidate.category !== "place" || candidate.isDemonym) return null;
    const word = smallWordAfter(candidate);
    if (!TREATIES.has(word)) return null;
    return { by: phraseWith(candidate, candidate.first, candidate.last + 1), bearer: null };
  },
};
