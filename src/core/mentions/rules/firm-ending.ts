import { runFrom } from "./capital-run.ts";
import { bearerOf } from "./longer-names-bearer.ts";
import { type Candidate, type Objection, phraseWith } from "./rule.ts";

/** "Wagner & Co", "Trump and Sons", "BP (China) Ltd". */
export function firmEnding(candidate: Candidate): Objection | null {
  const { around, last } = candidate;
  if (isInBrackets(candidate)) {
    return { words: phraseWith(candidate, last, last + 1), bearer: "longer" };
  }
  const and = around.word(last + 1) === "and" && around.gapAfter(last) === "space";
  const after = and ? last + 2 : last + 1;
  if (!and && !/^\s?&\s?$/u.test(around.has(after) ? around.words.between(last) : "")) return null;
  if (!around.isCapital(after)) return null;
  if (!around.isIn("firmEndings", after)) return and ? null : partners(candidate, after);
  return { words: phraseWith(candidate, last, after), bearer: bearerOf(candidate, after) };
}

/** "Moscow & Odesa Bakery" */
function partners(candidate: Candidate, first: number): Objection | null {
  const run = runFrom(candidate, first);
  if (!run?.endsInHead || run.length < 2) return null;
  return { words: phraseWith(candidate, candidate.last, run.last), bearer: "longer" };
}

/** "Hezbollah al-Hejaz": another group's name goes on after a particle. */
export function particleAfter(candidate: Candidate): Objection | null {
  const { around, last, category } = candidate;
  if (category === "person" || around.gapAfter(last) !== "space") return null;
  if (!around.isIn("nameParticles", last + 1) || around.gapAfter(last + 1) !== "hyphen")
    return null;
  if (!around.isCapital(last + 2)) return null;
  return { words: phraseWith(candidate, last, last + 2), bearer: "longer" };
}

/** "BP (China) Ltd" */
function isInBrackets({ around, first, last }: Candidate): boolean {
  const { text } = around.words;
  if (text[around.words.start(first) - 1] !== "(" || !around.isCapital(last + 1)) return false;
  return /^\.?\) $/u.test(around.words.between(last)) && around.isIn("firmEndings", last + 1);
}
