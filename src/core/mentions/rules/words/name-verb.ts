import { wordList } from "../../lexicon/word-list.ts";
import type { Surroundings } from "../../surroundings/surroundings.ts";
import { type Candidate, phraseWith, type Rule } from "../rule.ts";

const AUXILIARIES = wordList("can could does do did will would should may might must");
const QUESTION = wordList("why when where how what who which that if as so nor neither");

/** A verb that is a family name too, in a headline: "Money May Trump Message", "Does Speed Trump Safety?" */
export const nameVerb: Rule = {
  id: "name-verb",
  concerns: ({ category, isOneWord }) => category === "person" && isOneWord,
  objection(candidate) {
    const { around, first, last } = candidate;
    if (!around.isIn("nameVerbs", first) || around.style(first) === "sentence") return null;
    if (isInfinitive(candidate)) {
      return { words: phraseWith(candidate, first - 1, last + 1), bearer: null };
    }
    if (around.gapAfter(last) !== "space" || around.isSmallWord(last + 1)) return null;
    if (!isAfterSubjectAndAuxiliary(candidate) && !isInQuestion(candidate)) return null;
    return { words: phraseWith(candidate, first - 1, last + 1), bearer: null };
  },
};

/** "PLANS TO TRUMP ITS RIVALS" */
function isInfinitive({ around, first, last }: Candidate): boolean {
  if (around.word(first - 1) !== "to" || around.gapAfter(last) !== "space") return false;
  return around.isDeterminer(last + 1);
}

/** "Local Issues Trump National Ones": after a plural it may be the verb, and needs evidence to be a name. */
export function mayBeVerb(around: Surroundings, at: number): boolean {
  const subject = at - 1;
  if (!around.isIn("nameVerbs", at) || around.style(at) === "sentence") return false;
  if (around.gapBefore(at) !== "space" || around.gapAfter(at) !== "space") return false;
  if (!/[^s]s$/u.test(around.word(subject)) || around.isIn("headlineVerbs", subject)) return false;
  return (
    !around.isSmallWord(subject) && !around.isSmallWord(at + 1) && !around.startsSentence(subject)
  );
}

function isAfterSubjectAndAuxiliary({ around, first }: Candidate): boolean {
  const opener = first - 1;
  if (around.gapAfter(opener) !== "space" || !around.isIn("verbOpeners", opener)) return false;
  return !around.startsSentence(opener) && !QUESTION.has(around.word(opener - 1));
}

function isInQuestion({ around, first }: Candidate): boolean {
  const subject = first - 1;
  if (around.gapAfter(subject) !== "space" || around.gapBefore(subject) !== "space") return false;
  if (!AUXILIARIES.has(around.word(subject - 1)) || !around.startsSentence(subject - 1))
    return false;
  return (
    !around.isIn("roles", subject) &&
    !around.isIn("givenNames", subject) &&
    !around.isIn("namesakeOpeners", subject)
  );
}
