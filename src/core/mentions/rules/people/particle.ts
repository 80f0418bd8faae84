import { GERMANIC } from "../language-families.ts";
import { type Candidate, type Objection, phraseWith } from "../rule.ts";

/** "Hafez al-Assad", "Anna van der Wagner": a family name with its particle, behind a given name. */
export function particle(candidate: Candidate): Objection | null {
  const { around, first } = candidate;
  let before = first - 1;
  const gap = around.gapAfter(before);
  if ((gap !== "space" && gap !== "hyphen") || !around.isIn("nameParticles", before)) return null;
  if (around.isIn("nameParticles", before - 1) && around.gapAfter(before - 1) === "space") before--;
  const given = before - 1;
  if (around.gapAfter(given) !== "space" || !around.isCapital(given)) return null;
  if (around.isIn("roles", given) || around.isIn("personalTitles", given)) return null;
  const words = phraseWith(candidate, given, first);
  if (candidate.category === "person") {
    return isOf(candidate, first - 1) && !around.isIn("givenNames", given)
      ? null
      : { words, bearer: "same" };
  }
  if (around.isIn("givenNames", given)) return { words, bearer: "longer" };
  return gap === "hyphen" && !isOfGroup(candidate, given) ? { words, bearer: "longer" } : null;
}

/** "Yemeni al-Houthi rebels", "Strikes al-Houthi Targets" */
function isOfGroup({ around, first, category }: Candidate, before: number): boolean {
  if (category !== "armed-group") return false;
  const word = around.word(before);
  if (around.nameEnds.has(before) || around.lexicon.nationalities.has(word)) return true;
  return around.style(first) !== "sentence" && /(?:[^s]s|ed|ing)$/u.test(word);
}

const WORDS_FOR_OF = new Set(["von", "van"]);

/** In German and Dutch a particle is the preposition too: "die Reden von Putin", "de Partij van Trump". */
function isOf({ around }: Candidate, particle: number): boolean {
  return GERMANIC.has(around.language ?? "") && WORDS_FOR_OF.has(around.word(particle));
}
